import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { PieceInput, type Piece, type PieceType } from '#shared/features/pieces/model';
import { DateField } from '../../../components/DateField';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { validityText } from '../labels';

interface EditPieceModalProps {
  readonly piece: Piece;
  readonly types: readonly PieceType[];
  readonly onClose: () => void;
}

/** Changes what is known of a document: its kind, its dates, its note. The file itself never changes. */
export function EditPieceModal({ piece, types, onClose }: EditPieceModalProps) {
  const before = valuesOf(piece);
  const form = useContractForm(PieceInput, before);
  const update = useCommand('pieces.update', {
    success: 'La pièce est modifiée.',
    undo: ({ id, version }) => call('pieces.update', { id, version, values: before }),
    form,
    onDone: onClose,
  });
  const type = types.find(({ id }) => id === form.getValues().typeId);
  return (
    <Modal opened onClose={onClose} title="Modifier la pièce" size="lg">
      <form onSubmit={form.onSubmit((values) => update.mutate({ id: piece.id, version: piece.version, values }))}>
        <Stack gap="md">
          <Select
            label="Pièce"
            allowDeselect={false}
            searchable
            data={types.map(({ id, name }) => ({ value: id, label: name }))}
            {...(type ? { description: validityText(type) } : {})}
            {...form.getInputProps('typeId')}
          />
          <SimpleGrid cols={2} spacing="md">
            {type?.validity === 'yearly' && (
              <WholeNumberInput label="Année" withAsterisk thousandSeparator="" {...form.getInputProps('year')} />
            )}
            <DateField label="Date du document" {...form.getInputProps('datedOn')} />
            {type?.validity === 'until-date' && <DateField label="Valable jusqu’au" withAsterisk {...form.getInputProps('writtenEnd')} />}
            <DateField label="Reçue le" withAsterisk {...form.getInputProps('receivedOn')} />
          </SimpleGrid>
          <TextInput label="Note" {...form.getInputProps('note')} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={update.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function valuesOf({ typeId, year, datedOn, writtenEnd, receivedOn, note }: Piece): PieceInput {
  return { typeId, year, datedOn, writtenEnd, receivedOn, note };
}
