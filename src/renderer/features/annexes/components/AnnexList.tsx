import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Annex } from '#shared/features/annexes/model';
import type { CivilDate } from '#shared/kernel/dates';
import { call } from '../../../lib/api';
import { showFailure } from '../../../lib/notices';
import { AnnexRow } from './AnnexRow';
import classes from './annexes.module.css';

interface AnnexListProps {
  readonly annexes: readonly Annex[];
  /** When the convocation left; null before. */
  readonly sentOn: CivilDate | null;
  readonly readOnly: boolean;
}

/** The annexes in their order. They are moved by their menu, by Alt+↑ and Alt+↓, or dragged. */
export function AnnexList({ annexes, sentOn, readOnly }: AnnexListProps) {
  const [dragged, setDragged] = useState<Annex | null>(null);
  const [said, setSaid] = useState('');
  const move = (annex: Annex, position: number) => {
    if (position < 1 || position > annexes.length || position === annex.position) return;
    call('annexes.move', { id: annex.id, position }).then(() => setSaid(`${annex.title}\u00a0: annexe n°\u00a0${position}.`), showFailure);
  };
  return (
    <>
      <ol className={classes['list']} aria-label="Annexes">
        {annexes.map((annex) => (
          <AnnexRow
            key={annex.id}
            annex={annex}
            count={annexes.length}
            sentOn={sentOn}
            move={readOnly ? null : move}
            drag={{ dragged, onDrag: setDragged }}
          />
        ))}
      </ol>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </>
  );
}
