import { Button, Skeleton, Stack } from '@mantine/core';
import { IconBuildingBank, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { AssociationId } from '#shared/kernel/ids';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { SectionCard } from '../../../components/SectionCard';
import type { CallOutput } from '../../../lib/api';
import { useCall } from '../../../lib/queries';
import { BankDetailsModal } from './BankDetailsModal';
import { CallBackModal } from './CallBackModal';
import { CallBackNote } from './CallBackNote';
import { CurrentDetails } from './CurrentDetails';
import { EarlierDetails } from './EarlierDetails';

interface BankPanelProps {
  readonly associationId: AssociationId;
  /** False in the trash, and for those who may only read. */
  readonly editable: boolean;
}

/** The bank details of an association: those in use, the call back they need, and the earlier ones. */
export function BankPanel({ associationId, editable }: BankPanelProps) {
  const bank = useCall('bank.ofAssociation', { associationId });
  if (bank.error && !bank.data) return <ErrorState error={bank.error} onRetry={() => void bank.refetch()} />;
  if (!bank.data) return <Skeleton height={220} radius="sm" aria-busy />;
  return <BankDetails {...bank.data} associationId={associationId} editable={editable} />;
}

type BankDetailsProps = BankPanelProps & CallOutput<'bank.ofAssociation'>;

function BankDetails({ associationId, editable, current, earlier, slip, knownNumbers }: BankDetailsProps) {
  const [dialog, setDialog] = useState<'details' | 'call-back' | null>(null);
  const close = () => setDialog(null);
  const change = editable && (
    <Button
      size="compact-sm"
      variant={current ? 'default' : 'filled'}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setDialog('details')}
    >
      {current ? 'Nouvelles coordonnées' : 'Saisir les coordonnées bancaires'}
    </Button>
  );
  return (
    <Stack gap="md">
      {current && !current.callBack && <CallBackNote account={current} onCallBack={editable ? () => setDialog('call-back') : undefined} />}
      <SectionCard title="Coordonnées bancaires" actions={current && change}>
        {current ? (
          <CurrentDetails key={current.id} associationId={associationId} account={current} slip={slip} editable={editable} />
        ) : (
          <EmptyState
            icon={IconBuildingBank}
            title="Aucune coordonnée bancaire"
            text="Recopiez l’IBAN du RIB&nbsp;: Démopart en vérifie les clés, compare le titulaire au nom de l’association, le garde masqué et rappelle le contre-appel."
            actions={change}
          />
        )}
      </SectionCard>
      {earlier.length > 0 && <EarlierDetails accounts={earlier} editable={editable} hasCurrent={current !== null} />}
      {dialog === 'details' && <BankDetailsModal associationId={associationId} current={current} slip={slip} onClose={close} />}
      {dialog === 'call-back' && current && <CallBackModal account={current} knownNumbers={knownNumbers} onClose={close} />}
    </Stack>
  );
}
