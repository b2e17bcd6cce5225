import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { CouncilSession } from '#shared/features/council/model';
import type { Sitting } from '#shared/features/sitting/model';
import { formatTime } from '#shared/kernel/dates';
import type { CouncillorId, ItemId } from '#shared/kernel/ids';
import type { SittingEdits } from '../use-sitting-edits';
import { AddMovement } from './AddMovement';
import { ProxySpan } from './ProxySpan';

interface MovementsProps {
  readonly session: CouncilSession;
  readonly sitting: Sitting;
  readonly edits: SittingEdits | null;
}

/** Who came in or left during the session, before which affair, and the proxies given for a part of it. */
export function Movements({ session, sitting, edits }: MovementsProps) {
  const nameOf = (id: CouncillorId) => sitting.members.find(({ councillorId }) => councillorId === id)?.name ?? '';
  const affairOf = (id: ItemId) => affairText(session, id);
  return (
    <Stack gap="sm">
      {sitting.movements.length === 0 && (
        <Text size="sm" c="dimmed">
          Qui arrive ou part en cours de séance ne vote que les affaires auxquelles il est là. Notez-le ici&nbsp;: le quorum de chaque
          affaire suit.
        </Text>
      )}
      {sitting.movements.map((movement) => (
        <Line key={movement.id} label="Retirer ce mouvement" onRemove={edits && (() => edits.removeMovement(movement))}>
          <b>{nameOf(movement.councillorId)}</b> {movement.kind === 'arrival' ? 'arrive' : 'part'} avant {affairOf(movement.itemId)}
          {movement.at !== null && `, à ${formatTime(movement.at)}`}
        </Line>
      ))}
      {sitting.proxies.map((proxy) => (
        <Line key={proxy.id} label="Retirer ce pouvoir" onRemove={edits && (() => edits.removeProxy(proxy))}>
          <b>{nameOf(proxy.giverId)}</b> donne pouvoir à {nameOf(proxy.holderId)}
          {proxy.fromItemId === null && proxy.untilItemId === null && ' pour toute la séance'}
          {proxy.fromItemId !== null && ` à partir de ${affairOf(proxy.fromItemId)}`}
          {proxy.untilItemId !== null && ` jusqu’à ${affairOf(proxy.untilItemId)} non comprise`}
          {edits && <ProxySpan session={session} proxy={proxy} name={nameOf(proxy.giverId)} edits={edits} />}
        </Line>
      ))}
      {edits && session.items.length > 0 && <AddMovement session={session} sitting={sitting} edits={edits} />}
    </Stack>
  );
}

function Line({ children, label, onRemove }: { children: React.ReactNode; label: string; onRemove: (() => void) | null }) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" component="div">
        {children}
      </Text>
      {onRemove && (
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={onRemove} className="dp-no-print">
          <IconX size={14} />
        </ActionIcon>
      )}
    </Group>
  );
}

/** « l’affaire n° 4 (Budget primitif) » */
export function affairText({ items }: CouncilSession, id: ItemId): string {
  const item = items.find((one) => one.id === id);
  return item ? `l’affaire n°\u00a0${item.agendaNumber || item.position} (${item.title})` : 'une affaire retirée';
}
