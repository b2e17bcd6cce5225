import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { PublishedFile, PublishedGrant } from '#shared/features/open-data/model';
import { plural } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { DataTable, PAGE_SIZE } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { MoneyText } from '../../../components/MoneyText';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import { useCall } from '../../../lib/queries';

/** The grants of an imported file. */
export function FileRows({ file }: { file: PublishedFile }) {
  const [page, setPage] = useState(1);
  const [search, setSearch] = useState('');
  const find = useDebouncedCallback((words: string) => {
    setSearch(words);
    setPage(1);
  }, 200);
  const list = useCall('openData.rows', { id: file.id, search, page, pageSize: PAGE_SIZE }, { keepPrevious: true });
  return (
    <SectionCard
      title={file.fileName}
      actions={
        <TextInput
          aria-label="Bénéficiaire, objet ou numéro"
          placeholder="Bénéficiaire, objet, numéro"
          leftSection={<IconSearch size={16} aria-hidden />}
          onChange={(event) => find(event.currentTarget.value)}
        />
      }
    >
      <DataTable
        label={`Subventions de ${file.fileName}`}
        rows={list.data?.rows}
        columns={COLUMNS}
        rowKey={({ line }) => String(line)}
        loading={list.isPlaceholderData}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={<EmptyState icon={IconSearch} title="Rien ne correspond" text="Essayez moins de lettres." />}
        total={list.data?.total}
        page={page}
        onPage={setPage}
        footer={list.data && `${plural(list.data.total, 'subvention', 'subventions')}, ${formatAmount(list.data.amount)}`}
      />
    </SectionCard>
  );
}

const COLUMNS: readonly Column<PublishedGrant>[] = [
  { key: 'line', title: 'Ligne', width: 76, align: 'right', render: ({ line }) => line },
  { key: 'who', title: 'Bénéficiaire', width: 200, grow: 2, wrap: true, render: ({ beneficiaryName }) => beneficiaryName },
  { key: 'siret', title: 'SIRET ou RNA', width: 140, render: ({ siret, rna }) => siret || rna || '–' },
  { key: 'purpose', title: 'Objet', width: 200, grow: 3, wrap: true, render: ({ purpose }) => purpose },
  { key: 'year', title: 'Année', width: 72, render: ({ year }) => year },
  { key: 'on', title: 'Convention', width: 104, render: ({ conventionOn }) => <DateText value={conventionOn} /> },
  { key: 'amount', title: 'Montant', width: 124, align: 'right', render: ({ amount }) => <MoneyText value={amount} /> },
  { key: 'share', title: 'Part', width: 64, align: 'right', render: ({ share }) => `${share / 100}\u00a0%`.replace('.', ',') },
];
