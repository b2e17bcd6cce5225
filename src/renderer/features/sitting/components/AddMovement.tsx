import { Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { Movement, Sitting } from '#shared/features/sitting/model';
import type { CouncillorId, ItemId } from '#shared/kernel/ids';
import { TimeField } from '../../../components/TimeField';
import { errorText } from '../../../lib/error-text';
import type { SittingEdits } from '../use-sitting-edits';
import { memberNamed } from './ProxyField';

interface AddMovementProps {
  readonly session: CouncilSession;
  readonly sitting: Sitting;
  readonly edits: SittingEdits;
}

interface Typed {
  readonly kind: Movement['kind'];
  readonly councillorId: CouncillorId | null;
  readonly itemId: ItemId | null;
  readonly at: string;
  readonly holderId: CouncillorId | null;
}

const NOTHING: Typed = { kind: 'departure', councillorId: null, itemId: null, at: '', holderId: null };
const KINDS = [
  { value: 'departure', label: 'Départ' },
  { value: 'arrival', label: 'Arrivée' },
];

/** Notes an arrival, or a departure with the proxy given for what follows. What is refused stays typed. */
export function AddMovement({ session, sitting, edits }: AddMovementProps) {
  const [typed, setTyped] = useState(NOTHING);
  const [refused, setRefused] = useState('');
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  const members = sitting.members.map(({ councillorId, name }) => ({ value: councillorId, label: name }));
  const affairs = session.items
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .map(({ id, agendaNumber, position, title }) => ({ value: id, label: `${agendaNumber || position}. ${title}` }));
  const add = () => {
    const { kind, councillorId, itemId, at, holderId } = typed;
    if (councillorId === null || itemId === null) return;
    setRefused('');
    edits
      .move({ councillorId, kind, itemId, at: at || null }, kind === 'departure' ? holderId : null)
      .then(() => setTyped({ ...NOTHING, kind }))
      .catch((error: unknown) => setRefused(errorText(error)));
  };
  return (
    <Stack gap={6} className="dp-no-print" role="group" aria-label="Noter une arrivée ou un départ">
      <Group gap="xs" align="flex-end">
        <SegmentedControl
          size="xs"
          aria-label="Mouvement"
          data={KINDS}
          value={typed.kind}
          onChange={(value) => set({ kind: value === 'arrival' ? 'arrival' : 'departure' })}
        />
        <Select
          size="xs"
          label="Qui"
          w={190}
          searchable
          data={members}
          value={typed.councillorId}
          onChange={(value) => set({ councillorId: memberNamed(sitting, value) })}
        />
        <Select
          size="xs"
          label="Avant l’affaire"
          w={250}
          searchable
          data={affairs}
          value={typed.itemId}
          onChange={(value) => set({ itemId: session.items.find(({ id }) => id === value)?.id ?? null })}
        />
        <TimeField size="xs" label="Heure" w={90} value={typed.at} onChange={(at) => set({ at })} />
        {typed.kind === 'departure' && (
          <Select
            size="xs"
            label="Pouvoir à"
            placeholder="Personne"
            w={190}
            searchable
            clearable
            data={members.filter(({ value }) => value !== typed.councillorId)}
            value={typed.holderId}
            onChange={(value) => set({ holderId: memberNamed(sitting, value) })}
          />
        )}
        <Button size="xs" variant="default" disabled={typed.councillorId === null || typed.itemId === null} onClick={add}>
          Noter
        </Button>
      </Group>
      {refused !== '' && (
        <Text size="sm" c="red.8" role="alert">
          {refused}
        </Text>
      )}
    </Stack>
  );
}
