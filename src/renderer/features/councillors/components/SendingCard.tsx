import { Button, Stack, Text } from '@mantine/core';
import { IconMail, IconMailbox } from '@tabler/icons-react';
import { useState } from 'react';
import type { Address, Sending } from '#shared/features/assembly/sending';
import { placeLines } from '#shared/features/assembly/sending';
import type { Councillor } from '#shared/features/councillors/model';
import { DateText } from '../../../components/DateText';
import { Figure } from '../../../components/Figure';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { lackLabels, meansLabels } from '../sending-words';
import { AddressModal } from './AddressModal';

/** How the convocation reaches them: in electronic form, or on paper since they asked; the address only for those who may write. */
export function SendingCard({ councillor }: { readonly councillor: Councillor }) {
  const sendings = useCall('assembly.sendings', {});
  const mayWrite = useMay('write');
  const sending = sendings.data?.find(({ councillorId }) => councillorId === councillor.id);
  if (!sending) return null;
  return mayWrite ? <Writable councillor={councillor} sending={sending} /> : <Card sending={sending} />;
}

function Writable({ councillor, sending }: { readonly councillor: Councillor; readonly sending: Sending }) {
  const address = useCall('assembly.address', { councillorId: councillor.id });
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Card sending={sending} address={address.data} onEdit={address.data && (() => setEditing(true))} />
      {editing && address.data && <AddressModal councillor={councillor} address={address.data} onClose={() => setEditing(false)} />}
    </>
  );
}

interface CardProps {
  readonly sending: Sending;
  readonly address?: Address | undefined;
  readonly onEdit?: (() => void) | undefined;
}

function Card({ sending: { means, askedOn, lacks }, address, onEdit }: CardProps) {
  const Icon = means === 'paper' ? IconMailbox : IconMail;
  return (
    <SectionCard
      title="Convocation"
      actions={
        onEdit && (
          <Button size="compact-sm" variant="default" aria-label="Modifier l’envoi de la convocation" onClick={onEdit}>
            Modifier
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <Text fw={600} component="div" style={{ display: 'flex', alignItems: 'center', gap: 8, flexWrap: 'wrap' }}>
          <Icon size={18} aria-hidden /> {meansLabels[means]}
          {lacks !== null && <StatusBadge tone="warning">{lackLabels[lacks]}</StatusBadge>}
        </Text>
        {askedOn !== null && (
          <Figure label="Demandé le">
            <DateText value={askedOn} />
          </Figure>
        )}
        <Where address={address} />
      </Stack>
    </SectionCard>
  );
}

function Where({ address }: { readonly address: Address | undefined }) {
  const lines = address ? placeLines(address) : [];
  if (!address || lines.length === 0) return null;
  return (
    <Figure label={address.fromEarlierSeat ? 'Adresse donnée au mandat précédent, à confirmer' : 'Adresse postale'}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Figure>
  );
}
