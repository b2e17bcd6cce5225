import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { CampaignSetup, CampaignSetupInput } from '#shared/features/grants/setup';
import { cents, formatAmount } from '#shared/kernel/money';
import { MoneyInput } from '../../../components/MoneyInput';
import { SectionCard } from '../../../components/SectionCard';
import type { ContractForm } from '../../../lib/form';
import { isSecondOfDomain, shareOf } from '../envelope';

interface EnvelopeFieldsProps {
  readonly form: ContractForm<typeof CampaignSetupInput>;
  readonly setup: CampaignSetup;
  readonly editable: boolean;
}

/** The parts of a campaign's money, one line each, with what is proposed against it. */
export function EnvelopeFields({ form, setup, editable }: EnvelopeFieldsProps) {
  const { envelopes } = form.values;
  const total = cents(envelopes.reduce((sum, { amount }) => sum + amount, 0));
  const add = () => form.setFieldValue('envelopes', [...envelopes, { ...BLANK, ...codesOf(envelopes) }]);
  const remove = (index: number) =>
    form.setFieldValue(
      'envelopes',
      envelopes.filter((_, place) => place !== index),
    );
  return (
    <SectionCard
      title="Enveloppes"
      actions={
        editable && (
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            Ajouter une enveloppe
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {envelopes.length === 0 && (
          <Text size="sm" c="dimmed">
            La campagne a une seule enveloppe. Partagez-la par domaine ou par ligne budgétaire pour suivre chacune.
          </Text>
        )}
        {envelopes.map((envelope, index) => (
          <div key={envelope.id ?? `new-${index}`}>
            <Group gap="xs" align="end">
              <TextInput flex="2 1 150px" label="Nom" readOnly={!editable} {...form.getInputProps(`envelopes.${index}.label`)} />
              <TextInput
                flex="2 1 150px"
                label="Domaine"
                placeholder="Aucun"
                readOnly={!editable}
                {...form.getInputProps(`envelopes.${index}.domain`)}
              />
              <TextInput w={90} label="Compte" readOnly={!editable} {...form.getInputProps(`envelopes.${index}.account`)} />
              <TextInput w={80} label="Fonction" readOnly={!editable} {...form.getInputProps(`envelopes.${index}.function`)} />
              <MoneyInput w={150} label="Montant" readOnly={!editable} {...form.getInputProps(`envelopes.${index}.amount`)} />
              {editable && (
                <ActionIcon variant="subtle" color="gray" size={36} aria-label={`Retirer ${envelope.label}`} onClick={() => remove(index)}>
                  <IconTrash size={16} />
                </ActionIcon>
              )}
            </Group>
            <Weight setup={setup} id={envelope.id} />
            {isSecondOfDomain(envelopes, index) && (
              <Text size="xs" mt={2}>
                Une enveloppe au-dessus porte déjà ce domaine&nbsp;: les demandes pèsent sur elle, sauf celles rattachées à la main.
              </Text>
            )}
          </div>
        ))}
        {envelopes.length > 0 && <Text size="sm">Total des enveloppes&nbsp;: {formatAmount(total)}</Text>}
      </Stack>
    </SectionCard>
  );
}

const BLANK = { id: null, label: '', domain: '', account: '', function: '', amount: cents(0) };

/** A new line takes the account and the function of the one before. */
function codesOf(envelopes: CampaignSetupInput['envelopes']) {
  const last = envelopes.at(-1);
  return last ? { account: last.account, function: last.function } : {};
}

function Weight({ setup, id }: { setup: CampaignSetup; id: string | null }) {
  const saved = setup.envelopes.find((envelope) => envelope.id === id);
  if (!saved) return null;
  const furthest = saved.voted > 0 ? saved.voted : saved.committee > 0 ? saved.committee : saved.proposed;
  return (
    <Text size="xs" c="dimmed" mt={2}>
      {formatAmount(saved.asked)} demandés, {formatAmount(saved.proposed)} proposés, {formatAmount(saved.voted)} votés&nbsp;:{' '}
      {shareOf(furthest, saved.amount).words}
    </Text>
  );
}
