import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { PieceType } from '#shared/features/pieces/model';
import type { AssociationId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { ProgressModal } from '../../../components/ProgressModal';
import type { PieceDraft } from '../drafts';
import { useFiling } from '../use-filing';
import { DraftCard } from './DraftCard';

interface AddPiecesModalProps {
  readonly associationId: AssociationId;
  readonly types: readonly PieceType[];
  readonly start: readonly PieceDraft[];
  readonly onClose: () => void;
}

/** Files one document or several; nothing is kept before « Enregistrer ». Shown as soon as it is rendered. */
export function AddPiecesModal({ associationId, types, start, onClose }: AddPiecesModalProps) {
  const filing = useFiling(associationId, start, onClose);
  const several = filing.drafts.length > 1;
  const arrivalError = filing.drafts.map(({ errors }) => errors['receivedOn']).find((sentence) => sentence !== undefined);
  return (
    <Modal opened onClose={onClose} size="lg" title={several ? `Ajouter ${filing.drafts.length} pièces` : 'Ajouter une pièce'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void filing.save();
        }}
      >
        <Stack gap="md">
          {several && <Text size="sm">Chaque pièce est devinée d’après le nom du fichier : corrigez ce qui doit l’être.</Text>}
          {filing.drafts.map((draft) => (
            <DraftCard
              key={draft.key}
              draft={draft}
              types={types}
              onChange={(changes) => filing.change(draft.key, changes)}
              onDrop={several ? () => filing.drop(draft.key) : undefined}
            />
          ))}
          <DateField
            label={several ? 'Reçues le' : 'Reçue le'}
            withAsterisk
            maw={240}
            value={filing.receivedOn}
            onChange={filing.setReceivedOn}
            error={arrivalError}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit">{several ? `Enregistrer les ${filing.drafts.length} pièces` : 'Enregistrer la pièce'}</Button>
          </Group>
        </Stack>
      </form>
      <ProgressModal title="Enregistrement des pièces" progress={filing.progress} />
    </Modal>
  );
}
