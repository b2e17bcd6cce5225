import { Button, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef } from 'react';

/** A published file, dropped or chosen. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      multiple={false}
      activateOnClick={false}
      activateOnKeyboard={false}
      tabIndex={-1}
      enablePointerEvents
      inputProps={{ 'aria-label': 'Fichier SCDL à importer' }}
      onDrop={([file]) => file && onFile(file)}
    >
      <Stack align="center" gap={4} py="xs">
        <IconFileSpreadsheet size={32} stroke={1.25} aria-hidden />
        <Text fw={600}>Déposez ici un fichier de subventions publié (CSV ou Excel)</Text>
        <Text size="sm" c="dimmed">
          Rien n’est enregistré avant que vous n’ayez vu ce qu’il contient.
        </Text>
        <Button mt="xs" variant="default" onClick={() => open.current?.()}>
          Choisir un fichier
        </Button>
      </Stack>
    </Dropzone>
  );
}
