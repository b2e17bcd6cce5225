import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { RESULT_WORDS } from '#shared/features/deliberations/words';
import { formatDateShort } from '#shared/kernel/dates';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { useCall } from '../../../lib/queries';
import { useReuse } from '../use-reuse';

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
  const reuse = useReuse(sessionId, onAdded);
  if (settled.length < ENOUGH) return null;
  return (past.data ?? []).slice(0, SHOWN).map(({ id, title: former, meetsOn, outcome }) => (
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
            onClick={() => reuse.mutate({ sessionId, fromId: id })}
          >
            Reprendre
          </Button>
        </Group>
      }
    />
  ));
}
