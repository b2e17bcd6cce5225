import { Button, Group, Modal, ScrollArea, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { PastItemChoice } from './PastItemChoice';
import { ReuseChosen } from './ReuseChosen';

interface ReuseModalProps {
  readonly session: CouncilSession;
  readonly onClose: () => void;
  readonly onAdded: (id: ItemId) => void;
}

const TYPING = 250;

/** « L’an dernier, le conseil a voté celle-ci »: an affair of an earlier session put on the agenda again. Shown as soon as it is rendered. */
export function ReuseModal({ session, onClose, onAdded }: ReuseModalProps) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, TYPING);
  const [chosen, setChosen] = useState<string | null>(null);
  const past = useCall('items.past', { sessionId: session.id, search, title: '' }, { keepPrevious: true });
  const found = past.data?.find(({ id }) => id === chosen);
  return (
    <Modal opened onClose={onClose} size="xl" title="Reprendre une affaire d’une séance passée">
      <Stack>
        <Text size="sm">
          Ses textes, sa matière, son imputation et les organismes concernés sont repris en brouillon, avec les annexes que vous
          cochez&nbsp;; ce qui a vieilli est ensuite signalé.
        </Text>
        <TextInput
          label="Chercher"
          placeholder="Mots de l’intitulé, matière, code ACTES, imputation, numéro, année"
          leftSection={<IconSearch size={16} aria-hidden />}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {past.error && <ErrorState error={past.error} onRetry={() => void past.refetch()} />}
        {past.isPending && <Skeleton height={160} radius="sm" />}
        {past.data?.length === 0 && (
          <Text size="sm" c="dimmed">
            {typed === '' ? 'Aucune affaire dans les séances passées.' : 'Aucune affaire passée ne contient ces mots.'}
          </Text>
        )}
        {past.data && past.data.length > 0 && (
          <ScrollArea.Autosize mah={340} type="auto" viewportProps={{ tabIndex: 0 }}>
            <PastItemChoice items={past.data} chosen={chosen} onChoose={setChosen} />
          </ScrollArea.Autosize>
        )}
        {found ? (
          <ReuseChosen key={found.id} sessionId={session.id} item={found} onClose={onClose} onAdded={onAdded} />
        ) : (
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button disabled>Reprendre cette affaire</Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}
