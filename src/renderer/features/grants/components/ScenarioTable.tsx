import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { lastYearOf, pastLines } from '#shared/features/grants/last-year';
import type { GrantRow } from '#shared/features/grants/model';
import { cents, sumCents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { MoneyText } from '../../../components/MoneyText';
import type { Column } from '../../../components/table-columns';
import type { Simulated } from '../scenarios';
import { Difference } from './Difference';
import { LastYear } from './LastYear';

type Line = GrantRow & { readonly place: number };

/** What every scenario gives to every association, with what it gains or loses on last year. */
export function ScenarioTable({ rows, simulated }: { rows: readonly GrantRow[]; simulated: readonly Simulated[] }) {
  const lines = useMemo(() => rows.map((row, place) => ({ ...row, place })), [rows]);
  const past = pastLines(lines, () => null);
  const total = (key: 'asked' | 'proposed') => sumCents(rows.map((row) => row[key] ?? cents(0)));
  const columns: readonly Column<Line>[] = [
    { key: 'association', title: 'Association', width: 200, grow: 2, wrap: true, render: (row) => row.associationName, footer: 'Total' },
    {
      key: 'lastYear',
      title: 'Voté N-1',
      align: 'right',
      width: 104,
      render: (line) => <LastYear past={past(line)} />,
      footer: <MoneyText value={lastYearOf(rows)} />,
    },
    {
      key: 'asked',
      title: 'Demandé',
      align: 'right',
      width: 104,
      render: ({ asked }) => <MoneyText value={asked} />,
      footer: <MoneyText value={total('asked')} />,
    },
    {
      key: 'proposed',
      title: 'Proposé',
      align: 'right',
      width: 104,
      render: ({ proposed }) => <MoneyText value={proposed} />,
      footer: <MoneyText value={total('proposed')} />,
    },
    ...simulated.map((scenario) => columnOf(scenario, lines)),
  ];
  return <DataTable label="Comparaison des scénarios" rows={lines} columns={columns} rowKey={({ id }) => id} empty="Aucune demande." />;
}

function columnOf({ scenario, amounts, total }: Simulated, lines: readonly Line[]): Column<Line> {
  const past = pastLines(lines, ({ place }) => amounts[place] ?? cents(0));
  return {
    key: scenario.id,
    title: scenario.name,
    align: 'right',
    width: 160,
    footer: <MoneyText value={total} />,
    render: (line) => {
      const { lastYear, difference } = past(line);
      return (
        <>
          <MoneyText value={amounts[line.place] ?? cents(0)} />
          {lastYear !== null && (
            <Text size="xs" c="dimmed" component="div">
              <Difference value={difference} />
            </Text>
          )}
        </>
      );
    },
  };
}
