import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconDownload, IconFileExport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DeliberationsPreview } from '#shared/features/council-publication/model';
import { plural, typeset } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { useSaveFile } from '../../../lib/use-save-file';

/** The deliberations of a year as open data: what the file holds, what is to be mended, the file. */
export function DeliberationsOpenData({ year }: { readonly year: number }) {
  const preview = useCall('councilPublication.preview', { year }, { keepPrevious: true });
  if (preview.error) return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  return <SectionCard title={`Délibérations de ${year}`}>{preview.data && <Content preview={preview.data} />}</SectionCard>;
}

function Content({ preview: { year, fileName, rows, findings } }: { preview: DeliberationsPreview }) {
  const mayWrite = useMay('write');
  const save = useSaveFile();
  if (rows === 0) {
    return (
      <EmptyState
        icon={IconFileExport}
        title="Aucune délibération numérotée"
        text="Les délibérations arrivent ici quand elles prennent leur numéro, à l’étape 6 de leur séance."
      />
    );
  }
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" aria-live="polite">
          <b>{fileName}</b>&nbsp;: {plural(rows, 'délibération', 'délibérations')}
        </Text>
        {mayWrite && (
          <Button
            leftSection={<IconDownload size={18} aria-hidden />}
            className="dp-no-print"
            loading={save.isPending}
            onClick={() => save.mutate(() => call('councilPublication.export', { year, leaveOut: findings.length > 0 }))}
          >
            {findings.length > 0 ? 'Enregistrer sans les lignes à corriger' : 'Enregistrer le fichier'}
          </Button>
        )}
      </Group>
      {findings.length === 0 ? (
        <Group gap={6}>
          <IconCheck size={18} aria-hidden />
          <Text size="sm">Le fichier respecte le schéma SCDL «&nbsp;délibérations&nbsp;» 2.1.5&nbsp;: rien à corriger.</Text>
        </Group>
      ) : (
        <DataTable
          label="Corrections"
          rows={findings}
          columns={COLUMNS}
          rowKey={({ line, column, message }) => `${line} ${column} ${message}`}
          empty={null}
        />
      )}
    </Stack>
  );
}

const COLUMNS: readonly Column<DeliberationsPreview['findings'][number]>[] = [
  { key: 'line', title: 'Ligne', width: 64, align: 'right', render: ({ line }) => line },
  {
    key: 'number',
    title: 'Délibération',
    width: 150,
    render: ({ number, sessionId }) => (
      <Anchor inherit underline="always" renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id: sessionId }} />}>
        {number}
      </Anchor>
    ),
  },
  { key: 'column', title: 'Colonne', width: 190, render: ({ column }) => column },
  { key: 'value', title: 'Valeur', width: 130, grow: 1, wrap: true, render: ({ value }) => value || '–' },
  {
    key: 'message',
    title: 'Ce qui ne va pas',
    width: 250,
    grow: 3,
    wrap: true,
    render: ({ message, source }) => (
      <>
        {typeset(message)}
        <Text size="xs" c="dimmed">
          {typeset(source)}
        </Text>
      </>
    ),
  },
];
