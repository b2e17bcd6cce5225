import type { DeliberationBoard, DeliberationRow, NumberingPattern } from '#shared/features/deliberations/model';
import { patternFault } from '#shared/features/deliberations/pattern';
import { awaitsVote } from '#shared/features/deliberations/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { affairsOf, unnumberedBefore } from './affairs-report';
import * as numbers from './numbers-repository';
import { dayOf, nextNumbers, takeNumbers } from './take-numbers';

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
        for (const { id, number, row } of takeNumbers(tx, sessionId)) {
          audit({ entity: 'deliberation', entityId: id, label: labelOf(number, row), after: { number, title: row.title } });
          tellGrants(tx, row.itemId, { number, audit, today: call.today });
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

function labelOf(number: string, { title }: Pick<DeliberationRow, 'title'>): string {
  return `${number} – ${title}`;
}
