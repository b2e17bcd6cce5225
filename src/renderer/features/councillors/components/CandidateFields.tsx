import { ActionIcon, Group, Select, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ListInput } from '#shared/features/assembly/model';
import type { Councillor } from '#shared/features/councillors/model';
import { Civility } from '#shared/features/people/model';
import { DateField } from '../../../components/DateField';
import type { ContractForm } from '../../../lib/form';
import { civilityLabels } from '../../../lib/person';

interface CandidateFieldsProps {
  readonly form: ContractForm<typeof ListInput>;
  /** Place on the list, from 0. */
  readonly index: number;
  readonly councillors: readonly Councillor[];
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const civilities = Civility.options.map((value) => ({ value, label: civilityLabels[value] }));

/** One candidate of a list, on a line: who, born when, the seat held, or why they will not be called. */
export function CandidateFields({ form, index, councillors, onMove, onRemove }: CandidateFieldsProps) {
  const at = (field: string) => form.getInputProps(`candidates.${index}.${field}`);
  const place = `candidat ${index + 1}`;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Text w={26} ta="right" pt={6} size="sm" c="dimmed">
        {index + 1}
      </Text>
      <Select size="xs" w={120} aria-label={`Civilité, ${place}`} data={civilities} allowDeselect={false} {...at('civility')} />
      <TextInput size="xs" flex={1} miw={90} aria-label={`Prénom, ${place}`} placeholder="Prénom" {...at('firstName')} />
      <TextInput size="xs" flex={1} miw={100} aria-label={`Nom, ${place}`} placeholder="Nom" {...at('lastName')} />
      <DateField size="xs" w={140} aria-label={`Né(e) le, ${place}`} placeholder="Né(e) le" {...at('bornOn')} />
      <Select
        size="xs"
        w={190}
        aria-label={`Siège, ${place}`}
        placeholder="Suivant de liste"
        clearable
        searchable
        data={councillors.map(({ id, person }) => ({ value: id, label: `${person.firstName} ${person.lastName}`.trim() }))}
        {...at('councillorId')}
      />
      <TextInput
        size="xs"
        flex={1}
        miw={120}
        aria-label={`Ne sera pas appelé, ${place}`}
        placeholder="Ne sera pas appelé : motif"
        {...at('setAside')}
      />
      <ActionIcon size="sm" mt={4} variant="subtle" color="gray" aria-label={`Monter le ${place}`} onClick={() => onMove(-1)}>
        <IconArrowUp size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon size="sm" mt={4} variant="subtle" color="gray" aria-label={`Descendre le ${place}`} onClick={() => onMove(1)}>
        <IconArrowDown size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon size="sm" mt={4} variant="subtle" color="gray" aria-label={`Retirer le ${place}`} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
