import type { Association, AssociationInput, FormerSiret } from '#shared/features/associations/model';
import { checkedHistory } from '#shared/features/associations/siret-history';
import { normaliseAssociation } from '#shared/features/associations/rules';
import { broken } from '#shared/kernel/errors';
import { AssociationId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import {
  findAssociation,
  getAssociation,
  insertAssociation,
  setArchived,
  setFormerSirets,
  updateAssociation,
  valuesOf,
} from './repository';

/** What the register asks of other features. */
export interface AssociationsDependencies {
  readonly store: Store;
  /** How many grant requests of campaigns name this association. */
  readonly requestsOf: (db: Reader, id: AssociationId) => number;
}

export type AssociationsService = ReturnType<typeof createAssociationsService>;

/** The register of associations. */
export function createAssociationsService({ store, requestsOf }: AssociationsDependencies) {
  return {
    create(input: AssociationInput, call: Call): Association {
      const id = newId(AssociationId);
      const values = normaliseAssociation(input);
      store.write(call, (tx, audit) => {
        insertAssociation(tx, id, { values, at: call.now });
        audit({ entity: 'association', entityId: id, label: values.name, after: values });
      });
      call.changed('associations');
      return store.read((db) => getAssociation(db, id));
    },

    update({ id, version, values: input }: { id: AssociationId; version: number; values: AssociationInput }, call: Call): Association {
      const values = normaliseAssociation(input);
      store.write(call, (tx, audit) => {
        const before = getAssociation(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'association' });
        updateAssociation(tx, id, { values, at: call.now });
        audit({ entity: 'association', entityId: id, label: values.name, before: valuesOf(before), after: values });
      });
      call.changed('associations');
      return store.read((db) => getAssociation(db, id));
    },

    /** @throws VALIDATION when a number is not a SIRET, is the present one, or comes twice */
    setFormerSirets({ id, formerSirets: typed }: { id: AssociationId; formerSirets: readonly FormerSiret[] }, call: Call): Association {
      store.write(call, (tx, audit) => {
        const { formerSirets: before, ...current } = getAssociation(tx, id);
        const after = checkedHistory(typed, current.siret);
        setFormerSirets(tx, { ...current, formerSirets: before }, after);
        audit({
          entity: 'association',
          entityId: id,
          label: current.name,
          before: { formerSirets: before },
          after: { formerSirets: after },
        });
      });
      call.changed('associations');
      return store.read((db) => getAssociation(db, id));
    },

    archive(id: AssociationId, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = getAssociation(tx, id);
        const requests = requestsOf(tx, id);
        if (requests > 0) throw broken({ rule: 'association-in-use', requests });
        setArchived(tx, before, call.now);
        audit({ entity: 'association', entityId: id, label: before.name, before: { archived: false }, after: { archived: true } });
      });
      call.changed('associations');
    },

    restore(id: AssociationId, call: Call): Association {
      store.write(call, (tx, audit) => {
        const before = getAssociation(tx, id);
        const into = before.mergedInto && findAssociation(tx, before.mergedInto);
        if (into) throw broken({ rule: 'already-merged', name: before.name, into: into.name });
        setArchived(tx, before, null);
        audit({ entity: 'association', entityId: id, label: before.name, before: { archived: true }, after: { archived: false } });
      });
      call.changed('associations');
      return store.read((db) => getAssociation(db, id));
    },
  };
}
