import { Text } from '@mantine/core';
import type { Campaign } from '#shared/features/grants/model';
import { MoneyText } from '../../../components/MoneyText';
import type { Column } from '../../../components/table-columns';

const AMOUNT_WIDTH = 112;

/** The columns of the list of campaigns. */
export const campaignColumns: readonly Column<Campaign>[] = [
  { key: 'year', title: 'Exercice', width: 84, render: ({ year }) => year },
  {
    key: 'name',
    title: 'Campagne',
    width: 240,
    grow: 1,
    wrap: true,
    render: ({ name }) => (
      <Text span inherit fw={600}>
        {name}
      </Text>
    ),
  },
  { key: 'requests', title: 'Demandes', align: 'right', width: 92, render: ({ totals }) => totals.requests },
  { key: 'envelope', title: 'Enveloppe', align: 'right', width: AMOUNT_WIDTH, render: ({ envelope }) => <MoneyText value={envelope} /> },
  { key: 'asked', title: 'Demandé', align: 'right', width: AMOUNT_WIDTH, render: ({ totals }) => <MoneyText value={totals.asked} /> },
  { key: 'proposed', title: 'Proposé', align: 'right', width: AMOUNT_WIDTH, render: ({ totals }) => <MoneyText value={totals.proposed} /> },
  { key: 'voted', title: 'Voté', align: 'right', width: AMOUNT_WIDTH, render: ({ totals }) => <MoneyText value={totals.voted} /> },
  {
    key: 'lastYear',
    title: 'Voté N-1',
    align: 'right',
    width: AMOUNT_WIDTH,
    render: ({ totals }) => <MoneyText value={totals.lastYear} />,
  },
];
