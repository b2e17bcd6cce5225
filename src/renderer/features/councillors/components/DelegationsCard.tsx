import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Delegation } from '#shared/features/assembly/file';
import type { CouncillorId } from '#shared/kernel/ids';
import { DateText } from '../../../components/DateText';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { DelegationModal } from './DelegationModal';

interface DelegationsCardProps {
  readonly councillorId: CouncillorId;
  /** What was typed on the seat before delegations were dated; empty for most. */
  readonly undated: string;
  readonly delegations: readonly Delegation[];
}

/** What the mayor delegated, order by order: the documents of a session print those in force that day. */
export function DelegationsCard({ councillorId, undated, delegations }: DelegationsCardProps) {
  const mayWrite = useMay('write');
  const [edited, setEdited] = useState<Delegation | 'new' | null>(null);
  const remove = useCommand('assembly.removeDelegation', {
    success: 'La délégation est retirée.',
    undo: (_output, { id }) => call('assembly.putBackDelegation', { id }),
  });
  return (
    <SectionCard
      title="Délégations"
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited('new')}>
            Ajouter
          </Button>
        )
      }
    >
      <Stack gap="xs">
        {delegations.map((delegation) => (
          <Group key={delegation.id} justify="space-between" wrap="nowrap" gap="sm">
            <One delegation={delegation} onEdit={mayWrite ? () => setEdited(delegation) : undefined} />
            {mayWrite && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Retirer la délégation ${delegation.subject}`}
                onClick={() => remove.mutate({ id: delegation.id })}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
        {delegations.length === 0 && (
          <Text size="sm" c="dimmed">
            {undated === '' ? 'Aucune délégation datée.' : `${undated} (sans date). Ajoutez l’arrêté pour que les documents la datent.`}
          </Text>
        )}
      </Stack>
      {edited !== null && (
        <DelegationModal delegation={edited === 'new' ? null : edited} councillorId={councillorId} onClose={() => setEdited(null)} />
      )}
    </SectionCard>
  );
}

function One({ delegation, onEdit }: { readonly delegation: Delegation; readonly onEdit: (() => void) | undefined }) {
  const { subject, orderNumber, orderedOn, startsOn, endsOn } = delegation;
  const over = endsOn !== null && endsOn < today();
  const to = startsOn > today();
  return (
    <div>
      <Group gap="xs">
        <Text fw={600} {...(over ? { c: 'dimmed' } : {})}>
          {subject}
        </Text>
        {over && <StatusBadge tone="neutral">Terminée</StatusBadge>}
        {to && <StatusBadge tone="info">À venir</StatusBadge>}
        {onEdit && (
          <Button size="compact-xs" variant="subtle" aria-label={`Modifier la délégation ${subject}`} onClick={onEdit}>
            Modifier
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {orderNumber === '' ? 'Arrêté à indiquer' : `Arrêté n°\u00a0${orderNumber}`}
        {orderedOn !== null && (
          <>
            {' du '}
            <DateText value={orderedOn} />
          </>
        )}
        {endsOn === null ? ', depuis le ' : ', du '}
        <DateText value={startsOn} />
        {endsOn !== null && (
          <>
            {' au '}
            <DateText value={endsOn} />
          </>
        )}
      </Text>
    </div>
  );
}
