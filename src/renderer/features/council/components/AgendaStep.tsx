import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCoins, IconHistory, IconPlus, IconSortAscending } from '@tabler/icons-react';
import { useState } from 'react';
import { isFrozen, lateNote } from '#shared/features/council/agenda-numbers';
import type { CouncilSession } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { AddGrantsModal } from './AddGrantsModal';
import { AddItemModal } from './AddItemModal';
import { AgendaList } from './AgendaList';
import { ArrangeModal } from './ArrangeModal';
import { ReuseModal } from './ReuseModal';

interface AgendaStepProps {
  readonly session: CouncilSession;
  readonly onOpen: (id: ItemId) => void;
  /** Files dropped on an affair. */
  readonly onFiles: (id: ItemId, files: readonly File[]) => void;
}

/** The affairs in their order, and the ways to add one. */
export function AgendaStep({ session, onOpen, onFiles }: AgendaStepProps) {
  const mayWrite = useMay('write');
  const [adding, setAdding] = useState<'item' | 'reuse' | 'grants' | 'order' | null>(null);
  const late = lateNote(session.items, session.convocation, today());
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
        <>
          {late !== null && <LegalNote tone="warning" message={late} source={session.convocation.source} />}
          <AgendaList session={session} onOpen={onOpen} onFiles={onFiles} />
        </>
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
          <Button variant="default" leftSection={<IconHistory size={18} />} onClick={() => setAdding('reuse')}>
            Reprendre une affaire passée…
          </Button>
          <Button variant="default" leftSection={<IconCoins size={18} />} onClick={() => setAdding('grants')}>
            Ajouter les subventions d’une campagne
          </Button>
          {session.items.length > 1 && !isFrozen(session.items) && (
            <Button variant="default" leftSection={<IconSortAscending size={18} />} onClick={() => setAdding('order')}>
              Ranger…
            </Button>
          )}
        </Group>
      )}
      {adding === 'order' && <ArrangeModal session={session} onClose={() => setAdding(null)} />}
      {adding === 'item' && <AddItemModal session={session} onClose={() => setAdding(null)} onAdded={added} />}
      {adding === 'reuse' && <ReuseModal session={session} onClose={() => setAdding(null)} onAdded={added} />}
      {adding === 'grants' && <AddGrantsModal session={session} onClose={() => setAdding(null)} onAdded={added} />}
    </Stack>
  );
}
