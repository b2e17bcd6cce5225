import { Button, Group, Modal, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { AgreementInput, type AgreementRow } from '#shared/features/agreements/model';
import { plural } from '#shared/kernel/french';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { Cents } from '#shared/kernel/money';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';

interface AgreementModalProps {
  readonly requestId: GrantRequestId;
  /** Null for a new one. */
  readonly agreement: AgreementRow | null;
  readonly values: AgreementInput;
  /** The cost in the dossier of the request; null when it is typed here. */
  readonly dossierCost: Cents | null;
  readonly longestYears: number;
  readonly onClose: () => void;
}

/** What an agreement says. */
export function AgreementModal({ requestId, agreement, values, dossierCost, longestYears, onClose }: AgreementModalProps) {
  const form = useContractForm(AgreementInput, { ...values, projectCost: dossierCost ?? values.projectCost });
  const prepare = useCommand('agreements.prepare', {
    success: ({ number }) => `La convention n°\u00a0${number} est préparée.`,
    undo: ({ id }) => call('agreements.remove', { id }),
    form,
    onDone: onClose,
  });
  const update = useCommand('agreements.update', {
    success: 'La convention est modifiée.',
    undo: ({ id, version }) => call('agreements.update', { id, version, values }),
    form,
    onDone: onClose,
  });
  const save = form.onSubmit((typed) =>
    agreement === null
      ? prepare.mutate({ requestId, values: typed })
      : update.mutate({ id: agreement.id, version: agreement.version, values: typed }),
  );
  return (
    <Modal opened onClose={onClose} title={agreement === null ? 'Préparer la convention' : 'Modifier la convention'} size="lg">
      <form onSubmit={save}>
        <Stack gap="sm">
          <Group grow align="flex-start">
            <DateField label="Début" withAsterisk aria-required {...form.getInputProps('startsOn')} />
            <DateField
              label="Fin"
              description={`${plural(longestYears, 'an', 'ans')} au plus`}
              withAsterisk
              aria-required
              {...form.getInputProps('endsOn')}
            />
          </Group>
          <TextInput label="Projet de l’association" withAsterisk aria-required data-autofocus {...form.getInputProps('project')} />
          <Group grow align="flex-start">
            <MoneyInput
              label="Coût du projet"
              description={dossierCost === null ? undefined : 'Total des charges du dossier'}
              readOnly={dossierCost !== null}
              {...form.getInputProps('projectCost')}
            />
            <NumberInput label="Acompte à la signature" suffix=" %" min={0} max={100} {...form.getInputProps('advanceShare')} />
            <NumberInput label="Part non consommée conservée" suffix=" %" min={0} max={100} {...form.getInputProps('keptShare')} />
          </Group>
          <Textarea label="Conditions d’utilisation" autosize minRows={2} maxRows={6} {...form.getInputProps('useTerms')} />
          <Textarea
            label="Indicateurs d’évaluation"
            description="Un par ligne"
            autosize
            minRows={3}
            maxRows={8}
            {...form.getInputProps('indicators')}
          />
          <Textarea label="Aides en nature" autosize minRows={1} maxRows={4} {...form.getInputProps('inKind')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={prepare.isPending || update.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
