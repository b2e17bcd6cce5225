import { Button, Text } from '@mantine/core';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import type { IssuedDocument } from '#shared/features/documents/contract';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import type { Column } from '../../../components/table-columns';
import { documentKindLabels } from '../../../lib/document-kinds';
import { formatInstant, formatSize } from '../../../lib/format';
import { saveDocuments } from '../../../lib/save-documents';

interface KeptDocumentsProps<Row extends IssuedDocument> {
  /** Undefined while the first answer comes. */
  readonly documents: readonly Row[] | undefined;
  readonly error?: unknown;
  readonly onRetry: () => void;
  readonly empty: string;
  /** Shown after the title. */
  readonly more?: readonly Column<Row>[];
}

/** Documents that were made: which version, when, by whom, and how to have them again, exactly as they were. */
export function KeptDocuments<Row extends IssuedDocument>({ documents, error, onRetry, empty, more = [] }: KeptDocumentsProps<Row>) {
  return (
    <DataTable
      label="Documents produits"
      rows={documents}
      columns={[TITLE, ...more, ...DETAILS]}
      rowKey={({ id }) => id}
      error={error}
      onRetry={onRetry}
      empty={<EmptyState icon={IconFileText} title="Aucun document produit" text={empty} />}
    />
  );
}

const TITLE: Column<IssuedDocument> = {
  key: 'title',
  title: 'Document',
  width: 240,
  grow: 1,
  wrap: true,
  render: ({ kind, title, fileName }) => (
    <span title={fileName}>
      <Text span inherit fw={600}>
        {documentKindLabels[kind]}
      </Text>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
    </span>
  ),
};

const DETAILS: readonly Column<IssuedDocument>[] = [
  { key: 'version', title: 'Version', align: 'right', width: 72, render: ({ version }) => version },
  { key: 'issuedAt', title: 'Produit le', width: 160, render: ({ issuedAt }) => formatInstant(issuedAt) },
  { key: 'by', title: 'Par', width: 120, render: ({ by }) => by },
  { key: 'size', title: 'Taille', align: 'right', width: 72, render: ({ size }) => formatSize(size) },
  {
    key: 'save',
    title: 'Enregistrement',
    titleHidden: true,
    width: 144,
    render: (document) => (
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={16} />}
        aria-label={`Enregistrer… ${document.title}, version ${document.version}`}
        onClick={() => void saveDocuments([document])}
      >
        Enregistrer…
      </Button>
    ),
  },
];
