import { Button, Checkbox, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { CampaignSetupInput, type CampaignSetup } from '#shared/features/grants/setup';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { setupInputOf } from '../setup-input';
import { CriteriaFields } from './CriteriaFields';
import { EnvelopeFields } from './EnvelopeFields';

/** The envelopes, the criteria and the documents asked, changed together and saved at once. */
export function SetupForm({ setup }: { setup: CampaignSetup }) {
  const editable = useMay('write');
  const kinds = useCall('pieces.types', {});
  const initial = setupInputOf(setup);
  const form = useContractForm(CampaignSetupInput, initial);
  const save = useCommand('campaigns.saveSetup', {
    success: 'Les réglages de la campagne sont enregistrés.',
    form,
    undo: ({ campaignId, version }) => call('campaigns.saveSetup', { id: campaignId, version, values: initial }),
  });
  const submit = form.onSubmit((values) => save.mutate({ id: setup.campaignId, version: setup.version, values }));
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <EnvelopeFields form={form} setup={setup} editable={editable} />
        <CriteriaFields form={form} editable={editable} />
        <SectionCard title="Pièces demandées">
          <Text size="sm" c="dimmed" mb="sm">
            Sans choix, la campagne demande les pièces obligatoires du registre.
          </Text>
          <Checkbox.Group {...form.getInputProps('pieceTypeIds')} aria-label="Pièces demandées">
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="xs">
              {(kinds.data ?? []).map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} disabled={!editable} />
              ))}
            </SimpleGrid>
          </Checkbox.Group>
        </SectionCard>
        {editable && (
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              Enregistrer les réglages
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
