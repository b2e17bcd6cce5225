import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { numberOf } from '#shared/features/council/agenda-numbers';
import type { Concern, CouncilItem, CouncilSession } from '#shared/features/council/model';
import { interestReason } from '#shared/features/interests/words';
import { lawOn } from '#shared/features/legal/rules';
import type { ItemId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { useCall } from '../../../lib/queries';

interface ConcernsStepProps {
  readonly session: CouncilSession;
  readonly onOpen: (id: ItemId) => void;
}

/** Which members of the council are tied to a body that an affair is about, by a mandate or a declared link, affair by affair. */
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
        {item.concerns.map((concern) => (
          <List.Item key={`${concern.councillorId} ${concern.associationName} ${concern.role}`}>
            <Text span inherit fw={600}>
              {concern.councillorName}
            </Text>
            {` – ${interestReason(concern, undefined)} `}
            <BodyLink concern={concern} />
          </List.Item>
        ))}
      </List>
    </div>
  );
}

/** The way to the record of the association, or to the declared links. */
function BodyLink({ concern: { associationId } }: { concern: Concern }) {
  if (associationId === null)
    return (
      <Anchor inherit underline="always" renderRoot={(props) => <Link {...props} to="/interests" />}>
        (intérêts déclarés)
      </Anchor>
    );
  return (
    <Anchor inherit underline="always" renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: associationId }} />}>
      (fiche)
    </Anchor>
  );
}

function Nobody({ source }: { source: string | undefined }) {
  return (
    <LegalNote
      tone="info"
      message="Aucun conseiller n’est signalé. Démopart rapproche les affaires des mandats saisis dans les fiches des associations et des intérêts déclarés par les élus&nbsp;: un intérêt qui n’a été ni saisi ni déclaré n’y figure pas."
      source={source}
    />
  );
}
