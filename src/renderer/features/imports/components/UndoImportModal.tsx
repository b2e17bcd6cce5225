import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { ImportBatch } from '#shared/features/imports/model';
import { plural, quote } from '#shared/kernel/french';
import { useCommand } from '../../../lib/queries';

interface UndoImportModalProps {
  readonly batch: ImportBatch;
  readonly onClose: () => void;
  readonly onUndone?: () => void;
}

/** Asks once, naming what goes, before a whole import is undone: this cannot be taken back. */
export function UndoImportModal({ batch, onClose, onUndone }: UndoImportModalProps) {
  const undo = useCommand('imports.undo', {
    success: `L’import de ${quote(batch.fileName)} est annulé.`,
    onDone: () => {
      onClose();
      onUndone?.();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Annuler tout l’import&#8239;?">
      <Stack gap="md">
        <Text>L’import de {quote(batch.fileName)} sera défait&nbsp;:</Text>
        <List>
          <List.Item>
            {plural(batch.created, 'association créée sera retirée du registre', 'associations créées seront retirées du registre')}&#8239;;
          </List.Item>
          <List.Item>
            {plural(
              batch.updated,
              'association complétée reprendra ses valeurs d’avant',
              'associations complétées reprendront leurs valeurs d’avant',
            )}
            .
          </List.Item>
        </List>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            Garder l’import
          </Button>
          <Button color="red.9" loading={undo.isPending} onClick={() => undo.mutate({ id: batch.id })}>
            Annuler tout l’import
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
