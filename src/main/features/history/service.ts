import { HISTORY_DAYS, HISTORY_LENGTH, type RecentChange } from '#shared/features/history/contract';
import { formatDateShort, isoDateOf } from '#shared/kernel/dates';
import type { BrokenRule, DomainError } from '#shared/kernel/errors';
import { broken, notFound } from '#shared/kernel/errors';
import { failureText } from '#shared/ipc/failure-text';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { isAsLeft } from './comparison';
import { lastAuthorOf, listCommand, listGroups, listLines, listUndosOf, type Group, type Line } from './repository';
import type { Reverter } from './reverter';

const DAY = 24 * 60 * 60 * 1000;
/** Lines of a command looked at to say whether it can be undone; all of them are when it is. */
const LINES_JUDGED = 20;
/** What deletes for good, or writes a whole session at once: never offered. */
const NEVER: ReadonlySet<string> = new Set(['trash.purge', 'trash.purgeExpired', 'sittings.reconvene']);
/** What has an undo of its own. */
const ELSEWHERE = /^(?:imports|duplicates)\./;
/** What is signed for good with a document that has no way back: told with its reason. */
const SIGNED: ReadonlySet<string> = new Set(['mayorDecisions.sign', 'mayorDecisions.correct']);
const UNDO = 'history.undo';
/** The mark of an undo: a line about the command that it took back. */
const MARK = 'change';

/** What the history asks of other features. */
export interface HistoryDependencies {
  readonly store: Store;
  readonly reverters: readonly Reverter[];
  /** @throws FORBIDDEN when the account may no longer do what it did */
  readonly requirePermission: (operation: string, call: Call) => void;
}

type ToldChange = Pick<RecentChange, 'operation' | 'entity' | 'label' | 'before' | 'after'>;

export type HistoryService = ReturnType<typeof createHistoryService>;

