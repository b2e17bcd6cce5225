import { groupThousands } from '#shared/kernel/french';
import { Button } from '@mantine/core';
import { IconHistory, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { AuditEntry } from '#shared/features/audit/contract';
import { DataTable, PAGE_SIZE } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { LegalNote } from '../../../components/LegalNote';
import type { Column } from '../../../components/table-columns';
import { formatInstant } from '../../../lib/format';
import { useCall, useCommand } from '../../../lib/queries';
import { actionOf, subjectOf } from '../journal-words';
import { JournalDrawer } from './JournalDrawer';
import { TabSection } from './TabSection';

const COLUMNS: readonly Column<AuditEntry>[] = [
  { key: 'seq', title: 'N°', width: 72, align: 'right', render: ({ seq }) => groupThousands(seq) },
  { key: 'at', title: 'Le', width: 168, render: ({ at }) => formatInstant(at) },
  { key: 'who', title: 'Qui', width: 150, grow: 1, render: ({ who }) => who },
  { key: 'operation', title: 'Quoi', width: 250, grow: 1, render: actionOf },
  { key: 'label', title: 'Sur', width: 280, grow: 3, wrap: true, render: subjectOf },
];

/** Who did what, when, and what it was before: a journal whose chain of fingerprints can be verified. */
export function JournalTab() {
  const [page, setPage] = useState(1);
  const [shown, setShown] = useState<AuditEntry | null>(null);
  const journal = useCall('audit.list', { page, pageSize: PAGE_SIZE }, { keepPrevious: true });
  const verify = useCommand('audit.verify');
  return (
    <TabSection
      title="Journal"
      text="Chaque modification, avec son auteur, sa date, et ce qu’il y avait avant. Rien ne peut y être effacé sans que la vérification le voie."
      actions={
        <Button variant="default" leftSection={<IconShieldCheck size={16} />} loading={verify.isPending} onClick={() => verify.mutate({})}>
          Vérifier le journal
        </Button>
      }
    >
      {verify.data && <Verdict {...verify.data} />}
      <DataTable
        label="Journal"
        rows={journal.data?.entries}
        loading={journal.isPlaceholderData}
        error={journal.error}
        onRetry={() => void journal.refetch()}
        columns={COLUMNS}
        rowKey={({ seq }) => String(seq)}
        onOpen={setShown}
        total={journal.data?.total}
        page={page}
        onPage={setPage}
        empty={
          <EmptyState icon={IconHistory} title="Le journal est vide" text="Chaque modification s’y inscrit, avec son auteur et sa date." />
        }
      />
      <JournalDrawer entry={shown} onClose={() => setShown(null)} />
    </TabSection>
  );
}

function Verdict({ intact, entries, brokenAt }: { intact: boolean; entries: number; brokenAt: number | null }) {
  if (intact)
    return (
      <LegalNote tone="good" message={`Le journal est intact\u00a0: ses ${groupThousands(entries)} lignes s’enchaînent sans rupture.`} />
    );
  return (
    <LegalNote
      tone="bad"
      message={`Le journal a été modifié hors de Démopart\u00a0: la chaîne est rompue à la ligne n°\u00a0${groupThousands(brokenAt ?? 0)}. Prévenez votre service informatique et gardez une copie du fichier.`}
    />
  );
}
