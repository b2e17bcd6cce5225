import { z } from 'zod';
import type { Reader } from '../../db/connection';

/** One command of an account in the journal: its lines are contiguous. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly operation: string;
  readonly entities: ReadonlySet<string>;
}

const Brief = z.object({ seq: z.int(), at: z.int(), operation: z.string(), entity: z.string(), account: z.string().nullable() });

/** Newest first; stopped by its caller, so that it costs what is looked at and not the journal. */
const NEWEST = `SELECT seq, at, operation, entity, account_id AS account FROM audit_entry WHERE at >= ? ORDER BY seq DESC`;

/** The commands of an account since an instant (ms UTC), newest first: the first `limit` of those that `keep` wants. */
export function listGroups(
  db: Reader,
  { accountId, since, limit }: { accountId: string; since: number; limit: number },
  keep: (group: Group) => boolean,
): Group[] {
  const kept: Group[] = [];
  let group: (Group & { entities: Set<string> }) | undefined;
  for (const row of db.statement(NEWEST).iterate(since)) {
    const { seq, at, operation, entity, account } = Brief.parse(row);
    if (group?.at === at && group.operation === operation && account === accountId && seq === group.first - 1) {
      group = { ...group, first: seq, entities: group.entities.add(entity) };
      continue;
    }
    if (group && keep(group)) kept.push(group);
    if (kept.length === limit) return kept;
    group = account === accountId ? { first: seq, last: seq, at, operation, entities: new Set([entity]) } : undefined;
  }
  return group && keep(group) ? [...kept, group] : kept;
}

const Line = z.object({
  seq: z.int(),
  at: z.int(),
  accountId: z.string().nullable(),
  operation: z.string(),
  entity: z.string(),
  entityId: z.string().nullable(),
  label: z.string(),
  before: z.string().nullable().transform(parsed),
  after: z.string().nullable().transform(parsed),
});
/** One line of the journal. */
export type Line = z.infer<typeof Line>;

const COLUMNS = `seq, at, account_id AS accountId, operation, entity, entity_id AS entityId, label, before, after`;

/** The lines of a command, oldest first; at most `limit`. */
export function listLines(db: Reader, { first, last }: Pick<Group, 'first' | 'last'>, limit = -1): Line[] {
  const rows = db.statement(`SELECT ${COLUMNS} FROM audit_entry WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT ?`).all(first, last, limit);
  return z.array(Line).parse(rows);
}

/** The lines of the command whose first line is `seq`; none when `seq` is not the first line of a command of that account. */
export function listCommand(db: Reader, seq: number, accountId: string): Line[] {
  const [head] = listLines(db, { first: seq, last: seq });
  if (head?.accountId !== accountId) return [];
  const same = (line: Line | undefined) => line?.at === head.at && line.operation === head.operation && line.accountId === accountId;
  if (same(listLines(db, { first: seq - 1, last: seq - 1 })[0])) return [];
  return [head, ...following(db, head.seq, same)];
}

function following(db: Reader, seq: number, same: (line: Line) => boolean): Line[] {
  const lines: Line[] = [];
  for (const row of db.statement(`SELECT ${COLUMNS} FROM audit_entry WHERE seq > ? ORDER BY seq`).iterate(seq)) {
    const line = Line.parse(row);
    if (!same(line)) return lines;
    lines.push(line);
  }
  return lines;
}

/** The first lines of the undos of a command, by the mark they leave in the journal. */
export function listUndosOf(db: Reader, seq: number): number[] {
  const sql = `SELECT seq FROM audit_entry WHERE entity_id = ? AND entity = 'change' AND operation = 'history.undo'`;
  return z.array(z.int()).parse(db.statement(sql).pluck().all(String(seq)));
}

const Author = z.object({ who: z.string(), at: z.int() });

/** Who last changed a record, and when (ms UTC). */
export function lastAuthorOf(db: Reader, entityId: string): z.infer<typeof Author> | undefined {
  const row = db.statement('SELECT who, at FROM audit_entry WHERE entity_id = ? ORDER BY seq DESC LIMIT 1').get(entityId);
  return row === undefined ? undefined : Author.parse(row);
}

function parsed(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  return z.record(z.string(), z.unknown()).safeParse(value).data ?? { value };
}
