import { groupThousands } from '#shared/kernel/french';
import { Button, List, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileSpreadsheet, IconUpload, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { IMPORT_LIMITS } from '#shared/features/imports/model';
import { SectionCard } from '../../../components/SectionCard';
import type { ImportWizard } from '../use-import-wizard';

/** Step 1: the file, dropped or chosen. One that is too large is refused before it is read. */
export function FileStep({ wizard }: { wizard: ImportWizard }) {
  return (
    <Stack gap="md">
      <FileDrop wizard={wizard} />
      <SectionCard title="Ce qu’il faut savoir">
        <List size="sm" spacing={4}>
          <List.Item>Une ligne par association, une ligne de titres au-dessus. L’ordre et le nom des colonnes sont libres.</List.Item>
          <List.Item>Rien n’est enregistré avant la dernière étape&nbsp;: tout est d’abord comparé au registre, ligne par ligne.</List.Item>
          <List.Item>
            Les associations déjà connues (même RNA, même SIREN ou même nom) sont complétées, jamais doublées&nbsp;; en cas de doute, c’est
            vous qui décidez.
          </List.Item>
          <List.Item>
            Les fichiers publics sont reconnus à leurs titres (RNA «&nbsp;waldec&nbsp;» et «&nbsp;import&nbsp;», Sirene)&nbsp;: seules les
            associations de la commune sont lues.
          </List.Item>
          <List.Item>L’import s’annule en entier, même plus tard.</List.Item>
        </List>
      </SectionCard>
    </Stack>
  );
}

function megabytes(bytes: number): string {
  return `${groupThousands(bytes / 1024 / 1024)}\u00a0Mo`;
}

function FileDrop({ wizard }: { wizard: ImportWizard }) {
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      multiple={false}
      maxSize={IMPORT_LIMITS.textSize}
      activateOnClick={false}
      activateOnKeyboard={false}
      tabIndex={-1}
      enablePointerEvents
      inputProps={{ 'aria-label': 'Fichier à importer' }}
      onDrop={([file]) => file && wizard.chooseFile(file)}
      onReject={([rejection]) => rejection && wizard.refuseFile(rejection.file)}
    >
      <Stack align="center" gap="xs" py="xl">
        <Dropzone.Accept>
          <IconUpload size={44} stroke={1.25} aria-hidden />
        </Dropzone.Accept>
        <Dropzone.Reject>
          <IconX size={44} stroke={1.25} aria-hidden />
        </Dropzone.Reject>
        <Dropzone.Idle>
          <IconFileSpreadsheet size={44} stroke={1.25} aria-hidden />
        </Dropzone.Idle>
        <Text fw={600}>Déposez ici votre liste d’associations</Text>
        <Text size="sm" c="dimmed">
          Classeur Excel (.xlsx, {megabytes(IMPORT_LIMITS.fileSize)} au plus) ou fichier CSV ({megabytes(IMPORT_LIMITS.textSize)} au plus)
        </Text>
        <Button mt="xs" onClick={() => open.current?.()}>
          Choisir un fichier
        </Button>
      </Stack>
    </Dropzone>
  );
}
