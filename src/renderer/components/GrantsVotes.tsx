import { List, Radio, Stack, Text } from '@mantine/core';
import type { VotePreview } from '#shared/features/council/contract';
import { listOf, plural } from '#shared/kernel/french';

interface GrantsVotesProps {
  readonly votes: readonly VotePreview[];
  /** Whether each vote becomes an affair of its own. */
  readonly split: boolean;
  readonly onSplit: (split: boolean) => void;
}

/** How the grants of a campaign are put to the vote: all at once, or so that councillors leave only where they are concerned. */
export function GrantsVotes({ votes, split, onSplit }: GrantsVotesProps) {
  if (votes.length < 2) return null;
  const leaving = new Set(votes.flatMap((vote) => vote.leaving)).size;
  return (
    <Radio.Group label="Votes" value={split ? 'split' : 'whole'} onChange={(value) => onSplit(value === 'split')}>
      <Stack gap="xs" mt="xs">
        <Radio
          value="split"
          label={`${plural(votes.length, 'vote séparé', 'votes séparés')}, une affaire pour chacun`}
          description="Chaque conseiller intéressé ne sort que pour les demandes qui le concernent."
        />
        {split && (
          <List size="sm" pl="xl">
            {votes.map(({ leaving: names, requests }) => (
              <List.Item key={requests[0]?.id}>
                {requestsOf(requests)}
                <Text span size="sm" c="dimmed">
                  {names.length === 0 ? ', tout le conseil vote' : `, sans ${listOf(names)}`}
                </Text>
              </List.Item>
            ))}
          </List>
        )}
        <Radio
          value="whole"
          label="Un seul vote, une affaire"
          description={`${plural(leaving, 'conseiller ne prend', 'conseillers ne prennent')} part ni au débat ni au vote de l’ensemble.`}
        />
      </Stack>
    </Radio.Group>
  );
}

const NAMED = 3;

function requestsOf(requests: VotePreview['requests']): string {
  if (requests.length > NAMED) return plural(requests.length, 'demande', 'demandes');
  return listOf(requests.map(({ associationName }) => associationName));
}
