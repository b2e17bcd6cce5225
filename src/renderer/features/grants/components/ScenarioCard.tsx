import { ActionIcon, Button, Group, Menu, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconChevronDown, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Campaign, GrantRow } from '#shared/features/grants/model';
import type { ScenarioInput } from '#shared/features/grants/simulator';
import { type ScenarioStep } from '#shared/features/grants/simulator';
import { plural } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { shareOf } from '../envelope';
import { newStep, STEP_LABELS, type Simulated } from '../scenarios';
import { StepFields } from './StepFields';

interface ScenarioCardProps {
  readonly simulated: Simulated;
  readonly rows: readonly GrantRow[];
  readonly campaign: Campaign;
  readonly domains: readonly string[];
  readonly editable: boolean;
}

/** One scenario: its rules, changed in place, what it costs against the envelope, and the way to apply it. */
export function ScenarioCard({ simulated, rows, campaign, domains, editable }: ScenarioCardProps) {
  const { scenario, amounts, total } = simulated;
  const { id, campaignId, name, steps } = scenario;
  const [typed, setTyped] = useState(name);
  const save = useCommand('scenarios.save');
  const keep = (values: ScenarioInput) => save.mutate({ id, campaignId, values });
  const keepSteps = (next: readonly ScenarioStep[]) => keep({ name, steps: [...next] });
  const remove = useCommand('scenarios.remove', {
    success: `Le scénario ${name} est retiré.`,
    undo: () => call('scenarios.save', { id: null, campaignId, values: { name, steps } }),
  });
  const share = shareOf(total, campaign.envelope);
  return (
    <Paper withBorder p="md" component="section" aria-label={`Scénario ${name}`}>
      <Stack gap="xs">
        <Group gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            aria-label="Nom du scénario"
            value={typed}
            readOnly={!editable}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => {
              if (typed.trim() === '') setTyped(name);
              else if (typed.trim() !== name) keep({ name: typed.trim(), steps });
            }}
          />
          {editable && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={`Retirer le scénario ${name}`}
              onClick={() => remove.mutate({ id })}
            >
              <IconTrash size={16} />
            </ActionIcon>
          )}
        </Group>
        {steps.map((step, place) => (
          <StepFields
            key={`${place} ${JSON.stringify(step)}`}
            step={step}
            domains={domains}
            editable={editable}
            onChange={(next) => keepSteps(steps.toSpliced(place, 1, next))}
            onRemove={steps.length > 1 ? () => keepSteps(steps.toSpliced(place, 1)) : undefined}
          />
        ))}
        {editable && <AddStep onAdd={(kind) => keepSteps([...steps, newStep(kind)])} />}
        <Text fw={600}>{formatAmount(total)}</Text>
        <Text size="sm" fw={share.exceeds ? 600 : 400}>
          {share.words}
        </Text>
        {editable && (
          <Apply campaign={campaign} amounts={rows.map((row, index) => ({ requestId: row.id, amount: amounts[index] ?? null }))} />
        )}
      </Stack>
    </Paper>
  );
}

function AddStep({ onAdd }: { onAdd: (kind: ScenarioStep['kind']) => void }) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} style={{ alignSelf: 'flex-start' }}>
          Ajouter une règle
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['percent', 'keep-last-year', 'floor', 'cap', 'fit', 'round', 'start'] as const).map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {STEP_LABELS[kind]}…
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type Amounts = { requestId: GrantRow['id']; amount: GrantRow['proposed'] }[];

function Apply({ campaign, amounts }: { campaign: Campaign; amounts: Amounts }) {
  const apply = useCommand('campaigns.setAmounts', {
    success: (replaced) =>
      replaced.length === 0 ? 'Ces montants y étaient déjà.' : `${plural(replaced.length, 'montant est rempli', 'montants sont remplis')}.`,
    undo: (replaced, { id, column }) =>
      replaced.length === 0 ? Promise.resolve() : call('campaigns.setAmounts', { id, column, amounts: replaced }),
  });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />} loading={apply.isPending}>
          Appliquer
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => apply.mutate({ id: campaign.id, column: 'proposed', amounts })}>Aux montants proposés</Menu.Item>
        <Menu.Item onClick={() => apply.mutate({ id: campaign.id, column: 'committee', amounts })}>Aux montants de la commission</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
