import { Button, Progress, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Dashboard } from '#shared/features/dashboard/contract';
import type { ReactNode } from 'react';
import { plural } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { MoneyText } from '../../../components/MoneyText';
import { SectionCard } from '../../../components/SectionCard';
import { shareOf } from '../domain-chart';
import classes from './dashboard.module.css';

type CampaignFigures = NonNullable<Dashboard['campaign']>;

/** The campaign of the year: what was asked, proposed and voted, against the envelope. */
export function CampaignCard({ campaign }: { campaign: CampaignFigures }) {
  const { id, name, requests, asked, proposed, voted, envelope } = campaign;
  return (
    <SectionCard title={name}>
      <Stack gap="sm">
        <Text>{plural(requests, 'demande reçue', 'demandes reçues')}</Text>
        <dl className={classes['figures']}>
          <Figure label="Enveloppe" value={<MoneyText value={envelope} />} />
          <Figure label="Demandé" value={<MoneyText value={asked} />} />
          <Figure label="Proposé" value={<MoneyText value={proposed} />} />
          <Figure label="Voté" value={<MoneyText value={voted} />} />
        </dl>
        <EnvelopeUse campaign={campaign} />
        <Button component={Link} to={`/campaigns/${id}`} variant="default" size="compact-md" style={{ alignSelf: 'flex-start' }}>
          Ouvrir la campagne
        </Button>
      </Stack>
    </SectionCard>
  );
}

function EnvelopeUse({ campaign: { proposed, envelope } }: { campaign: CampaignFigures }) {
  if (envelope === 0) return null;
  const share = shareOf(proposed, envelope);
  const over = proposed > envelope;
  return (
    <div>
      <Progress value={Math.min(100, share)} color={over ? 'red.8' : 'town'} aria-label="Part de l’enveloppe proposée" />
      <Text size="sm" mt={4} c={over ? 'var(--dp-bad-fg)' : 'dimmed'}>
        {over
          ? `Le proposé dépasse l’enveloppe\u00a0: ${share}\u00a0% de ${formatAmount(envelope)}.`
          : `Proposé\u00a0: ${share}\u00a0% de l’enveloppe.`}
      </Text>
    </div>
  );
}

function Figure({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
