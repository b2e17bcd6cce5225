import { ActionIcon, Alert, Menu, Stack } from '@mantine/core';
import { IconArrowsDiff, IconDots, IconFileSpreadsheet, IconFileExport, IconTrash } from '@tabler/icons-react';
import type { PublishedFile } from '#shared/features/open-data/model';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { MoneyText } from '../../../components/MoneyText';
import { ProgressModal } from '../../../components/ProgressModal';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { useSaveFile } from '../../../lib/use-save-file';
import type { OpenDataView } from '../open-data-search';
import { useFileImport } from '../use-file-import';
import { FileDrop } from './FileDrop';
import { FileReportCard } from './FileReportCard';
import { FileRows } from './FileRows';

interface FilesPanelProps {
  readonly file: string | undefined;
  readonly onChoose: (file: string | undefined, view?: OpenDataView) => void;
}

/** The files that other towns, or this one in other years, have published. */
export function FilesPanel({ file, onChoose }: FilesPanelProps) {
  const mayWrite = useMay('write');
  const wizard = useFileImport();
  const list = useCall('openData.files', {});
  const shown = list.data?.find(({ id }) => id === file);
  return (
    <Stack gap="md">
      {mayWrite && (wizard.report ? <FileReportCard wizard={wizard} report={wizard.report} /> : <FileDrop onFile={wizard.choose} />)}
      {wizard.problem !== null && (
        <Alert color="red" variant="light" role="alert" title="Rien n’a été importé">
          {wizard.problem}
        </Alert>
      )}
      <SectionCard title="Fichiers importés">
        <DataTable
          label="Fichiers importés"
          rows={list.data}
          columns={[...COLUMNS, ...(mayWrite ? [actions(onChoose)] : [])]}
          rowKey={({ id }) => id}
          onOpen={({ id }) => onChoose(id === file ? undefined : id)}
          error={list.error}
          onRetry={() => void list.refetch()}
          empty={<EmptyState icon={IconFileSpreadsheet} title="Aucun fichier importé" text={EXPLANATION} />}
        />
      </SectionCard>
      {shown && <FileRows key={shown.id} file={shown} />}
      <ProgressModal title="Lecture du fichier" progress={wizard.progress} onCancel={wizard.cancel} />
    </Stack>
  );
}

const EXPLANATION =
  'Un fichier SCDL « subventions » d’une autre commune, ou de la ville pour d’autres années, se lit ici tel qu’il a été publié (data.gouv.fr).'
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»');

const COLUMNS: readonly Column<PublishedFile>[] = [
  {
    key: 'granter',
    title: 'Attribuant',
    width: 190,
    grow: 2,
    wrap: true,
    render: ({ granterName, own }) => `${granterName || '–'}${own ? ' (notre ville)' : ''}`,
  },
  { key: 'file', title: 'Fichier', width: 200, grow: 2, wrap: true, render: ({ fileName }) => fileName },
  {
    key: 'years',
    title: 'Années',
    width: 110,
    render: ({ firstYear, lastYear }) => (firstYear === lastYear ? String(firstYear) : `${firstYear} à ${lastYear}`),
  },
  { key: 'rows', title: 'Lignes', width: 84, align: 'right', render: ({ rows }) => rows },
  { key: 'refused', title: 'Refusées', width: 84, align: 'right', render: ({ refused }) => refused },
  { key: 'amount', title: 'Montant', width: 140, align: 'right', render: ({ amount }) => <MoneyText value={amount} /> },
];

function actions(onChoose: FilesPanelProps['onChoose']): Column<PublishedFile> {
  return {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 48,
    align: 'right',
    render: (row) => <FileMenu row={row} onCompare={() => onChoose(row.id, 'compare')} />,
  };
}

function FileMenu({ row, onCompare }: { row: PublishedFile; onCompare: () => void }) {
  const save = useSaveFile();
  const remove = useCommand('openData.removeFile', {
    success: `${row.fileName} est retiré.`,
    undo: () => call('openData.putBackFile', { id: row.id }),
  });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions, ${row.fileName}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowsDiff size={16} aria-hidden />} onClick={onCompare}>
          Comparer à notre ville
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileExport size={16} aria-hidden />}
          onClick={() => save.mutate(() => call('openData.rewrite', { id: row.id }))}
        >
          Réécrire au format 2.1.1
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove.mutate({ id: row.id })}>
          Retirer
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
