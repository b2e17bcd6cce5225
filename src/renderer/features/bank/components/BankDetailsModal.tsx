import { Button, Checkbox, Group, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { BankAccountView } from '#shared/features/bank/model';
import { BankDetailsInput } from '#shared/features/bank/model';
import { formatDateShort } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import type { CallOutput } from '../../../lib/api';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { bankFieldLabels as labels } from '../labels';
import { useBankCheck } from '../use-bank-check';
import { NumberInputWithVerdict } from './NumberInputWithVerdict';

interface BankDetailsModalProps {
  readonly associationId: AssociationId;
  /** The details that these will take the place of. */
  readonly current: BankAccountView | null;
  readonly slip: CallOutput<'bank.ofAssociation'>['slip'];
  readonly onClose: () => void;
}

/** New bank details, judged while they are typed. */
export function BankDetailsModal({ associationId, current, slip, onClose }: BankDetailsModalProps) {
  const form = useContractForm(BankDetailsInput, { iban: '', bic: '', holder: '', bankName: '', pieceId: slip?.pieceId ?? null });
  const { iban, bic, holder } = form.values;
  const verdict = useBankCheck({ associationId, iban: iban.slice(0, 60), bic: bic.slice(0, 20), holder: holder.slice(0, 140) });
  const set = useCommand('bank.set', {
    success: ({ callBack }) =>
      callBack
        ? 'Les coordonnées bancaires sont enregistrées.'
        : 'Les coordonnées bancaires sont enregistrées. Le contre-appel reste à faire.',
    undo: ({ id }) => call('bank.withdraw', { id }),
    form,
    onDone: onClose,
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={current ? 'Nouvelles coordonnées bancaires' : 'Coordonnées bancaires'}>
      <form onSubmit={form.onSubmit((values) => set.mutate({ associationId, values }))}>
        <Stack gap="md">
          <NumberInputWithVerdict
            label={labels.iban}
            description="Tel que sur le RIB, avec ou sans espaces."
            withAsterisk
            aria-required
            data-autofocus
            spellCheck={false}
            autoComplete="off"
            verdict={verdict?.iban}
            {...form.getInputProps('iban')}
          />
          <TextInput
            label={labels.holder}
            description="Le nom écrit sur le RIB, recopié tel quel."
            withAsterisk
            aria-required
            autoComplete="off"
            {...form.getInputProps('holder')}
          />
          <SimpleGrid cols={2}>
            <NumberInputWithVerdict
              label={labels.bic}
              placeholder="Facultatif en zone SEPA"
              spellCheck={false}
              autoComplete="off"
              verdict={verdict?.bic}
              {...form.getInputProps('bic')}
            />
            <TextInput label={labels.bankName} autoComplete="off" {...form.getInputProps('bankName')} />
          </SimpleGrid>
          {slip && (
            <Checkbox
              label={`Lues sur le RIB reçu le ${formatDateShort(slip.receivedOn)}${slip.fileName === '' ? '' : ` (${slip.fileName})`}`}
              checked={form.values.pieceId !== null}
              onChange={(event) => form.setFieldValue('pieceId', event.currentTarget.checked ? slip.pieceId : null)}
            />
          )}
          <div aria-live="polite">
            <Stack gap="xs">
              {verdict?.warnings.map(({ kind, message }) => (
                <LegalNote key={kind} tone={kind === 'unchanged' ? 'info' : 'warning'} message={message} />
              ))}
              {current && (
                <LegalNote tone="info" message={`Les coordonnées en usage (${current.maskedIban}) passeront dans l’historique.`} />
              )}
            </Stack>
          </div>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={set.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
