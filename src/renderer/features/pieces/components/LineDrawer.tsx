import { Button, Drawer, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Piece, PieceLine, PieceType } from '#shared/features/pieces/model';
import { validityText } from '../labels';
import { EditPieceModal } from './EditPieceModal';
import { PieceCard } from './PieceCard';

interface LineDrawerProps {
  readonly line: PieceLine;
  readonly types: readonly PieceType[];
  readonly editable: boolean;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** All the documents of one kind in a file: the one that counts, then the older ones. */
export function LineDrawer({ line: { type, counting, older }, types, editable, onAdd, onClose }: LineDrawerProps) {
  const [edited, setEdited] = useState<Piece | null>(null);
  const cards = (pieces: readonly Piece[]) =>
    pieces.map((piece) => <PieceCard key={piece.id} piece={piece} editable={editable} onEdit={() => setEdited(piece)} />);
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={type.name}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {validityText(type)} {type.required ? 'Pièce exigée.' : 'Pièce facultative.'}
        </Text>
        {counting ? cards([counting]) : <Text>Aucune pièce de ce type n’a été reçue.</Text>}
        {editable && (
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd} style={{ alignSelf: 'flex-start' }}>
            {counting ? 'Ajouter une pièce plus récente' : 'Ajouter la pièce'}
          </Button>
        )}
        {older.length > 0 && (
          <>
            <Title order={3} size="h5">
              Pièces précédentes
            </Title>
            {cards(older)}
          </>
        )}
      </Stack>
      {edited && <EditPieceModal piece={edited} types={types} onClose={() => setEdited(null)} />}
    </Drawer>
  );
}
