import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { CouncilItem, CouncilSession } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { missingOf } from '../agenda-order';
import { useAgendaEdits } from '../use-agenda-edits';
import { AgendaRow } from './AgendaRow';
import classes from './council.module.css';

interface AgendaListProps {
  readonly session: CouncilSession;
  readonly onOpen: (id: ItemId) => void;
  readonly onFiles: (id: ItemId, files: readonly File[]) => void;
}

/** The affairs of the agenda. They are moved by their buttons, by Alt+↑ and Alt+↓, or dragged; files dropped on one are annexed to it. */
export function AgendaList({ session, onOpen, onFiles }: AgendaListProps) {
  const mayWrite = useMay('write');
  const edits = useAgendaEdits(session.items);
  const councillors = useCall('councillors.list', {});
  const [dragged, setDragged] = useState<ItemId | null>(null);
  const nameOf = ({ rapporteurId }: CouncilItem) => {
    const person = councillors.data?.find(({ id }) => id === rapporteurId)?.person;
    return person ? [person.firstName, person.lastName].filter(Boolean).join(' ') : null;
  };
  return (
    <>
      <ol className={classes['agenda']}>
        {session.items.map((item) => (
          <AgendaRow
            key={item.id}
            item={item}
            isLast={item.position === session.items.length}
            rapporteur={nameOf(item)}
            missing={missingOf(session, item.id)}
            edits={mayWrite ? edits : null}
            onOpen={() => onOpen(item.id)}
            onFiles={mayWrite ? (files) => onFiles(item.id, files) : null}
            drag={{ dragged: session.items.find(({ id }) => id === dragged) ?? null, onDrag: setDragged }}
          />
        ))}
      </ol>
      <VisuallyHidden aria-live="polite">{edits.said}</VisuallyHidden>
    </>
  );
}
