import { UnstyledButton } from '@mantine/core';
import type { CouncilSession } from '#shared/features/council/model';
import type { Sitting } from '#shared/features/sitting/model';
import type { ItemId } from '#shared/kernel/ids';
import { StatusBadge } from '../../../components/StatusBadge';
import { voteState } from '../labels';
import classes from '../sitting.module.css';

interface AffairListProps {
  readonly session: CouncilSession;
  readonly sitting: Sitting;
  readonly shown: ItemId | null;
  readonly onShow: (id: ItemId) => void;
}

/** The affairs in their order, each with its vote. */
export function AffairList({ session, sitting, shown, onShow }: AffairListProps) {
  const held = new Map(sitting.items.map((item) => [item.itemId, item]));
  return (
    <ol className={classes['affairs']} aria-label="Affaires à voter" tabIndex={-1}>
      {session.items.map(({ id, agendaNumber, position, title, withdrawnOn }) => {
        const { tone, words } = voteState(held.get(id)?.vote ?? null, withdrawnOn !== null);
        return (
          <li key={id}>
            <UnstyledButton
              className={classes['affair'] ?? ''}
              aria-current={id === shown ? 'true' : undefined}
              disabled={withdrawnOn !== null}
              onClick={() => onShow(id)}
            >
              <span className={classes['rank']}>{agendaNumber || position}</span>
              <span style={{ flex: 1, minWidth: 0 }}>{title}</span>
              <StatusBadge tone={tone}>{words}</StatusBadge>
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}
