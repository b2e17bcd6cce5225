import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface MergeWithModalProps {
  /** The field that chooses the other record. */
  readonly picker: ReactNode;
  readonly chosen: boolean;
  readonly onCompare: () => void;
  readonly onClose: () => void;
}

/** Chooses the record to merge with; the comparison then shows everything before anything is done. */
export function MergeWithModal({ picker, chosen, onCompare, onClose }: MergeWithModalProps) {
  return (
    <Modal opened onClose={onClose} title="Fusionner avec…">
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          Choisissez la fiche qui fait double emploi. Rien n’est fusionné avant que vous ayez comparé les deux.
        </Text>
        {picker}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button disabled={!chosen} onClick={onCompare}>
            Comparer
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
