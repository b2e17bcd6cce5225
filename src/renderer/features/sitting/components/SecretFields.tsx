import { Button, Group, Text } from '@mantine/core';
import { plural } from '#shared/kernel/french';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import type { SecretCounts } from '../vote-draft';

interface SecretFieldsProps {
  readonly counts: SecretCounts;
  readonly voters: number;
  readonly onChange: (counts: SecretCounts) => void;
  readonly onRecord: () => void;
}

const FIELDS: readonly (readonly [keyof SecretCounts, string])[] = [
  ['votesFor', 'Pour'],
  ['votesAgainst', 'Contre'],
  ['abstentions', 'Abstentions'],
  ['blank', 'Blancs ou nuls'],
];

/** The counts of a secret ballot. Too many of them are told as they are typed; what is typed stays. */
export function SecretFields({ counts, voters, onChange, onRecord }: SecretFieldsProps) {
  const cast = counts.votesFor + counts.votesAgainst + counts.abstentions + counts.blank;
  return (
    <Group gap="xs" align="flex-end" className="dp-no-print">
      {FIELDS.map(([field, label]) => (
        <WholeNumberInput
          key={field}
          size="xs"
          w={110}
          label={label}
          min={0}
          value={counts[field]}
          onChange={(value) => onChange({ ...counts, [field]: value ?? 0 })}
        />
      ))}
      <Button size="xs" onClick={onRecord} disabled={cast === 0}>
        Enregistrer le vote
      </Button>
      <Text size="sm" c={cast > voters ? 'red.8' : 'dimmed'} role="status">
        {plural(cast, 'voix', 'voix')} pour {plural(voters, 'votant', 'votants')}
      </Text>
    </Group>
  );
}
