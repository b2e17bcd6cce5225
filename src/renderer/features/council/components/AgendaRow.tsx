import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconCoins, IconGripVertical, IconPaperclip } from '@tabler/icons-react';
import clsx from 'clsx';
import type { DragEvent, KeyboardEvent } from 'react';
import { useState } from 'react';
import { isLate, numberOf } from '#shared/features/council/agenda-numbers';
import type { CouncilItem } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';
import { plural } from '#shared/kernel/french';
import { StatusBadge } from '../../../components/StatusBadge';
import { itemStateLabels, itemStateTones, itemTypeLabels } from '../labels';
import { subjectLabel } from '../subject-codes';
import type { AgendaEdits } from '../use-agenda-edits';
import { AgendaRowActions } from './AgendaRowActions';
import { VoteLink } from './VoteLink';
import classes from './council.module.css';

interface AgendaRowProps {
  readonly item: CouncilItem;
  readonly isLast: boolean;
  /** Null when there is none yet. */
  readonly rapporteur: string | null;
  readonly missing: readonly string[];
  /** Null for someone who may only read. */
  readonly edits: AgendaEdits | null;
  readonly onOpen: () => void;
  /** Files dropped on it; null for someone who may only read. */
  readonly onFiles: ((files: readonly File[]) => void) | null;
  readonly drag: { readonly dragged: CouncilItem | null; readonly onDrag: (id: ItemId | null) => void };
}

/** One affair of the agenda. */
export function AgendaRow({ item, isLast, rapporteur, missing, edits, onOpen, onFiles, drag }: AgendaRowProps) {
  const moves = edits !== null && (item.agendaNumber === '' || isLate(item)) ? edits : null;
  const { dropClass, dragProps } = useRowDrag({ item, edits: moves, drag, onFiles });
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    moves?.move(item, by);
  };
  return (
    <li className={clsx(classes['affair'], dropClass)} {...dragProps} onKeyDown={moveByKey}>
      {edits && <IconGripVertical size={18} className={clsx(classes['grip'])} visibility={moves ? 'visible' : 'hidden'} aria-hidden />}
      <span className={classes['rank']}>{numberOf(item)}</span>
      <div style={{ flex: 1, minWidth: 0 }}>
        <UnstyledButton className={clsx(classes['title'])} onClick={onOpen}>
          {item.title}
        </UnstyledButton>
        <Text size="sm" c="dimmed" lineClamp={1}>
          {rapporteur === null ? 'Sans rapporteur' : `Rapporteur\u00a0: ${rapporteur}`} · {item.subjectCode}{' '}
          {subjectLabel(item.subjectCode)}
          {item.type === 'deliberation' ? '' : ` · ${itemTypeLabels[item.type]}`}
        </Text>
      </div>
      <Group gap="xs" wrap="nowrap">
        {item.kind === 'grants' && (
          <StatusBadge tone="info" icon={IconCoins}>
            Subventions
          </StatusBadge>
        )}
        {item.annexes.length > 0 && <Annexes count={item.annexes.length} />}
        {missing.length > 0 && (
          <StatusBadge tone="warning">{plural(missing.length, 'point à compléter', 'points à compléter')}</StatusBadge>
        )}
        {isLate(item) && <StatusBadge tone="warning">Ajoutée après la convocation</StatusBadge>}
        {item.withdrawnOn === null ? (
          <StatusBadge tone={itemStateTones[item.state]}>{itemStateLabels[item.state]}</StatusBadge>
        ) : (
          <StatusBadge tone="neutral">Retirée</StatusBadge>
        )}
      </Group>
      {item.kind === 'grants' && item.withdrawnOn === null && <VoteLink item={item} />}
      {edits && <AgendaRowActions item={item} isLast={isLast} moves={moves !== null} edits={edits} />}
    </li>
  );
}

function Annexes({ count }: { readonly count: number }) {
  const words = plural(count, 'annexe', 'annexes');
  return (
    <Text span size="sm" c="dimmed" title={words} style={{ whiteSpace: 'nowrap' }}>
      <IconPaperclip size={16} aria-label={words} role="img" style={{ verticalAlign: 'text-bottom' }} />
      {count}
    </Text>
  );
}

type RowDrag = Pick<AgendaRowProps, 'item' | 'edits' | 'drag' | 'onFiles'>;

/** Dragging with the mouse: a line shows where the affair will land, a frame what files are dropped on. */
function useRowDrag({ item, edits, drag: { dragged, onDrag }, onFiles }: RowDrag) {
  const [over, setOver] = useState<'affair' | 'files' | null>(null);
  const by = dragged && edits ? item.position - dragged.position : 0;
  const holdsFiles = (event: DragEvent) => onFiles !== null && event.dataTransfer.types.includes('Files');
  const dragProps = {
    draggable: edits !== null,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      onDrag(item.id);
    },
    onDragEnd: () => onDrag(null),
    onDragOver: (event: DragEvent) => {
      if (by === 0 && !holdsFiles(event)) return;
      event.preventDefault();
      setOver(holdsFiles(event) ? 'files' : 'affair');
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      if (holdsFiles(event)) onFiles?.([...event.dataTransfer.files]);
      else if (dragged && by !== 0) edits?.move(dragged, by);
    },
  };
  if (over === 'files') return { dropClass: classes['dropInto'], dragProps };
  return { dropClass: over && by !== 0 ? classes[by > 0 ? 'dropAfter' : 'dropBefore'] : undefined, dragProps };
}
