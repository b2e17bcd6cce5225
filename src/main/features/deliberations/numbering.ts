import type { DeliberationBoard, DeliberationRow, NumberingPattern } from '#shared/features/deliberations/model';
import { NUMBER_FORMAT, numberFrom, patternFault } from '#shared/features/deliberations/pattern';
import { awaitsVote, isNumbered } from '#shared/features/deliberations/rules';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import { DeliberationId, type ItemId, type SessionId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { affairsOf, findDayOf, unnumberedBefore } from './affairs-report';
import * as numbers from './numbers-repository';

/** What the numbers ask of other features. */
export interface NumberingDependencies {
  readonly store: Store;
  /** Writes the number of a grants affair on its requests, or takes it away (empty), inside the transaction; does nothing for any other. */
  readonly tellGrants: (tx: Tx, itemId: ItemId, told: { number: string; audit: AuditSink; today: CivilDate }) => void;
}

export type NumberingService = ReturnType<typeof createNumberingService>;

/** The numbers of deliberations: taken once, in the order of the agenda, without holes. */
export function createNumberingService({ store, tellGrants }: NumberingDependencies) {
  const board = (sessionId: SessionId): DeliberationBoard => store.read((db) => boardOf(db, sessionId));

  return {
    board,

    /** @throws RULE `votes-missing`, `nothing-to-number`, `number-refused` */
    number(sessionId: SessionId, call: Call): DeliberationBoard {
      store.write(call, (tx, audit) => {
        const { awaited } = boardOf(tx, sessionId);
        if (awaited > 0) throw broken({ rule: 'votes-missing', affairs: awaited });
        const taken = nextNumbers(tx, sessionId);
        if (taken.length === 0) throw broken({ rule: 'nothing-to-number' });
        for (const { row, ...place } of taken) {
          refuseBadNumber(tx, place.number);
          const id = newId(DeliberationId);
          numbers.insertNumber(tx, { ...place, id, itemId: row.itemId, sessionId });
          audit({
            entity: 'deliberation',
            entityId: id,
            label: labelOf(place.number, row),
            after: { number: place.number, title: row.title },
          });
          tellGrants(tx, row.itemId, { number: place.number, audit, today: call.today });
        }
      });
      call.changed('council', 'campaigns');
      return board(sessionId);
    },

    /** The undo of `number`, as long as it leaves no hole. @throws RULE `numbers-kept` */
    release(sessionId: SessionId, call: Call): DeliberationBoard {
      store.write(call, (tx, audit) => {
        const because = numbers.whyKept(tx, sessionId);
        if (because !== null) throw broken({ rule: 'numbers-kept', because });
        const rows = affairsOf(tx, sessionId).filter(({ number }) => number !== null);
        numbers.deleteNumbers(tx, sessionId);
        for (const row of rows) {
          const { number, title } = row;
          audit({ entity: 'deliberation', entityId: row.deliberationId, label: labelOf(number ?? '', row), before: { number, title } });
          tellGrants(tx, row.itemId, { number: '', audit, today: call.today });
        }
      });
      call.changed('council', 'campaigns');
      return board(sessionId);
    },

    patterns: (): NumberingPattern[] => store.read(numbers.listPatterns),

    setPattern(values: NumberingPattern, call: Call): NumberingPattern[] {
      const fault = patternFault(values.pattern);
      if (fault !== undefined) throw invalidField(['pattern'], fault);
      store.write(call, (tx, audit) => {
        const before = numbers.listPatterns(tx).find(({ startsOn }) => startsOn === values.startsOn);
        numbers.savePattern(tx, values);
        audit({ entity: 'numbering-pattern', entityId: null, label: values.pattern, ...(before && { before }), after: values });
      });
      call.changed('council');
      return store.read(numbers.listPatterns);
    },

    /** @throws NOT_FOUND */
    dropPattern(startsOn: CivilDate, call: Call): NumberingPattern[] {
      store.write(call, (tx, audit) => {
        const before = numbers.listPatterns(tx).find((one) => one.startsOn === startsOn);
        if (!before) throw notFound('numbering-pattern');
        numbers.deletePattern(tx, startsOn);
        audit({ entity: 'numbering-pattern', entityId: null, label: before.pattern, before });
      });
      call.changed('council');
      return store.read(numbers.listPatterns);
    },
  };
}

function boardOf(db: Reader, sessionId: SessionId): DeliberationBoard {
  const meetsOn = dayOf(db, sessionId);
  const rows = affairsOf(db, sessionId);
  return {
    pattern: numbers.patternOn(db, meetsOn),
    rows,
    next: nextNumbers(db, sessionId).map(({ row, number }) => ({ itemId: row.itemId, number })),
    awaited: rows.filter(awaitsVote).length,
    releasable: numbers.whyKept(db, sessionId) === null,
    earlier: unnumberedBefore(db, meetsOn),
  };
}

type TakenNumber = Omit<numbers.NewNumber, 'id' | 'itemId' | 'sessionId'> & { readonly row: DeliberationRow };

/** The numbers a session would take now, in the order of its agenda. */
function nextNumbers(db: Reader, sessionId: SessionId): TakenNumber[] {
  const meetsOn = dayOf(db, sessionId);
  const year = yearOf(meetsOn);
  const pattern = numbers.patternOn(db, meetsOn);
  const next = numbers.nextRanks(db, sessionId, year);
  const waiting = affairsOf(db, sessionId).filter((row) => row.number === null && isNumbered(row));
  return waiting.map((row, index) => {
    const [rank, yearRank] = [next.inSession + index, next.inYear + index];
    const number = numberFrom(pattern, { meetsOn, sessionRank: next.session, rankInSession: rank, rankInYear: yearRank });
    return { row, number, year, sessionRank: next.session, rank, yearRank };
  });
}

/** @throws RULE `number-refused` */
function refuseBadNumber(db: Reader, number: string): void {
  if (!NUMBER_FORMAT.test(number)) throw broken({ rule: 'number-refused', number, taken: false });
  if (numbers.isTaken(db, number)) throw broken({ rule: 'number-refused', number, taken: true });
}

/** @throws NOT_FOUND */
function dayOf(db: Reader, sessionId: SessionId): CivilDate {
  const day = findDayOf(db, sessionId);
  if (day === undefined) throw notFound('council-session');
  return day;
}

function labelOf(number: string, { title }: Pick<DeliberationRow, 'title'>): string {
  return `${number} – ${title}`;
}
