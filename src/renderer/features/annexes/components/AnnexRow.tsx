import { Checkbox, Group, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import clsx from 'clsx';
import type { DragEvent, KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Annex } from '#shared/features/annexes/model';
import { formatWords, isLateFile } from '#shared/features/annexes/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { StatusBadge } from '../../../components/StatusBadge';
import { formatSize } from '../../../lib/format';
import { changeAnnex, openAnnex } from '../annex-actions';
import { MARKS } from '../labels';
import type { MoveAnnex } from '../move-annex';
import { AnnexMenu } from './AnnexMenu';
import classes from './annexes.module.css';

interface AnnexRowProps {
  readonly annex: Annex;
  /** How many the affair has. */
  readonly count: number;
  readonly sentOn: CivilDate | null;
  /** Null for someone who may only read. */
  readonly move: MoveAnnex | null;
  readonly drag: { readonly dragged: Annex | null; readonly onDrag: (annex: Annex | null) => void };
}

/** One annex: its title opens it, its marks are beside it. */
export function AnnexRow({ annex, count, sentOn, move, drag }: AnnexRowProps) {
  const { title, file, position } = annex;
  const { dropClass, dragProps } = useRowDrag(annex, move, drag);
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    move?.(annex, position + by);
  };
  return (
    <li className={clsx(classes['annex'], dropClass)} {...dragProps} onKeyDown={moveByKey}>
      {move && <IconGripVertical size={18} className={clsx(classes['grip'])} aria-hidden />}
      <span className={classes['rank']}>{position}</span>
      <div className={classes['body']}>
        <Group gap="xs" wrap="nowrap" justify="space-between" align="flex-start">
          <UnstyledButton className={clsx(classes['title'])} onClick={() => void openAnnex(annex)} aria-label={`Ouvrir l’annexe ${title}`}>
            {title}
          </UnstyledButton>
          <AnnexMenu annex={annex} count={count} move={move} />
        </Group>
        <Group gap="xs">
          <Text size="sm" c="dimmed" title={`SHA-256\u00a0: ${file.sha256}`}>
            {[formatWords(file), formatSize(file.size), file.fileName].join(' · ')}
          </Text>
          {isLateFile(file, sentOn) && <StatusBadge tone="warning">Ajoutée après la convocation</StatusBadge>}
        </Group>
        <Marks annex={annex} readOnly={move === null} />
      </div>
    </li>
  );
}

function Marks({ annex, readOnly }: { readonly annex: Annex; readonly readOnly: boolean }) {
  return (
    <Group gap="0.25rem 1rem" mt={4} role="group" aria-label={`Annexe ${annex.position}`}>
      {MARKS.map(({ mark, label, effect }) => (
        <Tooltip key={mark} label={effect} openDelay={500} multiline maw={320}>
          <Checkbox
            size="xs"
            label={label}
            checked={annex[mark]}
            disabled={readOnly}
            onChange={(event) => void changeAnnex(annex, { [mark]: event.currentTarget.checked })}
          />
        </Tooltip>
      ))}
    </Group>
  );
}

/** Dragging with the mouse: a line shows where the annex will land. */
function useRowDrag(annex: Annex, move: MoveAnnex | null, { dragged, onDrag }: AnnexRowProps['drag']) {
  const [over, setOver] = useState(false);
  if (!move) return { dropClass: undefined, dragProps: {} };
  const by = dragged ? annex.position - dragged.position : 0;
  const dragProps = {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      onDrag(annex);
    },
    onDragEnd: () => onDrag(null),
    onDragOver: (event: DragEvent) => {
      if (by === 0) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!dragged) return;
      event.preventDefault();
      move(dragged, annex.position);
    },
  };
  return { dropClass: over && by !== 0 ? classes[by > 0 ? 'dropAfter' : 'dropBefore'] : undefined, dragProps };
}
