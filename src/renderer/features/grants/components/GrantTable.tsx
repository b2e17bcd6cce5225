import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCoins, IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { GrantRow } from '#shared/features/grants/model';
import { quote } from '#shared/kernel/french';
import type { CampaignId } from '#shared/kernel/ids';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useMay } from '../../../lib/session';
import type { GrantSort } from '../grant-rows';
import { filterGrants, groupByDomain, isGrantSortKey, pastOf, sortGrants, sumGrants } from '../grant-rows';
import { useGrantEdits } from '../use-grant-edits';
import { EditGrantModal } from './EditGrantModal';
import { grantColumns, groupColumns } from './grant-columns';

interface GrantTableProps {
  readonly campaignId: CampaignId;
  readonly rows: readonly GrantRow[];
  readonly onAdd: () => void;
}

/** The requests of a campaign, filtered and ordered, with amounts typed in place; or their subtotals by domain. */
export function GrantTable({ campaignId, rows, onAdd }: GrantTableProps) {
  const mayWrite = useMay('write');
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const edits = useGrantEdits(campaignId);
  const search = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<GrantSort>({ key: 'number', descending: false });
  const [view, setView] = useState('requests');
  const [editedId, setEditedId] = useState<GrantRow['id'] | null>(null);
  usePageShortcuts({ search });
  const shown = useMemo(() => sortGrants(filterGrants(rows, filter), sort), [rows, filter, sort]);
  const sums = sumGrants(shown);
  const past = useMemo(() => pastOf(shown), [shown]);
  const edited = rows.find(({ id }) => id === editedId);
  const actions = mayWrite
    ? { campaignId, onAmount: edits.saveAmount, onRemove: edits.remove, onEdit: (row: GrantRow) => setEditedId(row.id) }
    : null;
  return (
    <div>
      <Group mb="xs" justify="space-between" className="dp-no-print">
        <TextInput
          ref={search}
          w={320}
          aria-label="Filtrer les demandes"
          placeholder="Association, domaine ou objet (touche /)"
          leftSection={<IconSearch size={16} />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        <SegmentedControl aria-label="Présentation du tableau" value={view} onChange={setView} data={VIEWS} />
      </Group>
      {view === 'domains' ? (
        <DataTable
          label="Sous-totaux par domaine"
          rows={groupByDomain(shown)}
          columns={groupColumns(sums)}
          rowKey={(group) => group.domain}
          empty={<Nothing filter={filter} onAdd={onAdd} />}
        />
      ) : (
        <DataTable
          label="Demandes de subvention"
          rows={shown}
          columns={grantColumns({ sums, past }, actions, wide)}
          rowKey={(row) => row.id}
          sort={sort}
          onSort={({ key, descending }) => isGrantSortKey(key) && setSort({ key, descending })}
          empty={<Nothing filter={filter} onAdd={onAdd} />}
        />
      )}
      {edited && <EditGrantModal row={edited} onClose={() => setEditedId(null)} />}
    </div>
  );
}

/** Room for domain and purpose in columns of their own. */
const WIDE = '(min-width: 100em)';

const VIEWS = [
  { value: 'requests', label: 'Par demande' },
  { value: 'domains', label: 'Sous-totaux par domaine' },
];

function Nothing({ filter, onAdd }: { filter: string; onAdd: () => void }) {
  const mayWrite = useMay('write');
  if (filter.trim() !== '')
    return <Text p="md">Aucune demande ne correspond à {quote(filter)}. Effacez le filtre pour toutes les revoir.</Text>;
  return (
    <EmptyState
      icon={IconCoins}
      title="Aucune demande"
      text="Ajoutez les demandes reçues&nbsp;: Démopart les numérote, met en regard le montant voté l’an dernier et signale ce que la loi demande."
      actions={
        mayWrite && (
          <Button leftSection={<IconPlus size={18} />} onClick={onAdd}>
            Ajouter une demande
          </Button>
        )
      }
    />
  );
}
