import { TRASH_DAYS, TrashKindName, type TrashEntry } from '#shared/features/trash/contract';
import { broken, notFound } from '#shared/kernel/errors';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { TrashKind } from './kind';
import { countEntries, findEntry, listEntries, listOlderThan, type StoredEntry } from './repository';

const DAY = 24 * 60 * 60 * 1000;

/** What the trash asks of other features: their kinds. */
export interface TrashDependencies {
  readonly store: Store;
  readonly kinds: readonly TrashKind[];
}

interface Item {
  readonly kind: TrashKindName;
  readonly id: string;
}

export type TrashService = ReturnType<typeof createTrashService>;

/** The one trash of every feature: what is put in it stays thirty days, and longer when something still names it. */
export function createTrashService({ store, kinds }: TrashDependencies) {
  function kindOf(name: TrashKindName): TrashKind {
    const found = kinds.find(({ kind }) => kind === name);
    if (!found) throw notFound(name);
    return found;
  }

  function entryOf(db: Reader, { kind, associationId, associationName, ...entry }: StoredEntry, now: number): TrashEntry {
    const daysLeft = Math.max(0, Math.ceil((entry.removedAt + TRASH_DAYS * DAY - now) / DAY));
    const heldBy = daysLeft === 0 ? kindOf(kind).heldBy(db, entry.id) : [];
    const association = associationId === null || associationName === null ? null : { id: associationId, name: associationName };
    return { ...entry, kind, association, daysLeft, heldBy };
  }

  /** @throws NOT_FOUND when it is not in the trash */
  function getEntry(db: Reader, { kind, id }: Item) {
    const entry = findEntry(db, kindOf(kind), id);
    if (!entry) throw notFound(kind);
    return entry;
  }

  /** Everything past its time that nothing names, kind after kind: what goes first may free what it named. */
  function purgeOlder({ tx, audit }: Purging, instant: number): number {
    let purged = 0;
    for (const kind of kinds.toSorted(belongingsFirst))
      for (const entry of listOlderThan(tx, kind, instant)) {
        if (kind.heldBy(tx, entry.id).length > 0) continue;
        purgeOne({ tx, audit }, kind, entry);
        purged += 1;
      }
    return purged;
  }

  const countOlder = (db: Reader, instant: number) => kinds.reduce((sum, kind) => sum + listOlderThan(db, kind, instant).length, 0);
  const countPurgeable = (db: Reader, instant: number) =>
    kinds.reduce((sum, kind) => sum + listOlderThan(db, kind, instant).filter(({ id }) => kind.heldBy(db, id).length === 0).length, 0);

  return {
    list({ kind, page, pageSize }: { kind?: TrashKindName | undefined; page: number; pageSize: number }, now: number) {
      return store.read((db) => {
        const stored = countEntries(db, kinds);
        const counts = TrashKindName.options.flatMap((name) => stored.filter((row) => row.kind === name));
        const wanted = kind === undefined ? kinds : [kindOf(kind)];
        const total = counts.filter((row) => kind === undefined || row.kind === kind).reduce((sum, { count }) => sum + count, 0);
        return { entries: listEntries(db, wanted, { page, pageSize }).map((entry) => entryOf(db, entry, now)), total, counts };
      });
    },

    describe(item: Item) {
      return store.read((db) => {
        const { id } = getEntry(db, item);
        const kind = kindOf(item.kind);
        return { goes: kind.goes(db, id), heldBy: kind.heldBy(db, id) };
      });
    },

    restore(item: Item, call: Call): void {
      const { id } = store.read((db) => getEntry(db, item));
      kindOf(item.kind).restore(id, call);
    },

    /** @throws NOT_FOUND; RULE still-in-use, naming what names it */
    purge(item: Item, call: Call): void {
      const kind = kindOf(item.kind);
      store.write(call, (tx, audit) => {
        const entry = getEntry(tx, item);
        const names = kind.heldBy(tx, entry.id);
        if (names.length > 0) throw broken({ rule: 'still-in-use', names });
        purgeOne({ tx, audit }, kind, entry);
      });
      call.changed(...kind.topics);
    },

    /** Writes nothing when there is nothing to delete. */
    purgeExpired(call: Call): { purged: number; kept: number } {
      const instant = call.now - TRASH_DAYS * DAY;
      const purged =
        store.read((db) => countPurgeable(db, instant)) === 0 ? 0 : store.write(call, (tx, audit) => purgeOlder({ tx, audit }, instant));
      if (purged > 0) call.changed(...kinds.flatMap(({ topics }) => topics));
      return { purged, kept: store.read((db) => countOlder(db, instant)) };
    },
  };
}

/** What belongs to an association goes before it. */
function belongingsFirst(a: TrashKind, b: TrashKind): number {
  return Number(a.kind === 'association') - Number(b.kind === 'association');
}

interface Purging {
  readonly tx: Tx;
  readonly audit: AuditSink;
}

/** The journal keeps that it went, and its name; nothing of its content is written again. */
function purgeOne({ tx, audit }: Purging, kind: TrashKind, { id, name }: Pick<StoredEntry, 'id' | 'name'>): void {
  kind.purge(tx, id);
  audit({ entity: kind.kind, entityId: id, label: name, before: { removed: true } });
}
