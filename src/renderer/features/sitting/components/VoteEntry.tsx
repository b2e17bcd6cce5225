import { Button, Group, Kbd, Menu, SegmentedControl, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { CouncilItem, CouncilSession } from '#shared/features/council/model';
import { VoteMode, type ItemSitting, type Sitting } from '#shared/features/sitting/model';
import { MODE_WORDS } from '#shared/features/sitting/words';
import { keyBelongsToLayer } from '../../../lib/open-layer';
import { useMay } from '../../../lib/session';
import classes from '../sitting.module.css';
import { useVoteEntry } from '../use-vote-entry';
import { BallotHelp } from './BallotHelp';
import { ExceptionFields } from './ExceptionFields';
import { SecretFields } from './SecretFields';
import { VoteNoteField } from './VoteNoteField';

interface VoteEntryProps {
  readonly session: CouncilSession;
  readonly sitting: Sitting;
  readonly item: CouncilItem;
  readonly held: ItemSitting;
}

const MODES = VoteMode.options.map((value) => ({ value, label: MODE_WORDS[value] }));

/** The vote on one affair: all for in one key, then the exceptions by name; the sentence is what will be printed. */
export function VoteEntry({ session, sitting, item, held }: VoteEntryProps) {
  const mayVote = useMay('validate');
  const entry = useVoteEntry({ sitting, item, held });
  const { mode, exceptions, counts } = entry;
  const isVoted = held.vote?.outcome === 'adopted' || held.vote?.outcome === 'rejected';
  useHotkeys([['t', () => mayVote && !keyBelongsToLayer() && mode !== 'secret' && entry.allFor()]]);
  return (
    <Stack gap="xs" role="group" aria-label="Vote">
      {mayVote && (
        <Group gap="sm" className="dp-no-print">
          <SegmentedControl
            size="xs"
            aria-label="Mode de scrutin"
            data={MODES}
            value={mode}
            onChange={(value) => entry.setMode(VoteMode.parse(value))}
          />
          {mode !== 'secret' && (
            <Button
              size="xs"
              leftSection={<IconCheck size={16} />}
              rightSection={<Kbd size="xs">T</Kbd>}
              disabled={held.voters === 0}
              onClick={entry.allFor}
            >
              Tous pour
            </Button>
          )}
          <OtherOutcomes onChoose={entry.leave} onClear={held.vote === null ? null : entry.withdraw} />
          <BallotHelp session={session} present={held.present} />
        </Group>
      )}
      {mayVote && mode === 'secret' && (
        <SecretFields counts={counts} voters={held.voters} onChange={entry.setCounts} onRecord={entry.recordSecret} />
      )}
      {mayVote && mode !== 'secret' && (held.vote === null || isVoted) && (
        <ExceptionFields seats={held.seats} exceptions={exceptions} onChange={entry.setExceptions} />
      )}
      {mayVote && held.vote !== null && <VoteNoteField key={held.vote.note} note={held.vote.note} onChange={entry.setNote} />}
      <Sentence recorded={held.sentence} draft={entry.draftSentence} onUndo={mayVote ? entry.undo : null} />
    </Stack>
  );
}

interface SentenceProps {
  readonly recorded: string;
  readonly draft: string;
  readonly onUndo: (() => void) | null;
}

/** What will be read in the minutes; the last change of the vote is undone beside it, not over the fields. */
function Sentence({ recorded, draft, onUndo }: SentenceProps) {
  if (recorded === '' && draft === '' && !onUndo) return null;
  return (
    <div className={classes['sentence']} role="status" aria-label="Phrase du procès-verbal">
      <Group justify="space-between" wrap="nowrap">
        <Text size="xs" c="dimmed">
          {recorded === '' ? 'Sera imprimé' : 'Imprimé au procès-verbal et sur la délibération'}
        </Text>
        {onUndo && (
          <Button size="compact-xs" variant="default" leftSection={<IconArrowBackUp size={14} />} className="dp-no-print" onClick={onUndo}>
            Annuler ce changement
          </Button>
        )}
      </Group>
      <Text size="sm">{recorded || draft || 'Aucun vote enregistré.'}</Text>
    </div>
  );
}

interface OtherOutcomesProps {
  readonly onChoose: (outcome: 'noted' | 'withdrawn' | 'adjourned') => void;
  readonly onClear: (() => void) | null;
}

function OtherOutcomes({ onChoose, onClear }: OtherOutcomesProps) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} />}>
          Sans vote
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChoose('noted')}>Le conseil prend acte</Menu.Item>
        <Menu.Item onClick={() => onChoose('withdrawn')}>L’affaire est retirée</Menu.Item>
        <Menu.Item onClick={() => onChoose('adjourned')}>L’affaire est ajournée</Menu.Item>
        {onClear && <Menu.Divider />}
        {onClear && <Menu.Item onClick={onClear}>Effacer le vote</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
