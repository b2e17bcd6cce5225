import type { DeliberationRow } from '#shared/features/deliberations/model';
import { NUMBER_FORMAT, numberFrom } from '#shared/features/deliberations/pattern';
import { isNumbered } from '#shared/features/deliberations/rules';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import { DeliberationId, type SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import { affairsOf, findDayOf } from './affairs-report';
import * as numbers from './numbers-repository';

/** The number an affair takes, or would take. */
export type TakenNumber = Omit<numbers.NewNumber, 'itemId' | 'sessionId'> & { readonly row: DeliberationRow };

/** Gives their numbers to the affairs the council decided, in the order of the agenda. @throws RULE `nothing-to-number`, `number-refused` */
export function takeNumbers(tx: Tx, sessionId: SessionId): TakenNumber[] {
  const taken = nextNumbers(tx, sessionId);
  if (taken.length === 0) throw broken({ rule: 'nothing-to-number' });
  for (const { row, ...place } of taken) {
    refuseBadNumber(tx, place.number);
    numbers.insertNumber(tx, { ...place, itemId: row.itemId, sessionId });
  }
  return taken;
}

/** The numbers a session would take now, in the order of its agenda. */
export function nextNumbers(db: Reader, sessionId: SessionId): TakenNumber[] {
  const meetsOn = dayOf(db, sessionId);
  const year = yearOf(meetsOn);
  const pattern = numbers.patternOn(db, meetsOn);
  const next = numbers.nextRanks(db, sessionId, year);
  const waiting = affairsOf(db, sessionId).filter((row) => row.number === null && isNumbered(row));
  return waiting.map((row, index) => {
    const [rank, yearRank] = [next.inSession + index, next.inYear + index];
    const number = numberFrom(pattern, { meetsOn, sessionRank: next.session, rankInSession: rank, rankInYear: yearRank });
    return { id: newId(DeliberationId), row, number, year, sessionRank: next.session, rank, yearRank };
  });
}

/** @throws NOT_FOUND */
export function dayOf(db: Reader, sessionId: SessionId): CivilDate {
  const day = findDayOf(db, sessionId);
  if (day === undefined) throw notFound('council-session');
  return day;
}

/** @throws RULE `number-refused` */
function refuseBadNumber(db: Reader, number: string): void {
  if (!NUMBER_FORMAT.test(number)) throw broken({ rule: 'number-refused', number, taken: false });
  if (numbers.isTaken(db, number)) throw broken({ rule: 'number-refused', number, taken: true });
}
