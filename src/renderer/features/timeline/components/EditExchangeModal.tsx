import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { ExchangeInput, type Exchange } from '#shared/features/exchanges/model';
import { EXCHANGE_WORDS } from '#shared/features/exchanges/words';
import type { ExchangeId } from '#shared/kernel/ids';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { formatInstant } from '../../../lib/format';
import { useCall, useCommand } from '../../../lib/queries';
import { ExchangeFields } from './ExchangeFields';

interface EditExchangeModalProps {
  readonly id: ExchangeId;
  readonly editable: boolean;
  readonly onClose: () => void;
}

/** One exchange, whole: changed or put in the trash by those who may, read by the others. */
export function EditExchangeModal({ id, editable, onClose }: EditExchangeModalProps) {
  const found = useCall('exchanges.get', { id });
  return (
    <Modal opened onClose={onClose} title="Échange" size="lg">
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton height={160} radius="sm" />}
      {found.data && (editable ? <EditForm exchange={found.data} onClose={onClose} /> : <ReadExchange exchange={found.data} />)}
    </Modal>
  );
}

function EditForm({ exchange, onClose }: { exchange: Exchange; onClose: () => void }) {
  const { id, version, kind, happenedOn, subject, text } = exchange;
  const form = useContractForm(ExchangeInput, { kind, happenedOn, subject, text });
  const update = useCommand('exchanges.update', { success: 'L’échange est modifié.', form, onDone: onClose });
  const remove = useCommand('exchanges.remove', {
    success: 'L’échange est à la corbeille.',
    undo: () => call('exchanges.putBack', { id }),
    onDone: onClose,
  });
  return (
    <form onSubmit={form.onSubmit((values) => update.mutate({ id, version, values }))}>
      <Stack gap="md">
        <ExchangeFields form={form} />
        <Noted exchange={exchange} />
        <Group justify="space-between" gap="xs">
          <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove.mutate({ id })}>
            Mettre à la corbeille
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={update.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

function ReadExchange({ exchange }: { exchange: Exchange }) {
  return (
    <Stack gap="sm">
      <Text fw={600}>
        {EXCHANGE_WORDS[exchange.kind]}, <DateText value={exchange.happenedOn} />
        {'\u00a0: '}
        {exchange.subject}
      </Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{exchange.text}</Text>
      <Noted exchange={exchange} />
    </Stack>
  );
}

function Noted({ exchange: { by, createdAt } }: { exchange: Exchange }) {
  return (
    <Text size="sm" c="dimmed">
      Noté par {by}, le {formatInstant(createdAt)}
    </Text>
  );
}
