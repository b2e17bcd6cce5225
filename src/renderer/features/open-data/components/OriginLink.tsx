import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Correction } from '#shared/features/open-data/model';

/** The way to what a line comes from: the request, or the association. */
export function OriginLink({ row }: { row: Pick<Correction, 'associationId' | 'associationName' | 'campaignId' | 'requestId'> }) {
  const { associationId, associationName, campaignId, requestId } = row;
  return (
    <Anchor
      inherit
      renderRoot={(props) =>
        campaignId !== null && requestId !== null ? (
          <Link {...props} to="/campaigns/$id/requests/$requestId" params={{ id: campaignId, requestId }} />
        ) : (
          <Link {...props} to="/associations/$id" params={{ id: associationId }} />
        )
      }
    >
      {associationName}
    </Anchor>
  );
}

/** The way to the file of the association, where its numbers and its name are mended. */
export function AssociationLink({
  row: { associationId, associationName },
}: {
  row: Pick<Correction, 'associationId' | 'associationName'>;
}) {
  return (
    <Anchor inherit renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: associationId }} />}>
      {associationName}
    </Anchor>
  );
}
