import { Button, Group, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { WordFile } from '#shared/features/documents/returned';
import type { SessionId } from '#shared/kernel/ids';
import { ReturnedModal } from './ReturnedModal';

/** Where a document that was changed in Word is given back: it is recognised, compared, and kept as the next version. */
export function ReturnDocument({ sessionId }: { sessionId: SessionId }) {
  const open = useRef<() => void>(null);
  const [file, setFile] = useState<WordFile | null>(null);
  const take = async ([given]: readonly File[]) => {
    if (given) setFile({ fileName: given.name, bytes: new Uint8Array(await given.arrayBuffer()) });
  };
  return (
    <>
      <Dropzone
        openRef={open}
        multiple={false}
        activateOnClick={false}
        activateOnKeyboard={false}
        tabIndex={-1}
        enablePointerEvents
        className="dp-no-print"
        inputProps={{ 'aria-label': 'Document modifié dans Word' }}
        onDrop={(files) => void take(files)}
      >
        <Group justify="space-between" gap="sm" wrap="nowrap">
          <Text size="sm">
            Un document de la séance a été modifié dans Word&nbsp;? Déposez-le ici&nbsp;: il est reconnu, comparé à la dernière version,
            puis conservé comme la suivante.
          </Text>
          <Button flex="none" variant="default" leftSection={<IconFileImport size={18} aria-hidden />} onClick={() => open.current?.()}>
            Choisir le document
          </Button>
        </Group>
      </Dropzone>
      {file && <ReturnedModal sessionId={sessionId} file={file} onClose={() => setFile(null)} />}
    </>
  );
}
