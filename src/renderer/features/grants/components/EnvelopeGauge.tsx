import { Group, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Campaign } from '#shared/features/grants/model';
import type { Cents } from '#shared/kernel/money';
import { MoneyText } from '../../../components/MoneyText';
import { StatusBadge } from '../../../components/StatusBadge';
import { shareOf } from '../envelope';

/** Where the amounts of a campaign stand against its envelope: in figures and words, the bar only repeats them. */
export function EnvelopeGauge({ campaign }: { campaign: Pick<Campaign, 'envelope' | 'totals'> }) {
  const { envelope, totals } = campaign;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="lg">
      <Stack gap={4}>
        <Text size="sm" c="dimmed">
          Enveloppe
        </Text>
        <Text size="xl" fw={600}>
          <MoneyText value={envelope} />
        </Text>
        <Text size="sm" c="dimmed">
          {totals.lastYear === null ? (
            'Aucune demande l’année précédente'
          ) : (
            <>
              Voté l’année précédente&nbsp;: <MoneyText value={totals.lastYear} />
            </>
          )}
        </Text>
      </Stack>
      <Share label="Demandé" warns={false} amount={totals.asked} envelope={envelope} />
      <Share label="Proposé" amount={totals.proposed} envelope={envelope} />
      {totals.committee > 0 && totals.voted === 0 ? (
        <Share label="Commission" amount={totals.committee} envelope={envelope} />
      ) : (
        <Share label="Voté" amount={totals.voted} envelope={envelope} />
      )}
    </SimpleGrid>
  );
}

interface ShareProps {
  readonly label: string;
  readonly amount: Cents;
  readonly envelope: Cents;
  /** More asked than there is happens every year; more proposed or voted is to be mended. */
  readonly warns?: boolean;
}

function Share({ label, amount, envelope, warns = true }: ShareProps) {
  const share = shareOf(amount, envelope);
  return (
    <Stack gap={4}>
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        {warns && share.exceeds && <StatusBadge tone="warning">Au-delà</StatusBadge>}
      </Group>
      <Text size="xl" fw={600}>
        <MoneyText value={amount} />
      </Text>
      <Progress
        value={share.percent}
        {...(warns && share.exceeds ? { color: 'orange.7' } : {})}
        size="sm"
        aria-label={`${label}, part de l’enveloppe`}
      />
      <Text size="sm" c="dimmed">
        {share.words}
      </Text>
    </Stack>
  );
}
