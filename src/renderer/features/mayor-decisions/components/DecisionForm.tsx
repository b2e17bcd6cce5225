import { Button, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { DecisionInput, type MayorDecision } from '#shared/features/mayor-decisions/model';
import { formatDateMedium, yearOf } from '#shared/kernel/dates';
import type { MayorDecisionId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { DraftNote } from '../../../components/DraftNote';
import { useContractForm, type ContractForm } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { useDraft } from '../../../lib/use-draft';
import { blankDecision, inputOf } from '../decision-input';
import { DecisionFields } from './DecisionFields';
import { DecisionSteps } from './DecisionSteps';
import { DecisionWarnings } from './DecisionWarnings';

interface DecisionFormProps {
  /** The decision to change; null to write one. */
  readonly decision: MayorDecision | null;
  readonly onSaved: (id: MayorDecisionId) => void;
  readonly onClose: () => void;
}

/** A decision as it is typed, with what the law says of it and what comes next. What is typed and not saved is kept as a draft. */
export function DecisionForm({ decision, onSaved, onClose }: DecisionFormProps) {
  const initial = decision === null ? blankDecision(today()) : inputOf(decision);
  const form = useContractForm(DecisionInput, initial);
  const draft = useDraft({
    key: `mayor-decision:${decision?.id ?? 'new'}`,
    form,
    initial,
    ...(decision === null ? {} : { version: decision.version }),
  });
  const done = ({ id }: MayorDecision) => {
    draft.finish();
    onSaved(id);
  };
  const add = useCommand('mayorDecisions.add', { success: 'La décision est enregistrée.', form, onDone: done });
  const update = useCommand('mayorDecisions.update', { success: 'La décision est enregistrée.', form, onDone: done });
  const save = form.onSubmit((values) => {
    if (decision === null) add.mutate(values);
    else update.mutate({ id: decision.id, version: decision.version, values });
  });
  const saveByKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  const day = form.getValues().decidedOn ?? today();
  return (
    <form onSubmit={save} onKeyDown={saveByKey}>
      <Stack>
        {draft.restoredFrom !== null && (
          <DraftNote
            savedAt={draft.restoredFrom}
            outcome="reprise"
            action="Repartir de l’enregistré"
            onAction={() => draft.startOver(initial)}
          />
        )}
        {decision !== null && <DecisionWarnings decision={decision} />}
        <SimpleGrid cols={2}>
          <DateField label="Date de la décision" withAsterisk aria-required {...form.getInputProps('decidedOn')} />
          <WithdrawnField form={form} year={yearOf(day)} except={decision?.id} />
        </SimpleGrid>
        <DecisionFields form={form} day={day} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed" aria-live="polite">
            {draft.dirty ? 'Saisie en cours, gardée en brouillon.' : decision === null ? '' : 'Tout est enregistré.'}
          </Text>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              Fermer
            </Button>
            <Button
              type="submit"
              variant={decision === null || draft.dirty ? 'filled' : 'default'}
              loading={add.isPending || update.isPending}
            >
              Enregistrer
            </Button>
          </Group>
        </Group>
        {decision !== null && <DecisionSteps decision={decision} dirty={draft.dirty} onGone={onClose} />}
      </Stack>
    </form>
  );
}

interface WithdrawnFieldProps {
  readonly form: ContractForm<typeof DecisionInput>;
  readonly year: number;
  readonly except: MayorDecisionId | undefined;
}

/** The decision that this one withdraws: signed ones of the year and of the one before. */
function WithdrawnField({ form, year, except }: WithdrawnFieldProps) {
  const here = useCall('mayorDecisions.register', { year });
  const before = useCall('mayorDecisions.register', { year: year - 1 });
  const rows = [...(here.data?.rows ?? []), ...(before.data?.rows ?? [])];
  const options = rows
    .filter(({ id, signedOn, withdrawnBy }) => signedOn !== null && id !== except && (withdrawnBy === null || withdrawnBy.id === except))
    .map(({ id, number, decidedOn, title }) => ({ value: id, label: `${number ?? ''} du ${formatDateMedium(decidedOn)} – ${title}` }));
  return (
    <Select
      label="Retire la décision"
      placeholder="Aucune"
      clearable
      searchable
      nothingFoundMessage="Aucune décision signée de ce nom"
      data={options}
      {...form.getInputProps('withdrawsId')}
    />
  );
}
