import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { ExaminationInput, type GrantFile } from '#shared/features/grants/examination';
import type { GrantRow } from '#shared/features/grants/model';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';

/** The opinions of the service and of the committee, the envelope, and why a rule is set aside. */
export function OpinionsCard({ file: { campaign, row }, editable }: { file: GrantFile; editable: boolean }) {
  const setup = useCall('campaigns.setup', { id: campaign.id });
  const form = useContractForm(ExaminationInput, examinationOf(row));
  const save = useCommand('grants.examine', {
    success: 'L’instruction est enregistrée.',
    form,
    undo: ({ id, version }) => call('grants.examine', { id, version, values: examinationOf(row) }),
  });
  const envelopes = setup.data?.envelopes ?? [];
  const held = row.warnings.some(({ kind }) => kind === 'report-overdue') || row.forcedReason !== '';
  const submit = form.onSubmit((values) => save.mutate({ id: row.id, version: row.version, values }));
  return (
    <SectionCard title="Avis">
      <form onSubmit={submit}>
        <Stack gap="sm">
          {envelopes.length > 0 && (
            <Select
              label="Enveloppe"
              placeholder="Celle du domaine de l’association"
              clearable
              disabled={!editable}
              data={envelopes.map(({ id, label }) => ({ value: id, label }))}
              {...form.getInputProps('envelopeId')}
            />
          )}
          <Textarea
            label="Avis du service"
            autosize
            minRows={4}
            maxRows={12}
            readOnly={!editable}
            {...form.getInputProps('serviceOpinion')}
          />
          <Textarea
            label="Avis de la commission"
            autosize
            minRows={3}
            maxRows={12}
            readOnly={!editable}
            {...form.getInputProps('committeeOpinion')}
          />
          {held && (
            <Textarea
              label="Motif de l’attribution malgré le compte rendu attendu"
              autosize
              minRows={2}
              readOnly={!editable}
              {...form.getInputProps('forcedReason')}
            />
          )}
          {editable && (
            <Group justify="flex-end">
              {form.isDirty() && (
                <Text size="sm" c="dimmed">
                  Modifications non enregistrées
                </Text>
              )}
              <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
                Enregistrer les avis
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </SectionCard>
  );
}

function examinationOf({ envelopeId, serviceOpinion, committeeOpinion, forcedReason }: GrantRow): ExaminationInput {
  return { envelopeId, serviceOpinion, committeeOpinion, forcedReason };
}
