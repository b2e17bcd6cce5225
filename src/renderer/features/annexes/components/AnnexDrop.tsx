import { Button, Group, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';
import { PIECE_FILE_LIMIT } from '#shared/features/pieces/model';
import { NNBSP } from '#shared/kernel/french';

/** Where annexes are dropped or chosen, several at once. What they really are is looked at when they are added. */
export function AnnexDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      p="sm"
      activateOnClick={false}
      activateOnKeyboard={false}
      tabIndex={-1}
      enablePointerEvents
      className="dp-no-print"
      inputProps={{ 'aria-label': 'Fichiers des annexes' }}
      onDrop={onFiles}
    >
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text size="sm">
          Déposez ici les annexes, ou sur la ligne de l’affaire. PDF, Word, Excel, images&nbsp;; {PIECE_FILE_LIMIT / 1024 / 1024}
          {NNBSP}Mo au plus.
        </Text>
        <Button flex="none" variant="default" leftSection={<IconPaperclip size={18} aria-hidden />} onClick={() => open.current?.()}>
          Choisir des fichiers
        </Button>
      </Group>
    </Dropzone>
  );
}
