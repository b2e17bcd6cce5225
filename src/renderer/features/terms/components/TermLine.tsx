import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import clsx from 'clsx';
import type { Term, TermKind } from '#shared/features/terms/model';
import type { ListTermId } from '#shared/kernel/ids';
import { plural, quote } from '#shared/kernel/french';
import type { Icon } from '../../../lib/icon';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import classes from './terms.module.css';

interface TermLineProps {
  readonly kind: TermKind;
  readonly term: Term;
  /** Rank from 0 among the words shown together. */
  readonly place: { readonly rank: number; readonly last: boolean };
  readonly onRename: () => void;
}

/** One word, how many files use it, and what can be done with it. */
export function TermLine({ kind, term, place, onRename }: TermLineProps) {
  const { id, value, uses } = term;
  return (
    <li className={classes['line']}>
      <span className={classes['word']}>{value}</span>
      <Text span size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {uses === 0 ? '–' : plural(uses, 'fiche', 'fiches')}
      </Text>
      <Group gap={0} wrap="nowrap">
        {id !== null && <MoveButtons id={id} value={value} place={place} />}
        <LineButton icon={IconPencil} label={`Renommer ${quote(value)}`} onClick={onRename} />
        {id === null ? <ListButton kind={kind} value={value} /> : <RemoveButton kind={kind} term={{ ...term, id }} rank={place.rank} />}
      </Group>
    </li>
  );
}

function MoveButtons({ id, value, place: { rank, last } }: Pick<TermLineProps, 'place'> & { id: ListTermId; value: string }) {
  const move = useCommand('terms.move');
  return (
    <>
      <LineButton
        icon={IconArrowUp}
        label={`Monter ${quote(value)}`}
        disabled={rank === 0}
        onClick={() => move.mutate({ id, position: rank })}
      />
      <LineButton
        icon={IconArrowDown}
        label={`Descendre ${quote(value)}`}
        disabled={last}
        onClick={() => move.mutate({ id, position: rank + 2 })}
      />
    </>
  );
}

function ListButton({ kind, value }: { kind: TermKind; value: string }) {
  const add = useCommand('terms.add', {
    success: `${quote(value)} est dans la liste.`,
    undo: ({ id }) => call('terms.remove', { id }),
  });
  return <LineButton icon={IconPlus} label={`Ajouter ${quote(value)} à la liste`} onClick={() => add.mutate({ kind, value })} />;
}

function RemoveButton({ kind, term: { id, value }, rank }: { kind: TermKind; term: Term & { id: ListTermId }; rank: number }) {
  const remove = useCommand('terms.remove', {
    success: ({ uses }) =>
      uses === 0
        ? `${quote(value)} est retiré de la liste.`
        : `${quote(value)} est retiré de la liste\u00a0; ${plural(uses, 'fiche le garde', 'fiches le gardent')}.`,
    undo: () => call('terms.add', { kind, value, position: rank + 1 }),
  });
  return <LineButton icon={IconX} label={`Retirer ${quote(value)} de la liste`} onClick={() => remove.mutate({ id })} />;
}

interface LineButtonProps {
  readonly icon: Icon;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

function LineButton({ icon: Shown, label, onClick, disabled = false }: LineButtonProps) {
  return (
    <Tooltip label={label} openDelay={500}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} className={clsx(classes['tool'])} disabled={disabled} onClick={onClick}>
        <Shown size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
