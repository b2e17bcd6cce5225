import { MultiSelect, SimpleGrid } from '@mantine/core';
import type { Choice, Seat } from '#shared/features/sitting/model';
import { nameIn } from '#shared/features/sitting/sentence';
import type { Exceptions } from '../vote-draft';

interface ExceptionFieldsProps {
  readonly seats: readonly Seat[];
  readonly exceptions: Exceptions;
  readonly onChange: (exceptions: Exceptions) => void;
}

const FIELDS: readonly (readonly [Exclude<Choice, 'for'>, string])[] = [
  ['against', 'Contre'],
  ['abstain', 'Abstentions'],
  ['no-part', 'Ne prennent pas part'],
];

/** Who did not vote for, by name; everybody else among those who vote is for. */
export function ExceptionFields({ seats, exceptions, onChange }: ExceptionFieldsProps) {
  const voting = seats.filter(({ votes }) => votes);
  const taken = (choice: Exclude<Choice, 'for'>) => FIELDS.flatMap(([other]) => (other === choice ? [] : exceptions[other]));
  return (
    <SimpleGrid cols={3} spacing="xs" className="dp-no-print">
      {FIELDS.map(([choice, label]) => (
        <MultiSelect
          key={choice}
          size="xs"
          label={`${label} (${exceptions[choice].length})`}
          aria-label={label}
          placeholder={exceptions[choice].length === 0 ? 'Personne' : ''}
          searchable
          hidePickedOptions
          nothingFoundMessage="Personne de ce nom parmi les votants."
          data={voting
            .filter(({ councillorId }) => !taken(choice).includes(councillorId))
            .map((seat) => ({ value: seat.councillorId, label: nameIn(seat, seats) }))}
          value={[...exceptions[choice]]}
          onChange={(values) =>
            onChange({ ...exceptions, [choice]: voting.map(({ councillorId }) => councillorId).filter((id) => values.includes(id)) })
          }
        />
      ))}
    </SimpleGrid>
  );
}
