import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { Campaign } from '#shared/features/grants/model';
import type { ItemId } from '#shared/kernel/ids';
import { plural } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { ErrorState } from '../../../components/ErrorState';
import { useCall, useCommand } from '../../../lib/queries';

interface AddGrantsModalProps {
  readonly session: CouncilSession;
  readonly onClose: () => void;
  readonly onAdded: (id: ItemId) => void;
}

/** Builds the grants affair of a campaign: its texts, its table, the councillors concerned. Shown as soon as it is rendered. */
export function AddGrantsModal({ session, onClose, onAdded }: AddGrantsModalProps) {
  const campaigns = useCall('campaigns.list', {});
  return (
    <Modal opened onClose={onClose} size="lg" title="Ajouter les subventions d’une campagne">
      {campaigns.isError && <ErrorState error={campaigns.error} onRetry={() => void campaigns.refetch()} />}
      {campaigns.data?.length === 0 && <NoCampaign />}
      {campaigns.data?.[0] && (
        <Choice session={session} campaigns={campaigns.data} first={campaigns.data[0].id} onClose={onClose} onAdded={onAdded} />
      )}
    </Modal>
  );
}

type ChoiceProps = AddGrantsModalProps & { readonly campaigns: readonly Campaign[]; readonly first: string };

function Choice({ session, campaigns, first, onClose, onAdded }: ChoiceProps) {
  const [chosen, setChosen] = useState(first);
  const add = useCommand('items.addGrants', {
    success: 'L’affaire est à l’ordre du jour, avec son tableau et les conseillers intéressés.',
    onDone: ({ id }) => onAdded(id),
  });
  const campaign = campaigns.find(({ id }) => id === chosen);
  return (
    <Stack>
      <Text size="sm">
        La note de synthèse, le projet de délibération et le tableau des subventions sont rédigés d’après la campagne&nbsp;; vous relisez et
        corrigez.
      </Text>
      <Radio.Group label="Campagne" value={chosen} onChange={setChosen}>
        <Stack gap="xs" mt="xs">
          {campaigns.map(({ id, name, totals }) => (
            <Radio
              key={id}
              value={id}
              label={name}
              description={`${plural(totals.requests, 'demande', 'demandes')}, ${formatAmount(totals.proposed)} proposés, ${formatAmount(totals.voted)} votés`}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Annuler
        </Button>
        <Button loading={add.isPending} onClick={() => campaign && add.mutate({ sessionId: session.id, campaignId: campaign.id })}>
          Ajouter à l’ordre du jour
        </Button>
      </Group>
    </Stack>
  );
}

function NoCampaign() {
  return (
    <Stack>
      <Text>Aucune campagne n’est ouverte. Ouvrez la campagne de l’exercice et saisissez les demandes, puis revenez les inscrire.</Text>
      <Group justify="flex-end">
        <Button renderRoot={(props) => <Link {...props} to="/campaigns" />}>Ouvrir les campagnes</Button>
      </Group>
    </Stack>
  );
}
