import { Button, Group, Stack } from '@mantine/core';
import type { PastItem } from '#shared/features/council/reuse';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import { useCarriedAnnexes } from '../use-carried-annexes';
import { useReuse } from '../use-reuse';
import { CarryAnnexes } from './CarryAnnexes';

interface ReuseChosenProps {
  readonly sessionId: SessionId;
  readonly item: PastItem;
  readonly onClose: () => void;
  readonly onAdded: (id: ItemId) => void;
}

/** The affair chosen: its annexes to tick, and the button that takes it up. Keyed by the affair. */
export function ReuseChosen({ sessionId, item, onClose, onAdded }: ReuseChosenProps) {
  const carried = useCarriedAnnexes(item);
  const reuse = useReuse(sessionId, onAdded);
  return (
    <Stack>
      {item.annexes > 0 && <CarryAnnexes {...carried} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Annuler
        </Button>
        <Button
          disabled={carried.isPending}
          loading={reuse.isPending}
          onClick={() => reuse.mutate({ sessionId, fromId: item.id, annexIds: [...carried.ticked] })}
        >
          Reprendre cette affaire
        </Button>
      </Group>
    </Stack>
  );
}
