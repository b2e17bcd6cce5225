import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import type { BankAccountView, KnownNumber } from '#shared/features/bank/model';
import { CallBackInput } from '#shared/features/bank/model';
import { formatPhone, normalisePhone } from '#shared/kernel/identifiers';
import { DateField } from '../../../components/DateField';
import { LegalNote } from '../../../components/LegalNote';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { CALL_BACK_REASON, callBackFieldLabels as labels } from '../labels';

interface CallBackModalProps {
  readonly account: BankAccountView;
  readonly knownNumbers: readonly KnownNumber[];
  readonly onClose: () => void;
}

/** Records the call that confirmed new bank details: to whom, on which number, when. */
export function CallBackModal({ account, knownNumbers, onClose }: CallBackModalProps) {
  const form = useContractForm(CallBackInput, { calledOn: today(), spokeTo: '', phone: '', note: '' });
  const record = useCommand('bank.callBack', {
    success: 'Le contre-appel est noté.',
    undo: ({ id }) => call('bank.undoCallBack', { id }),
    form,
    onDone: onClose,
  });
  const unknown = form.values.phone.trim() !== '' && !knownNumbers.some(({ phone }) => isSamePhone(phone, form.values.phone));
  const choose = ({ label, phone }: KnownNumber) => {
    form.setFieldValue('phone', formatPhone(phone));
    if (form.values.spokeTo === '' && !label.startsWith('Association')) form.setFieldValue('spokeTo', label);
  };
  return (
    <Modal opened onClose={onClose} size="lg" title="Noter le contre-appel">
      <form onSubmit={form.onSubmit((values) => record.mutate({ id: account.id, values }))}>
        <Stack gap="md">
          <Text size="sm">{CALL_BACK_REASON}</Text>
          {account.byYou && (
            <LegalNote
              tone="warning"
              message="C’est vous qui avez saisi ces coordonnées. Mieux vaut qu’un autre agent fasse l’appel&nbsp;: deux personnes voient ce qu’une seule laisse passer."
            />
          )}
          {knownNumbers.length > 0 && <KnownNumbers numbers={knownNumbers} onChoose={choose} />}
          <Group grow align="flex-start">
            <TextInput label={labels.phone} withAsterisk aria-required inputMode="tel" {...form.getInputProps('phone')} data-autofocus />
            <TextInput label={labels.spokeTo} withAsterisk aria-required {...form.getInputProps('spokeTo')} />
          </Group>
          {unknown && (
            <LegalNote
              tone="warning"
              message="Ce numéro n’est pas dans le dossier. D’où vient-il&#8239;? Celui d’un message qui annonce un changement de compte ne prouve rien."
            />
          )}
          <Group grow align="flex-start">
            <DateField label={labels.calledOn} withAsterisk aria-required {...form.getInputProps('calledOn')} />
            <TextInput label={labels.note} placeholder="par exemple, confirme le changement de banque" {...form.getInputProps('note')} />
          </Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={record.isPending}>
              Les coordonnées sont confirmées
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function KnownNumbers({ numbers, onChoose }: { numbers: readonly KnownNumber[]; onChoose: (number: KnownNumber) => void }) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        Numéros connus dans le dossier
      </Text>
      <Group gap="xs">
        {numbers.map((number) => (
          <Button key={`${number.label} ${number.phone}`} size="compact-sm" variant="default" onClick={() => onChoose(number)}>
            {number.label}&nbsp;: {formatPhone(number.phone)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

function isSamePhone(one: string, other: string): boolean {
  const [known, typed] = [normalisePhone(one), normalisePhone(other)];
  return known.status === 'valid' && typed.status === 'valid' && known.value === typed.value;
}
