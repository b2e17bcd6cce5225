import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Interest } from '#shared/features/interests/model';
import { interestRole } from '#shared/features/interests/words';
import type { Civility } from '#shared/features/people/model';
import type { AssociationId } from '#shared/kernel/ids';
import { DateText } from '../../../components/DateText';

/** What ties one councillor to bodies, one a line: « Harmonie, présidente ». */
export function Ties({ interests, civility }: { readonly interests: readonly Interest[]; readonly civility: Civility }) {
  if (interests.length === 0) return <span>–</span>;
  return (
    <Stack gap={2}>
      {interests.map((interest) => (
        <div key={`${interest.associationName} ${interest.role}`}>
          <BodyName id={interest.associationId} name={interest.associationName} />, {interestRole(interest.role, civility)}
          <Source interest={interest} />
        </div>
      ))}
    </Stack>
  );
}

/** Where a tie is known from, when it is not the record of the association. */
export function Source({ interest: { declared } }: { readonly interest: Interest }) {
  if (!declared) return null;
  return (
    <Text span size="xs" c="dimmed">
      {' '}
      (déclaré le <DateText value={declared.on} />
      {declared.representsTown && ', désigné par la commune'})
    </Text>
  );
}

/** The name of a body; that of an association leads to its record. */
export function BodyName({ id, name }: { readonly id: AssociationId | null; readonly name: string }) {
  if (id === null) return <span>{name}</span>;
  return (
    <Anchor inherit underline="always" renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id }} />}>
      {name}
    </Anchor>
  );
}
