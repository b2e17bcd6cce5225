import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { placeOf } from '#shared/features/council-publication/names';
import type { SessionPublication, SignedFile, SignedPlace } from '#shared/features/council-publication/model';
import { DataTable } from '../../../components/DataTable';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { formatInstant, formatSize } from '../../../lib/format';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { AssignFilesModal } from './AssignFilesModal';
import { placeLabel, placesOf } from '../places';
import { useAddFiles, type PlacedFile } from '../use-add-files';

interface Row {
  readonly place: SignedPlace;
  readonly label: string;
  readonly file: SignedFile | undefined;
}

/** The signed PDFs of a session: dropped all at once, known by the number in their name, else told one by one. */
export function SignedFiles({ publication }: { publication: SessionPublication }) {
  const mayWrite = useMay('write');
  const [unknown, setUnknown] = useState<readonly File[]>([]);
  const { sessionId, deliberations, files } = publication;
  const { add, adding } = useAddFiles(sessionId);
  const take = (given: readonly File[]) => {
    const placed = given.map((file) => ({ file, place: placeOf(file.name, deliberations) }));
    const known = placed.filter((one): one is PlacedFile => one.place !== undefined);
    if (known.length > 0) add(known);
    setUnknown(placed.filter(({ place }) => place === undefined).map(({ file }) => file));
  };
  const rows = placesOf(publication).map((place) => ({
    place,
    label: placeLabel(place, publication),
    file: files.find((file) => file.kind === place.kind && file.deliberationId === place.deliberationId),
  }));
  return (
    <section aria-labelledby="pdf-signes">
      <Title order={3} size="h5" id="pdf-signes" mb="xs">
        PDF signés
      </Title>
      <Stack gap="sm">
        {mayWrite && <Drop onFiles={take} adding={adding} />}
        <DataTable
          label="PDF signés"
          rows={rows}
          columns={mayWrite ? [...COLUMNS, REMOVE] : COLUMNS}
          rowKey={({ place }) => `${place.kind} ${place.deliberationId ?? ''}`}
          empty={null}
        />
      </Stack>
      {unknown.length > 0 && (
        <AssignFilesModal
          files={unknown}
          publication={publication}
          onClose={() => setUnknown([])}
          onAssigned={(placed) => {
            setUnknown([]);
            add(placed);
          }}
        />
      )}
    </section>
  );
}

function Drop({ onFiles, adding }: { onFiles: (files: readonly File[]) => void; adding: boolean }) {
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      activateOnClick={false}
      activateOnKeyboard={false}
      tabIndex={-1}
      enablePointerEvents
      className="dp-no-print"
      inputProps={{ 'aria-label': 'PDF signés' }}
      onDrop={onFiles}
    >
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text size="sm">
          Déposez ici les PDF signés, tous ensemble&nbsp;: ceux dont le nom porte le numéro de la délibération se rangent seuls.
        </Text>
        <Button
          flex="none"
          variant="default"
          leftSection={<IconUpload size={18} aria-hidden />}
          loading={adding}
          onClick={() => open.current?.()}
        >
          Choisir des fichiers
        </Button>
      </Group>
    </Dropzone>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'label', title: 'Document', width: 240, grow: 2, wrap: true, render: ({ label }) => label },
  {
    key: 'file',
    title: 'PDF',
    width: 220,
    grow: 1,
    wrap: true,
    render: ({ file }) => (file ? <span title={`SHA-256\u00a0: ${file.sha256}`}>{file.fileName}</span> : <Missing />),
  },
  { key: 'size', title: 'Taille', width: 80, align: 'right', render: ({ file }) => (file ? formatSize(file.size) : '–') },
  { key: 'added', title: 'Ajouté le', width: 160, render: ({ file }) => (file ? formatInstant(file.addedAt) : '–') },
];

const REMOVE: Column<Row> = {
  key: 'remove',
  title: 'Retirer',
  titleHidden: true,
  width: 48,
  align: 'right',
  render: ({ file }) => file && <Remove file={file} />,
};

function Missing() {
  return <StatusBadge tone="neutral">À ajouter</StatusBadge>;
}

function Remove({ file: { id, fileName } }: { file: SignedFile }) {
  const remove = useCommand('councilPublication.removeFile', {
    success: 'Le PDF est retiré.',
    undo: () => call('councilPublication.putBackFile', { id }),
  });
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={`Retirer ${fileName}`} onClick={() => remove.mutate({ id })}>
      <IconTrash size={18} />
    </ActionIcon>
  );
}
