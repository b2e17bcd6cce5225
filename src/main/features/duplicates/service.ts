import type { z } from 'zod';
import { canJoin, chosenValue } from '#shared/features/duplicates/choices';
import type { duplicatesContract } from '#shared/features/duplicates/contract';
import type { DuplicateKind, Merge, MergePair, MergePreview } from '#shared/features/duplicates/model';
import { isSameValue } from '#shared/features/associations/rules';
import { broken, notFound } from '#shared/kernel/errors';
import { plural, typeset } from '#shared/kernel/french';
import { MergeId } from '#shared/kernel/ids';
import type { Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { sidesOf } from './candidates-report';
import { LINKS } from './links';
import { countLinks } from './links-repository';
import { keepFormerSiret, moveEverything, warningsOf, type Merging } from './plan';
import { createProposals } from './proposals';
import { deleteDistinct, insertDistinct, insertMerge, listMerges, orderedPair, type StoredMerge } from './repository';
import type { MergeRecord, MergeSubject, MergeSubjects } from './subject';
import { undoMerge } from './undo';

/** What merging asks of the features whose records it makes one. */
export interface DuplicatesDependencies {
  readonly store: Store;
  readonly subjects: MergeSubjects;
}

type Asked<N extends keyof typeof duplicatesContract> = z.output<(typeof duplicatesContract)[N]['input']>;

export type DuplicatesService = ReturnType<typeof createDuplicatesService>;

/** Records that look like one: proposed, said to be distinct, or made one. */
export function createDuplicatesService({ store, subjects }: DuplicatesDependencies) {
  const proposals = createProposals();

  return {
    count: () => store.read((db) => proposals.count(db)),
    list: (request: Asked<'duplicates.list'>, call: Call) => store.read((db) => proposals.list(db, request, call.today)),
    merges: () => store.read(listMerges),

    preview: (pair: MergePair, call: Call): MergePreview =>
      store.read((db) => previewOf(db, subjects[pair.kind], mergingOf(db, subjects[pair.kind], { pair, call }))),

    dismiss({ kind, one, other }: Asked<'duplicates.dismiss'>, call: Call): void {
      store.write(call, (tx, audit) => {
        const label = [one, other].map((id) => inUse(tx, subjects[kind], { id, kind }).name).join(' / ');
        if (one === other) throw broken({ rule: 'merge-with-itself' });
        insertDistinct(tx, orderedPair(one, other), { at: call.now, by: call.account?.name ?? '' });
        audit({ entity: kind, entityId: one, label, before: { distinct: false }, after: { distinct: true } });
      });
      call.changed('merges');
    },

    reconsider({ kind, one, other }: Asked<'duplicates.reconsider'>, call: Call): void {
      store.write(call, (tx, audit) => {
        const label = [one, other].map((id) => inUse(tx, subjects[kind], { id, kind }).name).join(' / ');
        if (!deleteDistinct(tx, orderedPair(one, other))) throw notFound('merge');
        audit({ entity: kind, entityId: one, label, before: { distinct: true }, after: { distinct: false } });
      });
      call.changed('merges');
    },

    merge(input: Asked<'duplicates.merge'>, call: Call): Merge {
      const merged = store.write(call, (tx, audit) => {
        const merging = mergingOf(tx, subjects[input.kind], { pair: input, call });
        refuseStale(merging, input);
        const merge = carryOut(tx, subjects[input.kind], { merging, choices: input.values, by: call.account?.name ?? '' });
        const {
          before: { fields },
          ...after
        } = merge;
        audit({
          entity: 'merge',
          entityId: merge.id,
          label: labelOf(merge),
          before: { merged: false, ...side(fields, 'before') },
          after: { merged: true, ...side(fields, 'after') },
        });
        return after;
      });
      tellEverything(call);
      return merged;
    },

    undo({ id }: { id: MergeId }, call: Call): Merge {
      const undone = store.write(call, (tx, audit) => {
        const {
          before: { fields },
          ...after
        } = undoMerge(tx, subjects, { id, now: call.now });
        audit({
          entity: 'merge',
          entityId: id,
          label: labelOf(after),
          before: { merged: true, ...side(fields, 'after') },
          after: { merged: false, ...side(fields, 'before') },
        });
        return after;
      });
      tellEverything(call);
      return undone;
    },
  };
}

/** Two records that may be made one. @throws NOT_FOUND or RULE */
function mergingOf(db: Reader, subject: MergeSubject, { pair, call }: { pair: MergePair; call: Call }): Merging {
  const { kind, keep, absorb } = pair;
  if (String(keep) === String(absorb)) throw broken({ rule: 'merge-with-itself' });
  const [kept, absorbed] = [inUse(db, subject, { id: keep, kind }), inUse(db, subject, { id: absorb, kind })];
  return { kind, kept, absorbed, now: call.now, today: call.today };
}

/** A record that is neither in the trash nor taken in by another: so that merges never go round in circles. */
function inUse(db: Reader, subject: MergeSubject, { id, kind }: { id: string; kind: DuplicateKind }): MergeRecord {
  const record = subject.find(db, id);
  if (!record) throw notFound(kind);
  const { name, mergedInto } = record;
  if (mergedInto !== null) throw broken({ rule: 'already-merged', name, into: subject.find(db, mergedInto)?.name ?? '' });
  if (record.inTrash) throw broken({ rule: 'merge-from-trash', name });
  return record;
}

function refuseStale({ kind, kept, absorbed }: Merging, { keptVersion, absorbedVersion }: Asked<'duplicates.merge'>): void {
  if (kept.version !== keptVersion || absorbed.version !== absorbedVersion) throw broken({ rule: 'changed-meanwhile', entity: kind });
}

interface Choices {
  readonly merging: Merging;
  readonly choices: Asked<'duplicates.merge'>['values'];
  readonly by: string;
}

function carryOut(tx: Tx, subject: MergeSubject, { merging, choices, by }: Choices): StoredMerge {
  const { kind, kept, absorbed, now } = merging;
  const values = subject.settled({ ...kept.values, ...chosenValues(subject, merging, choices) });
  const links = moveEverything(tx, merging);
  if (kind === 'association') {
    const { added, dropped } = keepFormerSiret(tx, merging, String(values['siret']));
    links.added.push(...added);
    links.dropped.push(...dropped);
  }
  subject.retire(tx, absorbed.id, { into: kept.id, at: now });
  subject.write(tx, kept.id, { values, at: now });
  const changed = Object.keys(values).filter((field) => !isSameValue(kept.values[field], values[field]));
  const fields = Object.fromEntries(changed.map((field) => [field, { before: kept.values[field], after: values[field] }]));
  const merge: StoredMerge = {
    id: newId(MergeId),
    kind,
    keptId: kept.id,
    keptName: kept.name,
    absorbedId: absorbed.id,
    absorbedName: absorbed.name,
    mergedAt: now,
    by,
    undoneAt: null,
    before: { fields, updatedAt: kept.updatedAt, links },
  };
  insertMerge(tx, merge);
  return merge;
}

/** The value that each differing field takes: as chosen, or by default. */
function chosenValues(subject: MergeSubject, { kept, absorbed }: Merging, choices: Choices['choices']): Record<string, unknown> {
  return Object.fromEntries(
    [...subject.choices(kept, absorbed)].map(([field, byDefault]) => {
      const wanted = choices[field] ?? byDefault;
      const choice = wanted === 'both' && !canJoin(field) ? byDefault : wanted;
      return [field, chosenValue(choice, kept.values[field], absorbed.values[field])];
    }),
  );
}

function previewOf(db: Reader, subject: MergeSubject, merging: Merging): MergePreview {
  const { kind, kept, absorbed, today } = merging;
  const sides = sidesOf(db, kind, { ids: [kept.id, absorbed.id], today });
  const sideOf = ({ id, name, version }: MergeRecord) => ({ id, name, details: sides.get(id)?.details ?? [], version });
  return {
    kept: sideOf(kept),
    absorbed: sideOf(absorbed),
    fields: [...subject.choices(kept, absorbed)].map(([field, chosen]) => ({
      field,
      label: subject.label(field),
      kept: subject.text(field, kept),
      absorbed: subject.text(field, absorbed),
      chosen,
      both: canJoin(field),
    })),
    links: LINKS[kind].flatMap((link) => {
      const count = countLinks(db, link, absorbed.id);
      return count === 0 ? [] : [plural(count, link.one, link.many)];
    }),
    warnings: warningsOf(db, merging).map(typeset),
  };
}

function side(fields: StoredMerge['before']['fields'], which: 'before' | 'after'): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([field, two]) => [field, two[which]]));
}

function labelOf({ keptName, absorbedName }: Merge): string {
  return `${absorbedName} → ${keptName}`;
}

/** A merge moves everything that names a record. */
function tellEverything(call: Call): void {
  call.changed(
    'merges',
    'associations',
    'people',
    'councillors',
    'campaigns',
    'council',
    'pieces',
    'bank',
    'in-kind',
    'exchanges',
    'documents',
  );
}
