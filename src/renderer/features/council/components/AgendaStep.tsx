import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCoins, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';
import { useMay } from '../../../lib/session';
import { AddGrantsModal } from './AddGrantsModal';
import { AddItemModal } from './AddItemModal';
import { AgendaList } from './AgendaList';

interface AgendaStepProps {
  readonly session: CouncilSession;
  readonly onOpen: (id: ItemId) => void;
}

/** The affairs in their order, and the ways to add one. */
export function AgendaStep({ session, onOpen }: AgendaStepProps) {
  const mayWrite = useMay('write');
  const [adding, setAdding] = useState<'item' | 'grants' | null>(null);
  const added = (id: ItemId) => {
    setAdding(null);
    onOpen(id);
  };
  return (
    <Stack gap="sm">
      {session.items.length === 0 ? (
        <Text c="dimmed">
          L’ordre du jour s’ouvre par l’appel, le secrétaire de séance et le procès-verbal précédent&nbsp;; ajoutez les affaires soumises au
          vote.
        </Text>
      ) : (
        <AgendaList session={session} onOpen={onOpen} />
      )}
      {mayWrite && (
        <Group gap="xs" className="dp-no-print">
          <Button
            variant={session.items.length === 0 ? 'filled' : 'default'}
            leftSection={<IconPlus size={18} />}
            onClick={() => setAdding('item')}
          >
            Ajouter une affaire
          </Button>
          <Button variant="default" leftSection={<IconCoins size={18} />} onClick={() => setAdding('grants')}>
            Ajouter les subventions d’une campagne
          </Button>
        </Group>
      )}
      {adding === 'item' && <AddItemModal session={session} onClose={() => setAdding(null)} onAdded={added} />}
      {adding === 'grants' && <AddGrantsModal session={session} onClose={() => setAdding(null)} onAdded={added} />}
    </Stack>
  );
}
