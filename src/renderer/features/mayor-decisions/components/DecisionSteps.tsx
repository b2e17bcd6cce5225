import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { MayorDecision } from '#shared/features/mayor-decisions/model';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { useMay } from '../../../lib/session';
import { inputOf } from '../decision-input';
import { SignModal } from './SignModal';

interface DecisionStepsProps {
  readonly decision: MayorDecision;
  /** Something typed is not saved: it would not be in what comes next. */
  readonly dirty: boolean;
  readonly onGone: () => void;
}

/** What comes next for a decision that is not signed: its number, its Word file, its signature. */
export function DecisionSteps({ decision, dirty, onGone }: DecisionStepsProps) {
  const { id, number } = decision;
  const [signing, setSigning] = useState(false);
  const mayValidate = useMay('validate');
  const take = useCommand('mayorDecisions.number', {
    success: (after) => `La décision porte le numéro ${after.number ?? ''}.`,
    undo: () => call('mayorDecisions.release', { id }),
  });
  const release = useCommand('mayorDecisions.release', {
    success: 'Le numéro est rendu.',
    undo: () => call('mayorDecisions.number', { id }),
  });
  const issue = useCommand('mayorDecisions.issue', {
    success: 'La décision est produite.',
    onDone: (document) => void saveDocuments([document]),
  });
  const remove = useCommand('mayorDecisions.remove', {
    success: 'La décision est supprimée.',
    undo: () => call('mayorDecisions.add', inputOf(decision)),
    onDone: onGone,
  });
  return (
    <Stack gap="xs">
      <Divider />
      <Text size="sm">{stepOf(number, dirty)}</Text>
      <Group gap="xs">
        {number === null ? (
          <>
            {mayValidate && (
              <Button disabled={dirty} loading={take.isPending} onClick={() => take.mutate({ id })}>
                Numéroter
              </Button>
            )}
            <Button variant="subtle" color="gray" loading={remove.isPending} onClick={() => remove.mutate({ id })}>
              Supprimer
            </Button>
          </>
        ) : (
          <>
            <Button variant="default" disabled={dirty} loading={issue.isPending} onClick={() => issue.mutate({ id })}>
              Produire en Word…
            </Button>
            {mayValidate && (
              <>
                <Button disabled={dirty} onClick={() => setSigning(true)}>
                  Enregistrer la signature…
                </Button>
                {decision.documentId === null && (
                  <Button variant="subtle" color="gray" loading={release.isPending} onClick={() => release.mutate({ id })}>
                    Rendre le numéro
                  </Button>
                )}
              </>
            )}
          </>
        )}
      </Group>
      {signing && <SignModal decision={decision} onClose={() => setSigning(false)} />}
    </Stack>
  );
}

function stepOf(number: string | null, dirty: boolean): string {
  if (dirty) return 'Enregistrez la saisie avant de passer à la suite.';
  if (number === null) return 'La décision prend son numéro quand son texte est arrêté\u00a0: les numéros se suivent sans trou.';
  return 'Produisez la décision, faites-la signer, puis enregistrez la signature\u00a0: son texte ne changera plus.';
}
