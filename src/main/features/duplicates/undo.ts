import { isSameValue } from '#shared/features/associations/rules';
import { broken, notFound } from '#shared/kernel/errors';
import type { MergeId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import { undoLinks } from './links-repository';
import { getMerge, listLaterMerges, markUndone, type StoredMerge } from './repository';
import type { MergeRecord, MergeSubject, MergeSubjects } from './subject';

/** Puts two records back exactly as they were. @throws NOT_FOUND or RULE when something since stands in the way */
export function undoMerge(tx: Tx, subjects: MergeSubjects, { id, now }: { id: MergeId; now: number }): StoredMerge {
  const merge = getMerge(tx, id);
  const { kind, keptId, absorbedId, before } = merge;
  if (merge.undoneAt !== null) throw broken({ rule: 'merge-already-undone' });
  refuseLaterMerges(tx, merge);
  const subject = subjects[kind];
  const kept = subject.find(tx, keptId);
  if (!kept || !subject.find(tx, absorbedId)) throw notFound(kind);
  refuseChangedFields(subject, kept, merge);

  undoLinks(tx, before.links);
  subject.bringBack(tx, absorbedId);
  const former = Object.fromEntries(Object.entries(before.fields).map(([field, two]) => [field, two.before]));
  const untouched = kept.updatedAt === merge.mergedAt;
  subject.write(tx, keptId, { values: { ...kept.values, ...former }, at: untouched ? before.updatedAt : now });
  markUndone(tx, id, now);
  return { ...merge, undoneAt: now };
}

function refuseLaterMerges(tx: Tx, merge: StoredMerge): void {
  const mine = touchedBy(merge);
  const later = listLaterMerges(tx, merge).filter((other) => {
    const theirs = touchedBy(other);
    return (
      [...theirs.rows].some((row) => mine.rows.has(row)) || theirs.records.some((id) => mine.records.includes(id) || mine.named.has(id))
    );
  });
  if (later.length === 0) return;
  throw broken({ rule: 'merge-later-first', names: later.map(({ absorbedName, keptName }) => `« ${absorbedName} » dans « ${keptName} »`) });
}

/** The two records of a merge, the rows it touched, and what the rows it dropped refer to. */
function touchedBy({ keptId, absorbedId, before: { links } }: StoredMerge) {
  const { moved, changed, dropped, added } = links;
  const rows = [...moved, ...changed, ...added].map(({ table, key }) => `${table} ${JSON.stringify(key)}`);
  const lost = dropped.map(({ table, row }) => `${table} ${JSON.stringify({ id: row['id'] })}`);
  const named = new Set(dropped.flatMap(({ row }) => Object.values(row).map(String)));
  return { records: [keptId, absorbedId], rows: new Set([...rows, ...lost]), named };
}

/** What was typed since in a field that the merge had changed would be lost. */
function refuseChangedFields(subject: MergeSubject, kept: MergeRecord, { before: { fields } }: StoredMerge): void {
  const changed = Object.keys(fields).filter((field) => !isSameValue(kept.values[field], fields[field]?.after));
  if (changed.length > 0)
    throw broken({ rule: 'merge-changed-since', name: kept.name, fields: changed.map((field) => subject.label(field)) });
}
