import { Anchor, Button, Code, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconFolderDown } from '@tabler/icons-react';
import type { IssuedDocument } from '#shared/features/documents/contract';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import type { Column } from '../../../components/table-columns';
import { formatInstant, formatSize } from '../../../lib/format';
import { groupsOf, shortFingerprint, splitIssues } from '../issued';
import { documentKindLabels } from '../../../lib/document-kinds';
import { saveDocuments } from '../../../lib/save-documents';

/** The documents made before a session, by what they are for, then what they replaced, on demand. */
export function IssuedDocuments({ documents }: { documents: readonly IssuedDocument[] }) {
  const [opened, { toggle }] = useDisclosure(false);
  const { current, earlier } = splitIssues(documents);
  if (current.length === 0) return null;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text fw={600}>Documents produits</Text>
        <Button
          variant="default"
          leftSection={<IconFolderDown size={18} />}
          onClick={() => void saveDocuments(current)}
          className="dp-no-print"
        >
          Enregistrer tous les documents…
        </Button>
      </Group>
      <Stack gap="sm" role="group" aria-label="Documents produits">
        {groupsOf(current).map((group) => (
          <div key={group.title}>
            <Text size="sm" c="dimmed" mb={4}>
              {group.title}
            </Text>
            <Documents label={group.title} documents={group.documents} />
          </div>
        ))}
      </Stack>
      {earlier.length > 0 && (
        <>
          <Anchor component="button" type="button" size="sm" ta="left" aria-expanded={opened} onClick={toggle}>
            {opened ? 'Masquer' : 'Afficher'} les versions précédentes ({plural(earlier.length, 'document', 'documents')})
          </Anchor>
          <Collapse expanded={opened}>
            <Documents label="Versions précédentes" documents={earlier} />
          </Collapse>
        </>
      )}
    </Stack>
  );
}

function Documents({ label, documents }: { label: string; documents: readonly IssuedDocument[] }) {
  return <DataTable label={label} rows={documents} columns={columns} rowKey={({ id }) => id} empty={<Text p="md">Aucun document.</Text>} />;
}

const columns: readonly Column<IssuedDocument>[] = [
  {
    key: 'title',
    title: 'Document',
    width: 220,
    grow: 1,
    wrap: true,
    render: ({ kind, title, fileName }) => (
      <span title={fileName}>
        <Text span inherit fw={600}>
          {kind === 'draft-deliberation' ? title : documentKindLabels[kind]}
        </Text>
      </span>
    ),
  },
  { key: 'version', title: 'Version', align: 'right', width: 68, render: ({ version }) => version },
  { key: 'issuedAt', title: 'Produit le', width: 152, render: ({ issuedAt }) => formatInstant(issuedAt) },
  { key: 'by', title: 'Par', width: 116, render: ({ by }) => by },
  { key: 'size', title: 'Taille', align: 'right', width: 68, render: ({ size }) => formatSize(size) },
  {
    key: 'sha256',
    title: 'Empreinte',
    width: 120,
    render: ({ sha256 }) => <Code title={`SHA-256\u00a0: ${sha256}`}>{shortFingerprint(sha256)}</Code>,
  },
  {
    key: 'save',
    title: 'Enregistrement',
    titleHidden: true,
    width: 152,
    render: (document) => (
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={16} />}
        aria-label={`Enregistrer… ${document.title}`}
        onClick={() => void saveDocuments([document])}
      >
        Enregistrer…
      </Button>
    ),
  },
];
