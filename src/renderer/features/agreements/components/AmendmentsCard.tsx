import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgreementRow, Amendment } from '#shared/features/agreements/model';
import { DataTable } from '../../../components/DataTable';
import { DateField } from '../../../components/DateField';
import { DateText } from '../../../components/DateText';
import { MoneyText } from '../../../components/MoneyText';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { AmendmentModal } from './AmendmentModal';

/** The amendments of a signed agreement, with the day each was signed. */
export function AmendmentsCard({ agreement, editable }: { agreement: AgreementRow; editable: boolean }) {
  const [adding, setAdding] = useState(false);
  const sign = useCommand('agreements.signAmendment', {
    success: 'La date de signature de l’avenant est enregistrée.',
    undo: (_, { id }) => {
      const before = agreement.amendments.find((one) => one.id === id);
      return call('agreements.signAmendment', { id, signedOn: before?.signedOn ?? null });
    },
  });
  const signed: Column<Amendment> = {
    key: 'signedOn',
    title: 'Signé le',
    width: 170,
    render: ({ id, number, signedOn }) =>
      editable ? (
        <DateField
          aria-label={`Avenant n° ${number} signé le`}
          size="xs"
          value={signedOn}
          onChange={(day) => sign.mutate({ id, signedOn: day })}
        />
      ) : (
        <DateText value={signedOn} />
      ),
  };
  return (
    <SectionCard
      title="Avenants"
      actions={
        editable && (
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            Rédiger un avenant
          </Button>
        )
      }
    >
      <DataTable
        label="Avenants"
        rows={agreement.amendments}
        columns={[...COLUMNS, signed]}
        rowKey={({ id }) => id}
        empty={
          <Text size="sm" p="sm">
            Aucun avenant.
          </Text>
        }
      />
      {adding && <AmendmentModal agreementId={agreement.id} onClose={() => setAdding(false)} />}
    </SectionCard>
  );
}

const COLUMNS: readonly Column<Amendment>[] = [
  { key: 'number', title: 'N°', align: 'right', width: 52, render: ({ number }) => number },
  { key: 'purpose', title: 'Objet', width: 200, grow: 1, wrap: true, render: ({ purpose }) => purpose },
  { key: 'amount', title: 'Montant', align: 'right', width: 120, render: ({ amount }) => <MoneyText value={amount} /> },
  { key: 'endsOn', title: 'Fin', width: 110, render: ({ endsOn }) => <DateText value={endsOn} /> },
];
