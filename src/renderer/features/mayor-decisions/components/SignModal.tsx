import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { MayorDecision } from '#shared/features/mayor-decisions/model';
import type { CivilDate } from '#shared/kernel/dates';
import { DateField } from '../../../components/DateField';
import { useCommand } from '../../../lib/queries';

/** Records the day a decision was signed: asked once, for it is not undone. */
export function SignModal({ decision, onClose }: { readonly decision: MayorDecision; readonly onClose: () => void }) {
  const [signedOn, setSignedOn] = useState<CivilDate | null>(decision.decidedOn);
  const sign = useCommand('mayorDecisions.sign', { success: 'La signature est enregistrée.', onDone: onClose });
  return (
    <Modal opened onClose={onClose} title={`Décision n°\u00a0${decision.number ?? ''} signée`}>
      <Stack>
        <Text size="sm">
          Le texte de la décision est fixé tel qu’il est enregistré, et son fichier Word conservé. Ensuite, elle se corrige par une nouvelle
          version ou se retire par une autre décision.
        </Text>
        <DateField label="Signée le" withAsterisk aria-required data-autofocus value={signedOn} onChange={setSignedOn} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button
            disabled={signedOn === null}
            loading={sign.isPending}
            onClick={() => signedOn !== null && sign.mutate({ id: decision.id, version: decision.version, signedOn })}
          >
            Enregistrer la signature
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
