import { Button, Group, Modal, SegmentedControl, Stack, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { plural } from '#shared/kernel/french';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import type { SelectionDialogProps } from '../selection';

const WAYS = [
  { value: 'add', label: 'Ajouter' },
  { value: 'remove', label: 'Retirer' },
];

/** Puts labels on the associations chosen, or takes some off. */
export function LabelModal({ chosen, onClose }: SelectionDialogProps) {
  const [way, setWay] = useState('add');
  const [labels, setLabels] = useState<string[]>([]);
  const [offering, setOffering] = useState(false);
  // The words offered close once one is taken: they would hide the buttons.
  const take = (next: string[]) => {
    setLabels(next);
    setOffering(false);
  };
  const known = useCall('terms.list', {}).data?.label.map(({ value }) => value) ?? [];
  const apply = useCommand('associations.label', {
    success: (changed) => `${plural(changed.length, 'association changée', 'associations changées')}.`,
    undo: (changed) => (changed.length === 0 ? Promise.resolve() : call('associations.putBack', { entries: changed })),
    onDone: onClose,
  });
  const submit = () => apply.mutate({ filter: chosen.filter, add: way === 'add' ? labels : [], remove: way === 'remove' ? labels : [] });
  return (
    <Modal opened onClose={onClose} title={`Étiquettes de ${plural(chosen.count, 'association', 'associations')}`}>
      <Stack>
        <SegmentedControl data={WAYS} value={way} onChange={setWay} aria-label="Ajouter ou retirer" />
        <TagsInput
          label="Étiquettes"
          description={way === 'add' ? 'Choisissez-en, ou tapez-en une nouvelle puis Entrée' : 'Celles à retirer partout où elles sont'}
          data={known}
          value={labels}
          onChange={take}
          dropdownOpened={offering}
          onDropdownOpen={() => setOffering(true)}
          onDropdownClose={() => setOffering(false)}
          acceptValueOnBlur
          maxTags={20}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button disabled={labels.length === 0} loading={apply.isPending} onClick={submit}>
            {way === 'add' ? 'Ajouter' : 'Retirer'}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
