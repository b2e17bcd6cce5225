import { Button, Group, Kbd, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { CouncilItem, CouncilSession } from '#shared/features/council/model';
import type { ItemSitting, Sitting } from '#shared/features/sitting/model';
import { useMay } from '../../../lib/session';
import { useSittingEdits } from '../use-sitting-edits';
import { Concerned } from './Concerned';
import { DiscussionField } from './DiscussionField';
import { QuorumStrip } from './QuorumStrip';
import { VoteEntry } from './VoteEntry';
import { Warnings } from './Warnings';

interface AffairPanelProps {
  readonly session: CouncilSession;
  readonly sitting: Sitting;
  readonly item: CouncilItem;
  readonly held: ItemSitting;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** One affair at its vote: who is in the room, whom it concerns, the vote and what was said. */
export function AffairPanel({ session, sitting, item, held, onPrevious, onNext }: AffairPanelProps) {
  const mayWrite = useMay('write');
  const edits = useSittingEdits(sitting);
  return (
    <Stack gap="sm" component="section" aria-label={`Affaire n°\u00a0${item.agendaNumber || item.position}`}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={3} size="h5">
          {item.agendaNumber || item.position}. {item.title}
        </Title>
        <Group gap={4} wrap="nowrap" className="dp-no-print">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowLeft size={16} />}
            disabled={!onPrevious}
            onClick={onPrevious ?? undefined}
          >
            Précédente
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<IconArrowRight size={16} />}
            disabled={!onNext}
            onClick={onNext ?? undefined}
          >
            Affaire suivante
          </Button>
        </Group>
      </Group>
      <QuorumStrip
        present={held.present}
        quorum={held.quorum}
        reached={sitting.attendance.length === 0 ? null : held.quorumReached}
        needsQuorum={sitting.needsQuorum}
        figures={[
          ['Représentés', held.represented],
          ['Votants', held.voters],
        ]}
      >
        <Away held={held} />
      </QuorumStrip>
      <Warnings warnings={held.warnings} />
      <Concerned held={held} meetsOn={session.meetsOn} edits={mayWrite ? edits : null} />
      <VoteEntry session={session} sitting={sitting} item={item} held={held} />
      <DiscussionField item={item} readOnly={!mayWrite} />
      <Text size="xs" c="dimmed" className="dp-no-print">
        Clavier, hors d’un champ&nbsp;: <Kbd size="xs">T</Kbd> tous pour, <Kbd size="xs">N</Kbd> affaire suivante, <Kbd size="xs">P</Kbd>{' '}
        précédente.
      </Text>
    </Stack>
  );
}

/** Who is not in the room, in one line. */
function Away({ held: { seats } }: Pick<AffairPanelProps, 'held'>) {
  const away = seats.filter(({ place }) => place === 'absent').map(({ name }) => name);
  if (away.length === 0 || away.length === seats.length) return null;
  return (
    <Text size="xs" c="dimmed" flex={1} miw={160}>
      Absents sans pouvoir&nbsp;: {away.join(', ')}
    </Text>
  );
}
