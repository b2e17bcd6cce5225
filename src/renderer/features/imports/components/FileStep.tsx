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
          <List.Item>Rien n’est enregistré avant la dernière étape, où tout est annoncé ligne par ligne.</List.Item>
          <List.Item>Les associations déjà connues (même SIRET, même RNA ou même nom) sont complétées, jamais doublées.</List.Item>
          <List.Item>L’import s’annule en entier, même plus tard.</List.Item>
        </List>
      </SectionCard>
    </Stack>
  );
}

function FileDrop({ wizard }: { wizard: ImportWizard }) {
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      multiple={false}
      maxSize={IMPORT_LIMITS.fileSize}
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
          Classeur Excel (.xlsx) ou fichier CSV, {IMPORT_LIMITS.fileSize / 1024 / 1024} Mo et {groupThousands(IMPORT_LIMITS.rows)} lignes au
          plus
        </Text>
        <Button mt="xs" onClick={() => open.current?.()}>
          Choisir un fichier
        </Button>
      </Stack>
    </Dropzone>
  );
}
