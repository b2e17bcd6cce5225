import type { SelectProps } from '@mantine/core';
import { Select } from '@mantine/core';
import { ItemType } from '#shared/features/council/model';
import { itemFieldLabels, itemTypeLabels } from '../labels';

const DATA = ItemType.options.map((value) => ({ value, label: itemTypeLabels[value] }));
const HINTS: Readonly<Record<ItemType, string>> = {
  deliberation: 'Votée à main levée, sauf demande contraire',
  appointment: 'Votée à bulletin secret, sauf accord unanime du conseil',
  motion: 'Un vœu n’a pas d’effet juridique direct',
  information: 'Présentée au conseil, qui en prend acte',
};

/** What the council is asked: to decide, to appoint, to wish, or only to hear. */
export function ItemTypeField({ value, ...rest }: Omit<SelectProps, 'data' | 'label'>) {
  const type = ItemType.safeParse(value).data ?? 'deliberation';
  return (
    <Select
      label={itemFieldLabels.type}
      description={HINTS[type]}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={DATA}
      allowDeselect={false}
      {...rest}
      value={type}
    />
  );
}
