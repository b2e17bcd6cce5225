import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { Campaign } from '#shared/features/grants/model';
import { plural } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { useCommand } from '../../../lib/queries';

/** Asks once before every proposed amount becomes the voted one, since the amounts already voted are replaced. */
export function VoteAsProposedModal({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const vote = useCommand('campaigns.voteAsProposed', { success: ({ changed }) => votedText(changed), onDone: onClose });
  const { proposed, voted } = campaign.totals;
  return (
    <Modal opened onClose={onClose} title="Reprendre les montants proposés" centered>
      <Stack>
        <Text>Chaque montant proposé, soit {formatAmount(proposed)} au total, devient le montant voté.</Text>
        {voted > 0 && (
          <Text>
            Les montants votés déjà saisis ({formatAmount(voted)}) sont remplacés quand un montant est proposé pour la même demande.
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button loading={vote.isPending} onClick={() => vote.mutate({ id: campaign.id })}>
            Reprendre les montants proposés
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function votedText(changed: number): string {
  if (changed === 0) return 'Rien à reprendre\u00a0: les montants votés sont déjà ceux qui étaient proposés.';
  return plural(changed, 'montant proposé est repris comme voté.', 'montants proposés sont repris comme votés.');
}
