import type { SelectProps } from '@mantine/core';
import { Select } from '@mantine/core';
import type { CivilDate } from '#shared/kernel/dates';
import { useCall } from '../../../lib/queries';
import { itemFieldLabels } from '../labels';

type RapporteurFieldProps = Omit<SelectProps, 'data' | 'label'> & {
  /** Only the members in office that day are offered. */
  readonly onDay: CivilDate;
};

/** The member of the council who presents an affair. */
export function RapporteurField({ onDay, ...rest }: RapporteurFieldProps) {
  const councillors = useCall('councillors.list', { onDay });
  const data = (councillors.data ?? []).map(({ id, person, delegation }) => ({
    value: id,
    label: [`${person.firstName} ${person.lastName}`.trim(), delegation].filter(Boolean).join(', '),
  }));
  return (
    <Select
      label={itemFieldLabels.rapporteurId}
      placeholder="Nom d’un élu"
      data={data}
      searchable
      clearable
      nothingFoundMessage={data.length === 0 ? 'Saisissez d’abord les élus du conseil.' : 'Aucun élu de ce nom.'}
      {...rest}
    />
  );
}
