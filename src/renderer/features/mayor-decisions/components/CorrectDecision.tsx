import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DecisionInput, type MayorDecision } from '#shared/features/mayor-decisions/model';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { inputOf, textsOf } from '../decision-input';
import { DecisionFields } from './DecisionFields';

/** A new version of a signed decision, with its reason. */
export function CorrectDecision({ decision, onClose }: { readonly decision: MayorDecision; readonly onClose: () => void }) {
  const form = useContractForm(DecisionInput, inputOf(decision));
  const [reason, setReason] = useState('');
  const correct = useCommand('mayorDecisions.correct', { success: 'La nouvelle version est établie.', form, onDone: onClose });
  const save = form.onSubmit((values) => {
    if (reason.trim() !== '') correct.mutate({ id: decision.id, version: decision.version, reason, values: textsOf(values) });
  });
  return (
    <form onSubmit={save}>
      <Stack>
        <Text size="sm">
          La version signée est conservée telle quelle&nbsp;; la nouvelle l’annule et la remplace, et se signe à son tour.
        </Text>
        <TextInput
          label="Motif de la correction"
          description="Imprimé en tête de la nouvelle version."
          withAsterisk
          required
          data-autofocus
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DecisionFields form={form} day={decision.decidedOn} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button type="submit" disabled={reason.trim() === ''} loading={correct.isPending}>
            Établir la nouvelle version
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
