import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { AmendmentInput } from '#shared/features/agreements/model';
import type { AgreementId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';

/** A change of a signed agreement: its document is made and numbered at once. */
export function AmendmentModal({ agreementId, onClose }: { agreementId: AgreementId; onClose: () => void }) {
  const form = useContractForm(AmendmentInput, { purpose: '', terms: '', amount: null, endsOn: null });
  const amend = useCommand('agreements.amend', {
    success: 'L’avenant est produit et conservé.',
    form,
    onDone: (issued) => {
      onClose();
      void saveDocuments([issued]);
    },
  });
  return (
    <Modal opened onClose={onClose} title="Rédiger un avenant">
      <form onSubmit={form.onSubmit((values) => amend.mutate({ agreementId, values }))}>
        <Stack gap="sm">
          <TextInput label="Objet de l’avenant" withAsterisk aria-required data-autofocus {...form.getInputProps('purpose')} />
          <Group grow align="flex-start">
            <MoneyInput label="Nouveau montant" {...form.getInputProps('amount')} />
            <DateField label="Nouvelle date de fin" {...form.getInputProps('endsOn')} />
          </Group>
          <Textarea label="Autres modifications" autosize minRows={3} maxRows={10} {...form.getInputProps('terms')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={amend.isPending}>
              Produire l’avenant
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
