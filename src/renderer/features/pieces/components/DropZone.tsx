import { Button, Group, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { PIECE_FILE_LIMIT } from '#shared/features/pieces/model';
import { NNBSP } from '#shared/kernel/french';
import classes from './pieces.module.css';

/** Where files are dropped or chosen, several at once. What they really are is looked at when they are filed. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      className={classes['zone'] ?? ''}
      activateOnClick={false}
      activateOnKeyboard={false}
      tabIndex={-1}
      enablePointerEvents
      inputProps={{ 'aria-label': 'Fichiers des pièces' }}
      onDrop={onFiles}
    >
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <IconUpload size={22} stroke={1.5} aria-hidden />
          <Text size="sm">
            Déposez ici un ou plusieurs fichiers, ou un fichier sur la ligne de sa pièce. PDF, images, Word, Excel, OpenDocument&nbsp;;{' '}
            {PIECE_FILE_LIMIT / 1024 / 1024}
            {NNBSP}Mo au plus.
          </Text>
        </Group>
        <Button flex="none" leftSection={<IconUpload size={18} aria-hidden />} onClick={() => open.current?.()}>
          Choisir des fichiers
        </Button>
      </Group>
    </Dropzone>
  );
}
