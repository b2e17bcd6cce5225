import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { Sitting, SittingMember } from '#shared/features/sitting/model';
import type { CouncillorId } from '#shared/kernel/ids';
import { errorText } from '../../../lib/error-text';
import type { SittingEdits } from '../use-sitting-edits';

interface ProxyFieldProps {
  readonly member: SittingMember;
  readonly sitting: Sitting;
  readonly edits: SittingEdits | null;
}

/** Who holds the proxy of somebody who is away, for the whole session. A refused choice stays, with why. */
export function ProxyField({ member, sitting, edits }: ProxyFieldProps) {
  const known = sitting.proxies.find(({ giverId, fromItemId }) => giverId === member.councillorId && fromItemId === null) ?? null;
  const [refused, setRefused] = useState<{ readonly holderId: CouncillorId; readonly why: string } | null>(null);
  const holder = sitting.members.find(({ councillorId }) => councillorId === known?.holderId);
  if (!edits) return <Text size="sm">{holder ? `Pouvoir à ${holder.name}` : ''}</Text>;
  const give = (holderId: CouncillorId | null) => {
    setRefused(null);
    if (holderId === null) {
      if (known) edits.removeProxy(known);
      return;
    }
    const values = { giverId: member.councillorId, holderId, fromItemId: null, untilItemId: known?.untilItemId ?? null };
    edits.giveProxy(values, known).catch((error: unknown) => setRefused({ holderId, why: errorText(error) }));
  };
  return (
    <Select
      size="xs"
      aria-label={`Pouvoir de ${member.name}`}
      placeholder="Pouvoir à…"
      searchable
      clearable
      nothingFoundMessage="Aucun membre de ce nom."
      data={holdersFor(sitting, member.councillorId)}
      value={refused?.holderId ?? known?.holderId ?? null}
      error={refused?.why}
      onChange={(value) => give(memberNamed(sitting, value))}
    />
  );
}

/** Those who may hold a proxy: everybody else, those who are there first. */
function holdersFor({ members, attendance }: Sitting, giverId: CouncillorId) {
  const there = new Set(attendance.filter(({ status }) => status === 'present').map(({ councillorId }) => councillorId));
  const others = members.filter(({ councillorId }) => councillorId !== giverId);
  const option = ({ councillorId, name }: SittingMember) => ({ value: councillorId, label: name });
  const present = others.filter(({ councillorId }) => there.has(councillorId)).map(option);
  const away = others.filter(({ councillorId }) => !there.has(councillorId)).map(option);
  return away.length === 0
    ? present
    : [
        { group: 'Présents', items: present },
        { group: 'Pas encore arrivés', items: away },
      ];
}

/** The member whose identifier a list gave. */
export function memberNamed({ members }: Pick<Sitting, 'members'>, value: string | null): CouncillorId | null {
  return members.find(({ councillorId }) => councillorId === value)?.councillorId ?? null;
}
