import { Group, Paper, SimpleGrid, Text } from '@mantine/core';
import type { GrantFile } from '#shared/features/grants/examination';
import { formatAmount } from '#shared/kernel/money';
import { cents } from '#shared/kernel/money';
import { Figure } from '../../../components/Figure';
import { MoneyText } from '../../../components/MoneyText';
import { pastOf } from '../grant-rows';
import { grantColumnLabels as labels } from '../labels';
import { Difference } from './Difference';

/** The amounts of a request side by side, with what they mean for the association. */
export function AmountsStrip({ file: { campaign, row, years, members, support } }: { file: GrantFile }) {
  const several = years.some(({ year }) => year === campaign.year);
  const amount = row.voted ?? row.committee ?? row.proposed ?? row.asked;
  const total = cents(support.cash + support.inKind);
  return (
    <Paper withBorder p="md" component="section" aria-label="Montants">
      <SimpleGrid cols={{ base: 2, sm: 4, lg: 7 }} spacing="md">
        <Figure label={labels.lastYear}>
          <MoneyText value={row.lastYear} />
        </Figure>
        <Figure label={labels.asked}>
          <MoneyText value={row.asked} />
        </Figure>
        <Figure label={labels.proposed}>
          <MoneyText value={row.proposed} />
        </Figure>
        <Figure label={labels.committee}>
          <MoneyText value={row.committee} />
        </Figure>
        <Figure label={labels.voted}>
          <MoneyText value={row.voted} />
        </Figure>
        <Figure label="Versé">
          <MoneyText value={row.paid} />
        </Figure>
        <Figure label={labels.difference}>
          <Difference value={several ? null : pastOf([row])(row).difference} />
        </Figure>
      </SimpleGrid>
      <Group gap="lg" mt="sm">
        {members !== null && members > 0 && (
          <Text size="sm" c="dimmed">
            Par adhérent&nbsp;: {formatAmount(cents(Math.round(amount / members)))}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          Soutien de l’année&nbsp;: {formatAmount(total)}, dont {formatAmount(support.inKind)} en nature
        </Text>
        {several && (
          <Text size="sm" c="dimmed">
            Plusieurs demandes cette année&nbsp;: le montant N-1 vaut pour toutes, l’écart se lit au tableau de la campagne.
          </Text>
        )}
      </Group>
    </Paper>
  );
}
