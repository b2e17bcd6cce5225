import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { Campaign } from '#shared/features/grants/model';
import type { CampaignId, ItemId } from '#shared/kernel/ids';
import { plural } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { ErrorState } from '../../../components/ErrorState';
import { GrantsVotes } from '../../../components/GrantsVotes';
import { useCall } from '../../../lib/queries';
import { useGrantsVotes } from '../../../lib/use-grants-votes';

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

type ChoiceProps = AddGrantsModalProps & { readonly campaigns: readonly Campaign[]; readonly first: CampaignId };

function Choice({ session, campaigns, first, onClose, onAdded }: ChoiceProps) {
  const [chosen, setChosen] = useState<string>(first);
  const campaign = campaigns.find(({ id }) => id === chosen);
  const agenda = useGrantsVotes({ sessionId: session.id, campaignId: campaign?.id ?? first }, ({ id }) => onAdded(id));
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
      <GrantsVotes votes={agenda.votes} split={agenda.split} onSplit={agenda.setSplit} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Annuler
        </Button>
        <Button loading={agenda.isPending} onClick={agenda.add}>
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
