import { Autocomplete, Button, Group, Modal, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { plural } from '#shared/kernel/french';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import type { SelectionDialogProps } from '../selection';

const FIELDS = [
  { value: 'neighbourhood', label: 'Quartier' },
  { value: 'domain', label: 'Domaine principal' },
];

/** Gives the associations chosen the same neighbourhood or main domain. */
export function ClassifyModal({ chosen, onClose }: SelectionDialogProps) {
  const [field, setField] = useState<'neighbourhood' | 'domain'>('neighbourhood');
  const [value, setValue] = useState('');
  const known = useCall('terms.list', {}).data?.[field] ?? [];
  const classify = useCommand('associations.classify', {
    success: (changed) => `${plural(changed.length, 'association changée', 'associations changées')}.`,
    undo: (changed) => (changed.length === 0 ? Promise.resolve() : call('associations.putBack', { entries: changed })),
    onDone: onClose,
  });
  const choose = (chosenField: string) => {
    setField(chosenField === 'domain' ? 'domain' : 'neighbourhood');
    setValue('');
  };
  return (
    <Modal opened onClose={onClose} title={`Classement de ${plural(chosen.count, 'association', 'associations')}`}>
      <Stack>
        <SegmentedControl data={FIELDS} value={field} onChange={choose} aria-label="Ce qui change" />
        <Autocomplete
          label={field === 'domain' ? 'Domaine principal' : 'Quartier'}
          data={known.map((term) => term.value)}
          value={value}
          onChange={setValue}
          maxLength={80}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button
            disabled={value.trim() === ''}
            loading={classify.isPending}
            onClick={() => classify.mutate({ filter: chosen.filter, field, value })}
          >
            Appliquer
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
