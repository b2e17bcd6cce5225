import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { numberOf } from '#shared/features/council/agenda-numbers';
import type { CouncilItem, CouncilSession } from '#shared/features/council/model';
import { lawOn } from '#shared/features/legal/rules';
import type { ItemId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { mandateRoleLabels } from '../../../lib/mandate-role';
import { useCall } from '../../../lib/queries';

interface ConcernsStepProps {
  readonly session: CouncilSession;
  readonly onOpen: (id: ItemId) => void;
}

/** Which members of the council hold a mandate in an association that an affair is about, affair by affair. */
export function ConcernsStep({ session, onOpen }: ConcernsStepProps) {
  const legal = useCall('legal.list', {});
  const source = legal.data && lawOn(session.meetsOn, legal.data)('council.conflict.article').source;
  const affairs = session.items.filter(({ concerns }) => concerns.length > 0);
  if (affairs.length === 0) return <Nobody source={source} />;
  return (
    <Stack gap="sm">
      <LegalNote
        tone="warning"
        message="Ces conseillers ne prennent part ni au débat ni au vote de l’affaire, et n’utilisent pas le pouvoir qu’ils détiennent&nbsp;: leur participation rendrait la délibération illégale. Leur seule présence ne suffit plus à la rendre illégale, mais il est prudent qu’ils quittent la salle&#8239;; le procès-verbal le mentionne."
        source={source}
      />
      {affairs.map((item) => (
        <Affair key={item.id} item={item} onOpen={onOpen} />
      ))}
    </Stack>
  );
}

function Affair({ item, onOpen }: { item: CouncilItem; onOpen: (id: ItemId) => void }) {
  return (
    <div>
      <Anchor component="button" type="button" fw={600} ta="left" onClick={() => onOpen(item.id)}>
        {numberOf(item)}. {item.title}
      </Anchor>
      <List size="sm" mt={4}>
        {item.concerns.map(({ councillorId, councillorName, associationId, associationName, role }) => (
          <List.Item key={`${councillorId} ${associationId} ${role}`}>
            <Text span inherit fw={600}>
              {councillorName}
            </Text>
            {` – ${mandateRoleLabels[role].toLowerCase()}, `}
            <Anchor
              inherit
              underline="always"
              renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: associationId }} />}
            >
              {associationName}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function Nobody({ source }: { source: string | undefined }) {
  return (
    <LegalNote
      tone="info"
      message="Aucun conseiller n’est signalé. Démopart rapproche les affaires des mandats associatifs saisis dans les fiches des associations&nbsp;: un intérêt familial ou professionnel n’y figure pas et reste à déclarer par l’élu."
      source={source}
    />
  );
}