/** One's own last changes, and the way back from each, from the lines that every command leaves in the journal. */
export function createHistoryService({ store, reverters, requirePermission }: HistoryDependencies) {
  const reverterOf = new Map<string, Reverter>(reverters.map((reverter) => [reverter.entity, reverter]));

  function isOffered({ operation, entities }: Group): boolean {
    if (NEVER.has(operation)) return false;
    return ELSEWHERE.test(operation) || SIGNED.has(operation) || [...entities].every((entity) => entity === MARK || reverterOf.has(entity));
  }

  function changeOf(db: Reader, group: Group): RecentChange {
    const lines = listLines(db, group, LINES_JUDGED);
    const told = toldOf(lines);
    const mark = lines.find(({ entity }) => entity === MARK);
    const records = SIGNED.has(group.operation) ? told.length : group.last - group.first + 1 - (mark ? 1 : 0);
    const seq = group.first;
    return { ...toldBy(told[0]), seq, at: group.at, records, ...standing(db, group, told), undoes: undoneBy(db, mark) };
  }

  /** The lines of what was changed; those of the documents that came with it, once nothing else is left. */
  function toldOf(lines: readonly Line[]): Line[] {
    const told = lines.filter(({ entity }) => entity !== MARK);
    const known = told.filter(({ entity }) => reverterOf.has(entity));
    return SIGNED.has(told[0]?.operation ?? '') ? known : told;
  }

  function standing(db: Reader, group: Group, lines: readonly Line[]): Pick<RecentChange, 'state' | 'because'> {
    const state = stateOf(db, group, lines);
    const rule = state === 'elsewhere' || state === 'undone' ? undefined : fixedBy(db, lines);
    return rule === undefined ? { state, because: '' } : { state: 'fixed', because: failureText({ code: 'RULE', details: rule }) };
  }

  function fixedBy(db: Reader, lines: readonly Line[]): BrokenRule | undefined {
    const rules = lines.map(({ entity, entityId, before, after }) =>
      entityId === null ? undefined : reverterOf.get(entity)?.fixed?.(db, entityId, { before, after }),
    );
    return rules.find((rule) => rule !== undefined);
  }

  function stateOf(db: Reader, { first, operation }: Group, lines: readonly Line[]): RecentChange['state'] {
    if (ELSEWHERE.test(operation)) return 'elsewhere';
    if (isUndone(db, first)) return 'undone';
    const last = new Map(lines.map((line) => [line.entityId, line]));
    return [...last.values()].every((line) => asLeft(db, line)) ? 'undoable' : 'overtaken';
  }

  function asLeft(db: Reader, line: Line): boolean {
    const reverter = reverterOf.get(line.entity);
    return reverter !== undefined && isAsLeft(db, reverter, line);
  }

  /** Puts one record back to what it was before a line, and writes in the journal what that changes. */
  function takeBack({ tx, audit, call }: Undoing, line: Line): void {
    const { entity, entityId, label, before, after } = line;
    const reverter = reverterOf.get(entity);
    if (reverter === undefined || entityId === null) throw broken({ rule: 'change-not-undoable' });
    if (!isAsLeft(tx, reverter, line)) throw overtaken(tx, entityId);
    restoring(() => reverter.restore(tx, entityId, { before, after, at: call.now }));
    audit({ entity, entityId, label, ...(after === null ? {} : { before: after }), ...(before === null ? {} : { after: before }) });
    call.changed(...reverter.topics);
  }

  return {
    list(call: Call): RecentChange[] {
      const accountId = call.account?.accountId ?? '';
      return store.read((db) =>
        listGroups(db, { accountId, since: call.now - HISTORY_DAYS * DAY, limit: HISTORY_LENGTH }, isOffered).map((group) =>
          changeOf(db, group),
        ),
      );
    },

    /** @throws NOT_FOUND; RULE change-already-undone, change-overtaken, change-not-undoable, still-in-use; FORBIDDEN */
    undo(seq: number, call: Call): ToldChange {
      return store.write(call, (tx, audit) => {
        const lines = listCommand(tx, seq, call.account?.accountId ?? '');
        const [head] = lines;
        if (!head || head.at < call.now - HISTORY_DAYS * DAY) throw notFound('change');
        if (NEVER.has(head.operation) || ELSEWHERE.test(head.operation)) throw broken({ rule: 'change-not-undoable' });
        if (isUndone(tx, seq)) throw broken({ rule: 'change-already-undone' });
        requirePermission(originOf(tx, head), call);
        const told = toldOf(lines);
        const fixed = fixedBy(tx, told);
        if (fixed !== undefined) throw broken(fixed);
        const taken = toldBy(told[0]);
        audit({ entity: MARK, entityId: String(seq), label: taken.label, after: taken });
        for (const line of told.toReversed()) takeBack({ tx, audit, call }, line);
        return taken;
      });
    },
  };
}

interface Undoing {
  readonly tx: Tx;
  readonly audit: AuditSink;
  readonly call: Call;
}

/** An undo that was itself undone no longer counts. */
function isUndone(db: Reader, seq: number): boolean {
  return listUndosOf(db, seq).some((undo) => !isUndone(db, undo));
}

/** The command that was done at first, under any undo of an undo: what it needed, its undo needs. */
function originOf(db: Reader, { operation, entity, entityId }: Line): string {
  if (operation !== UNDO || entity !== MARK) return operation;
  const [undone] = listLines(db, { first: Number(entityId), last: Number(entityId) });
  return undone ? originOf(db, undone) : operation;
}

function undoneBy(db: Reader, mark: Line | undefined): ToldChange | null {
  if (!mark) return null;
  const [first, second] = listLines(db, { first: Number(mark.entityId), last: Number(mark.entityId) + 1 });
  return first ? toldBy(first.entity === MARK ? second : first) : null;
}

function toldBy(line: Line | undefined): ToldChange {
  if (!line) throw notFound('change');
  const { operation, entity, label, before, after } = line;
  return { operation, entity, label, before, after };
}

function overtaken(db: Reader, entityId: string): DomainError {
  const author = lastAuthorOf(db, entityId);
  return broken({ rule: 'change-overtaken', who: author?.who ?? '', on: author ? formatDateShort(isoDateOf(author.at)) : '' });
}

/** What still names a record, no longer exists for it, or has taken its place, shows as a constraint of the database. */
function restoring(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (isConstraint(error)) throw broken({ rule: 'still-in-use', names: [] });
    throw error;
  }
}

function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_CONSTRAINT/.test(String(error.code));
}
