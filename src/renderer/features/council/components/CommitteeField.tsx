import type { SelectProps } from '@mantine/core';
import { Select } from '@mantine/core';
import { useCall } from '../../../lib/queries';

/** The committee that an affair was put to, among those of the council. */
export function CommitteeField(props: Omit<SelectProps, 'data' | 'label'>) {
  const committees = useCall('committees.list', {});
  const data = (committees.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      label="Commission"
      placeholder={data.length === 0 ? 'Aucune commission créée' : 'Aucune commission saisie'}
      data={data}
      searchable
      clearable
      {...props}
    />
  );
}
