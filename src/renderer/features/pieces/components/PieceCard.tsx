import { ActionIcon, Button, FileButton, Group, Menu, Paper, Stack, Text } from '@mantine/core';
import {
  IconCheck,
  IconDeviceFloppy,
  IconDots,
  IconEdit,
  IconExternalLink,
  IconPaperclip,
  IconRotate,
  IconTrash,
  IconX,
} from '@tabler/icons-react';
import type { Piece } from '#shared/features/pieces/model';
import { stateOfPiece } from '#shared/features/pieces/rules';
import { formatDateShort } from '#shared/kernel/dates';
import { call } from '../../../lib/api';
import { formatInstant, formatSize } from '../../../lib/format';
import { showFailure, showSuccess } from '../../../lib/notices';
import { readFile } from '../../../lib/read-file';
import { today } from '../../../lib/today';
import { STATES } from '../labels';
import { checkPiece, openPiece, removePiece, savePiece } from '../piece-actions';
import { LookBadge } from './LookBadge';

interface PieceCardProps {
  readonly piece: Piece;
  readonly editable: boolean;
  readonly onEdit: () => void;
}

/** Everything known of one document, and everything that can be done with it. */
export function PieceCard({ piece, editable, onEdit }: PieceCardProps) {
  return (
    <Paper withBorder p="sm" component="article" aria-label={piece.fileName || 'Pièce sans fichier'}>
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }} {...(piece.fileName === '' ? { c: 'dimmed' } : {})}>
            {piece.fileName || 'Arrivée notée, sans fichier'}
          </Text>
          <LookBadge look={STATES[stateOfPiece(piece, today())]} />
        </Group>
        {factsOf(piece).map((fact) => (
          <Text key={fact} size="sm">
            {fact}
          </Text>
        ))}
        <PieceButtons piece={piece} editable={editable} onEdit={onEdit} />
      </Stack>
    </Paper>
  );
}

function factsOf({ year, datedOn, receivedOn, validThrough, by, checkedBy, checkedAt, status, note, size }: Piece): string[] {
  const facts = [
    [year !== null && `Exercice ${year}`, datedOn && `daté du ${formatDateShort(datedOn)}`, size > 0 && formatSize(size)],
    [`Reçue le ${formatDateShort(receivedOn)}, enregistrée par ${by}`],
    [validThrough ? `Valable jusqu’au ${formatDateShort(validThrough)}` : 'Valable tant qu’une autre ne la remplace pas'],
    [checkedAt !== null && `${status === 'refused' ? 'Refusée' : 'Contrôlée'} par ${checkedBy ?? ''} le ${formatInstant(checkedAt)}`],
    [note !== '' && `Note\u00a0: ${note}`],
  ];
  return facts.map((parts) => parts.filter((part) => typeof part === 'string').join(' · ')).filter((fact) => fact !== '');
}

function PieceButtons({ piece, editable, onEdit }: PieceCardProps) {
  const hasFile = piece.fileName !== '';
  return (
    <Group gap="xs" mt={4}>
      {hasFile && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconExternalLink size={16} aria-hidden />}
          onClick={() => void openPiece(piece)}
        >
          Ouvrir
        </Button>
      )}
      {editable && !hasFile && <AttachButton piece={piece} />}
      {editable && piece.status !== 'valid' && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={() => void checkPiece(piece, 'valid')}
        >
          Conforme
        </Button>
      )}
      {editable && piece.status !== 'refused' && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => void checkPiece(piece, 'refused')}
        >
          Refuser
        </Button>
      )}
      <PieceMenu piece={piece} editable={editable} onEdit={onEdit} />
    </Group>
  );
}

function AttachButton({ piece: { id, version } }: { piece: Piece }) {
  const attach = async (file: File) => {
    try {
      await call('pieces.attach', { id, version, file: await readFile(file) });
      showSuccess('Le fichier est joint à la pièce.');
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <FileButton onChange={(file) => file && void attach(file)}>
      {(props) => (
        <Button {...props} size="compact-sm" variant="default" leftSection={<IconPaperclip size={16} aria-hidden />}>
          Joindre le fichier
        </Button>
      )}
    </FileButton>
  );
}

function PieceMenu({ piece, editable, onEdit }: PieceCardProps) {
  if (!editable && piece.fileName === '') return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Autres actions sur ${piece.fileName || 'cette pièce'}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {piece.fileName !== '' && (
          <Menu.Item leftSection={<IconDeviceFloppy size={16} aria-hidden />} onClick={() => void savePiece(piece)}>
            Enregistrer une copie…
          </Menu.Item>
        )}
        {editable && (
          <>
            <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={onEdit}>
              Modifier…
            </Menu.Item>
            {piece.status !== 'received' && (
              <Menu.Item leftSection={<IconRotate size={16} aria-hidden />} onClick={() => void checkPiece(piece, 'none')}>
                Remettre à contrôler
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void removePiece(piece)}>
              Mettre à la corbeille
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
