import { formatDateLong, type CivilDate } from '../../kernel/dates';
import { plural, typeset } from '../../kernel/french';
import type { LegalLookup } from '../legal/rules';
import { dueSession } from '../mayor-decisions/rules';
import { stateOf } from './deadlines';
import type { Deadline } from './model';

/** The decisions of the mayor that are signed and that no agenda tells of. */
export interface UnreportedDecisions {
  readonly count: number;
  /** The first day one of them was signed. */
  readonly firstSignedOn: CivilDate;
}

/** By when the council is told of the mayor's decisions (CGCT, art. L. 2122-23): the first session since the first of them was signed. */
export function decisionsDeadline(
  { count, firstSignedOn }: UnreportedDecisions,
  days: readonly CivilDate[],
  { law, today }: { readonly law: LegalLookup; readonly today: CivilDate },
): Deadline {
  const due = dueSession(
    firstSignedOn,
    days.map((meetsOn) => ({ meetsOn })),
    today,
  );
  const dueOn = due?.session.meetsOn ?? null;
  const told = plural(count, 'décision signée n’est', 'décisions signées ne sont');
  const when = dueOn === null ? 'la prochaine séance, qui n’est pas encore fixée' : `la séance du ${formatDateLong(dueOn)}`;
  return {
    kind: 'decisions-report',
    sessionId: null,
    meetsOn: null,
    state: stateOf({ dueOn, doneOn: null }, today),
    dueOn,
    doneOn: null,
    title: 'Rendre compte des décisions du maire',
    detail: typeset(`${told} à l’ordre du jour d’aucune séance : le compte rendu est dû à ${when}.`),
    source: typeset(law('council.delegation-report.article').source),
  };
}
