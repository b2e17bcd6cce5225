import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import type { Delegation } from '#shared/features/mayor-decisions/model';
import { matterName, matterOf } from '#shared/features/mayor-decisions/matters';
import { withoutLimits } from '#shared/features/mayor-decisions/rules';
import { formatDateLong } from '#shared/kernel/dates';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';
import { DelegationModal } from './DelegationModal';

/** The deliberations by which the council delegated matters to the mayor, latest first. */
export function DelegationsPanel() {
  const delegations = useCall('mayorDecisions.delegations', {});
  const [dialog, setDialog] = useState<Delegation | 'new' | null>(null);
  const mayValidate = useMay('validate');
  const source = useLaw(today())?.('council.mayor-delegation.article').source;
  if (delegations.error) return <ErrorState error={delegations.error} onRetry={() => void delegations.refetch()} />;
  const add = mayValidate && <Button onClick={() => setDialog('new')}>Enregistrer une délégation</Button>;
  const rows = delegations.data ?? [];
  return (
    <Stack>
      {delegations.data && rows.length === 0 && (
        <>
          <EmptyState
            icon={IconSignature}
            title="Aucune délégation enregistrée"
            text="Le conseil peut déléguer au maire, pour la durée du mandat, tout ou partie des matières que la loi énumère. Chaque décision est vérifiée d’après elle."
            actions={add}
          />
          <LegalNote tone="info" message="Sans délégation enregistrée, chaque décision est signalée." source={source} />
        </>
      )}
      {rows.length > 0 && add && <Group justify="flex-end">{add}</Group>}
      {rows.map((delegation) => (
        <OneDelegation key={delegation.id} delegation={delegation} onEdit={mayValidate ? () => setDialog(delegation) : undefined} />
      ))}
      {dialog !== null && <DelegationModal delegation={dialog === 'new' ? null : dialog} onClose={() => setDialog(null)} />}
    </Stack>
  );
}

interface OneDelegationProps {
  readonly delegation: Delegation;
  readonly onEdit: (() => void) | undefined;
}

function OneDelegation({ delegation, onEdit }: OneDelegationProps) {
  const { id, number, decidedOn, endsOn, matters } = delegation;
  const remove = useCommand('mayorDecisions.removeDelegation', {
    success: 'La délégation est supprimée.',
    undo: () => call('mayorDecisions.addDelegation', { number, decidedOn, endsOn, matters }),
  });
  const actions = onEdit && (
    <>
      <Button size="compact-sm" variant="default" onClick={onEdit}>
        Modifier
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" loading={remove.isPending} onClick={() => remove.mutate({ id })}>
        Supprimer
      </Button>
    </>
  );
  const unlimited = withoutLimits({ matters });
  return (
    <SectionCard title={`Délibération n°\u00a0${number} du ${formatDateLong(decidedOn)}`} actions={actions}>
      <Stack gap="sm">
        {endsOn !== null && <Text size="sm">Jusqu’au {formatDateLong(endsOn)}.</Text>}
        {unlimited.length > 0 && (
          <LegalNote
            tone="warning"
            message={`Limites à indiquer\u00a0: ${unlimited.map((matter) => `${matter}°`).join(', ')}. La loi veut que le conseil les fixe pour ces matières.`}
            source={matterOf(unlimited[0] ?? '')?.source}
          />
        )}
        <List size="sm" listStyleType="none">
          {matters.map(({ matter, limit }) => (
            <List.Item key={matter}>
              {matterName(matter)}
              {limit !== '' && (
                <Text span size="sm" c="dimmed">
                  {' '}
                  – {limit}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      </Stack>
    </SectionCard>
  );
}
