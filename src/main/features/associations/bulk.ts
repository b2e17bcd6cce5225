import type { AssociationInput } from '#shared/features/associations/model';
import type { AssociationFilter, Classification, Kept } from '#shared/features/associations/register';
import { isSameValue, normaliseAssociation } from '#shared/features/associations/rules';
import { invalidField } from '#shared/kernel/errors';
import type { AssociationId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { RegisterContext } from './register-conditions';
import { associationIds } from './register-report';
import { getAssociation, getPresentAssociation, setArchived, updateAssociation, valuesOf } from './repository';

const AT_ONCE = 100;
const MOST_LABELS = 40;

/** What work on many associations asks of other features. */
export interface BulkDependencies {
  readonly store: Store;
  /** How many grant requests of campaigns name this association. */
  readonly requestsOf: (db: Reader, id: AssociationId) => number;
  readonly contextOf: (call: Call) => RegisterContext;
}

export type BulkService = ReturnType<typeof createBulkService>;

/** One gesture on many associations: one transaction, one line of the journal for each that it changes. */
export function createBulkService({ store, requestsOf, contextOf }: BulkDependencies) {
  const idsOf = (filter: AssociationFilter, call: Call) => store.read((db) => associationIds(db, filter, contextOf(call)));

  async function changeEach(
    ids: readonly AssociationId[],
    change: (values: AssociationInput, id: AssociationId) => Classification,
    call: Call,
  ): Promise<Kept[]> {
    const planned = store
      .read((db) => ids.map((id) => planOf(valuesOf(getPresentAssociation(db, id)), { id, change })))
      .filter((plan) => plan !== null);
    if (planned.length === 0) return [];
    await store.writeLong(call, async (tx, audit, pause) => {
      for (const [rank, { id, before, after }] of planned.entries()) {
        if (rank % AT_ONCE === 0) await tell(rank, planned.length, { call, pause });
        updateAssociation(tx, id, { values: after, at: call.now });
        audit({ entity: 'association', entityId: id, label: after.name, before, after });
      }
    });
    call.changed('associations');
    return planned.map(({ id, kept }) => ({ id, values: kept }));
  }

  /** Puts each in the trash (`at` in ms UTC) or takes it out (null). */
  async function archiveEach(ids: readonly AssociationId[], at: number | null, call: Call): Promise<void> {
    if (ids.length === 0) return;
    await store.writeLong(call, async (tx, audit, pause) => {
      for (const [rank, id] of ids.entries()) {
        if (rank % AT_ONCE === 0) await tell(rank, ids.length, { call, pause });
        const before = getAssociation(tx, id);
        setArchived(tx, before, at);
        audit({
          entity: 'association',
          entityId: id,
          label: before.name,
          before: { archived: at === null },
          after: { archived: at !== null },
        });
      }
    });
    call.changed('associations');
  }

  return {
    label(
      { filter, add, remove }: { filter: AssociationFilter; add: readonly string[]; remove: readonly string[] },
      call: Call,
    ): Promise<Kept[]> {
      const taken = new Set(remove);
      return changeEach(
        idsOf(filter, call),
        ({ labels }) => ({ labels: [...new Set([...labels.filter((label) => !taken.has(label)), ...add])] }),
        call,
      );
    },

    classify(
      { filter, field, value }: { filter: AssociationFilter; field: 'domain' | 'neighbourhood'; value: string },
      call: Call,
    ): Promise<Kept[]> {
      return changeEach(idsOf(filter, call), () => ({ [field]: value }), call);
    },

    async putBack(entries: readonly Kept[], call: Call): Promise<void> {
      const kept = new Map(entries.map(({ id, values }) => [id, values]));
      await changeEach([...kept.keys()], (_values, id) => kept.get(id) ?? {}, call);
    },

    async archiveMany(filter: AssociationFilter, call: Call) {
      const found = store.read((db) =>
        associationIds(db, { ...filter, archived: false }, contextOf(call)).map((id) => ({ id, requests: requestsOf(db, id) })),
      );
      const archived = found.filter(({ requests }) => requests === 0).map(({ id }) => id);
      await archiveEach(archived, call.now, call);
      const inUse = found.filter(({ requests }) => requests > 0).map(({ id }) => id);
      return { archived, inUse: store.read((db) => inUse.map((id) => ({ id, name: getAssociation(db, id).name }))) };
    },

    async restoreMany(ids: readonly AssociationId[], call: Call): Promise<void> {
      const archived = store.read((db) => ids.filter((id) => getAssociation(db, id).archivedAt !== null));
      await archiveEach(archived, null, call);
    },
  };
}

interface Plan {
  readonly id: AssociationId;
  readonly before: AssociationInput;
  readonly after: AssociationInput;
  /** What the changed fields held. */
  readonly kept: Classification;
}

/** What becomes of one association; null when nothing does. */
function planOf(
  before: AssociationInput,
  { id, change }: { id: AssociationId; change: (values: AssociationInput, id: AssociationId) => Classification },
): Plan | null {
  const { domain = before.domain, neighbourhood = before.neighbourhood, labels = before.labels } = change(before, id);
  const after = normaliseAssociation({ ...before, domain, neighbourhood, labels });
  if (isSameValue(before, after)) return null;
  if (after.labels.length > MOST_LABELS) throw invalidField(['add'], `« ${after.name} » aurait plus de ${MOST_LABELS} étiquettes.`);
  return { id, before, after, kept: { domain: before.domain, neighbourhood: before.neighbourhood, labels: before.labels } };
}

function tell(done: number, total: number, { call, pause }: { call: Call; pause: () => Promise<void> }): Promise<void> {
  call.progress(done, total, 'Associations');
  return pause();
}
