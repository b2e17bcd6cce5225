import type { DomainFigures, YearFigures } from '#shared/features/grant-papers/contract';
import { sumCents, type Cents } from '#shared/kernel/money';
import { MoneyText } from '../../../components/MoneyText';
import type { Column } from '../../../components/table-columns';
import { percentText, successRate } from '../figures';
import { NO_DOMAIN, seriesLabels } from '../labels';

type Amount = 'asked' | 'proposed' | 'voted';

function amountColumn<Row extends Readonly<Record<Amount, Cents>>>(key: Amount, rows: readonly Row[], summed: boolean): Column<Row> {
  return {
    key,
    title: seriesLabels[key],
    width: 116,
    grow: 1,
    align: 'right',
    render: (row) => <MoneyText value={row[key]} />,
    ...(summed ? { footer: <MoneyText value={sumCents(rows.map((row) => row[key]))} strong /> } : {}),
  };
}

function decisionColumns<Row extends Pick<DomainFigures, 'requests' | 'decided' | 'granted'>>(
  rows: readonly Row[],
  summed: boolean,
): Column<Row>[] {
  const total = (key: 'requests' | 'decided' | 'granted') => rows.reduce((sum, row) => sum + row[key], 0);
  return [
    {
      key: 'requests',
      title: 'Demandes',
      width: 92,
      align: 'right',
      render: ({ requests }) => requests,
      ...(summed ? { footer: total('requests') } : {}),
    },
    {
      key: 'rate',
      title: 'Accordées',
      width: 100,
      align: 'right',
      render: (row) => percentText(successRate(row)),
      ...(summed ? { footer: percentText(successRate({ decided: total('decided'), granted: total('granted') })) } : {}),
    },
  ];
}

/** The figures of each domain, with their sums. */
export function domainColumns(rows: readonly DomainFigures[]): readonly Column<DomainFigures>[] {
  const [requests, ...rate] = decisionColumns(rows, true);
  return [
    { key: 'domain', title: 'Domaine', width: 160, grow: 2, wrap: true, render: ({ domain }) => domain || NO_DOMAIN, footer: 'Total' },
    ...(requests ? [requests] : []),
    amountColumn('asked', rows, true),
    amountColumn('proposed', rows, true),
    amountColumn('voted', rows, true),
    ...rate,
  ];
}

/** The figures of each year. */
export function yearColumns(rows: readonly YearFigures[]): readonly Column<YearFigures>[] {
  const [requests, ...rate] = decisionColumns(rows, false);
  return [
    { key: 'year', title: 'Exercice', width: 84, render: ({ year }) => year },
    ...(requests ? [requests] : []),
    {
      key: 'envelope',
      title: seriesLabels.envelope,
      width: 116,
      grow: 1,
      align: 'right',
      render: ({ envelope }) => <MoneyText value={envelope} />,
    },
    amountColumn('asked', rows, false),
    amountColumn('voted', rows, false),
    {
      key: 'inKind',
      title: seriesLabels.inKind,
      width: 124,
      grow: 1,
      align: 'right',
      render: ({ inKind }) => <MoneyText value={inKind} />,
    },
    ...rate,
  ];
}
