import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { Campaign } from '#shared/features/grants/model';
import { CampaignInput } from '#shared/features/grants/model';
import { quote } from '#shared/kernel/french';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import type { Draft } from '../../../lib/form';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { campaignFieldLabels as labels } from '../labels';

interface CampaignModalProps {
  /** The campaign to change; null to open one. */
  readonly campaign: Campaign | null;
  readonly initial: Draft<CampaignInput>;
  /** The campaign whose values were copied into a new one. */
  readonly copiedFrom?: Campaign;
  readonly onClose: () => void;
  readonly onSaved: (campaign: Campaign) => void;
}

/** Opens a campaign, or changes its settings. Shown as soon as it is rendered. */
export function CampaignModal({ campaign, initial, copiedFrom, onClose, onSaved }: CampaignModalProps) {
  const form = useContractForm(CampaignInput, initial);
  const create = useCommand('campaigns.create', { success: 'La campagne est ouverte.', form, onDone: onSaved });
  const openAfter = useCommand('campaigns.openAfter', { success: 'La campagne est ouverte.', form, onDone: onSaved });
  const update = useCommand('campaigns.update', { success: 'La campagne est enregistrée.', form, onDone: onSaved });
  const save = form.onSubmit((values) => {
    if (campaign) update.mutate({ id: campaign.id, version: campaign.version, values });
    else if (copiedFrom) openAfter.mutate({ fromId: copiedFrom.id, values });
    else create.mutate(values);
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={campaign ? 'Modifier la campagne' : 'Ouvrir une campagne'}>
      <form onSubmit={save}>
        <Stack>
          {copiedFrom && (
            <Text size="sm" c="dimmed">
              Les valeurs, les enveloppes, les critères et les pièces de {quote(copiedFrom.name)} sont repris, les dates avancées d’un
              an&nbsp;: vérifiez-les, puis ouvrez la campagne.
            </Text>
          )}
          <SimpleGrid cols={2}>
            <WholeNumberInput
              label={labels.year}
              withAsterisk
              aria-required

              {...form.getInputProps('year')}
              data-autofocus
            />
            <MoneyInput label={labels.envelope} withAsterisk aria-required {...form.getInputProps('envelope')} />
          </SimpleGrid>
          <TextInput label={labels.name} withAsterisk aria-required {...form.getInputProps('name')} />
          <SimpleGrid cols={2}>
            <DateField label={labels.opensOn} withAsterisk aria-required {...form.getInputProps('opensOn')} />
            <DateField label={labels.closesOn} withAsterisk aria-required {...form.getInputProps('closesOn')} />
            <TextInput label={labels.committeeName} {...form.getInputProps('committeeName')} />
            <DateField label={labels.committeeOn} {...form.getInputProps('committeeOn')} />
            <DateField label={labels.councilOn} {...form.getInputProps('councilOn')} />
            <TextInput label={labels.account} withAsterisk aria-required {...form.getInputProps('account')} />
            <TextInput label={labels.function} withAsterisk aria-required {...form.getInputProps('function')} />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={create.isPending || openAfter.isPending || update.isPending}>
              {campaign ? 'Enregistrer' : 'Ouvrir la campagne'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
