import { Button, Group, Modal, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { PastItem } from '#shared/features/council/reuse';
import { RESULT_WORDS } from '#shared/features/deliberations/words';
import { formatDateShort } from '#shared/kernel/dates';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { useCall } from '../../../lib/queries';
import { useReuse } from '../use-reuse';
import { ReuseChosen } from './ReuseChosen';

interface LikeItemsProps {
  readonly sessionId: SessionId;
  /** What is typed of the new affair. */
  readonly title: string;
  readonly onAdded: (id: ItemId) => void;
}

const TYPING = 400;
const ENOUGH = 8;
const SHOWN = 2;

/** While a title is typed: the affairs already voted that look like it, to be taken up rather than written again. */
export function LikeItems({ sessionId, title, onAdded }: LikeItemsProps) {
  const [settled] = useDebouncedValue(title.trim(), TYPING);
  const past = useCall('items.past', { sessionId, search: '', title: settled }, { enabled: settled.length >= ENOUGH, keepPrevious: true });
  const [chosen, setChosen] = useState<PastItem | null>(null);
  const reuse = useReuse(sessionId, onAdded);
  if (settled.length < ENOUGH) return null;
  const notes = (past.data ?? [])
    .slice(0, SHOWN)
    .map((item) => ({ ...item, item }))
    .map(({ item, id, title: former, meetsOn, outcome, annexes }) => (
      <LegalNote
        key={id}
        tone="info"
        message={
          <Group gap="xs" justify="space-between" wrap="nowrap">
            <Text span size="sm">
              {`Déjà vue par le conseil le ${formatDateShort(meetsOn)}${outcome === null ? '' : ` (${RESULT_WORDS[outcome].toLocaleLowerCase('fr')})`}\u00a0: «\u00a0${former}\u00a0».`}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              flex="none"
              loading={reuse.isPending}
              aria-label={`Reprendre « ${former} »`}
              onClick={() => (annexes > 0 ? setChosen(item) : reuse.mutate({ sessionId, fromId: id, annexIds: [] }))}
            >
              Reprendre
            </Button>
          </Group>
        }
      />
    ));
  return (
    <>
      {notes}
      {chosen && (
        <Modal opened onClose={() => setChosen(null)} size="lg" title={`Reprendre «\u00a0${chosen.title}\u00a0»`}>
          <ReuseChosen sessionId={sessionId} item={chosen} onClose={() => setChosen(null)} onAdded={onAdded} />
        </Modal>
      )}
    </>
  );
}
