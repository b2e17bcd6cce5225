import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { numberOf } from '#shared/features/council/agenda-numbers';
import type { CouncilItem } from '#shared/features/council/model';
import type { Icon } from '../../../lib/icon';
import type { AgendaEdits } from '../use-agenda-edits';

interface AgendaRowActionsProps {
  readonly item: CouncilItem;
  readonly isLast: boolean;
  /** False once the convocation has announced its number. */
  readonly moves: boolean;
  readonly edits: AgendaEdits;
}

/** Moves an affair up or down, or takes it off the agenda. */
export function AgendaRowActions({ item, isLast, moves, edits }: AgendaRowActionsProps) {
  const name = `l’affaire n°\u00a0${numberOf(item)}`;
  return (
    <Group gap={2} wrap="nowrap" className="dp-no-print">
      {moves && (
        <>
          <Action icon={IconArrowUp} label={`Monter ${name} (Alt+↑)`} off={item.position === 1} onClick={() => edits.move(item, -1)} />
          <Action icon={IconArrowDown} label={`Descendre ${name} (Alt+↓)`} off={isLast} onClick={() => edits.move(item, 1)} />
        </>
      )}
      {item.withdrawnOn === null ? (
        <Action icon={IconTrash} label={`Retirer ${name}`} onClick={() => edits.remove(item)} />
      ) : (
        <Action icon={IconArrowBackUp} label={`Remettre ${name}`} onClick={() => edits.putBack(item)} />
      )}
    </Group>
  );
}

/** `off` is shown and said, but keeps the focus: the button under the finger does not vanish at the end of the agenda. */
function Action({ icon: Shown, label, off = false, onClick }: { icon: Icon; label: string; off?: boolean; onClick: () => void }) {
  return (
    <Tooltip label={label} openDelay={500}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        aria-disabled={off}
        {...(off ? { 'data-disabled': true } : {})}
        onClick={onClick}
      >
        <Shown size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
