import type { SavedView, SavedViewInput } from '#shared/features/views/model';
import type { SignedIn } from '#shared/features/vault/model';
import { conflict, DomainError } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import { SavedViewId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { allows } from '../../security/permissions';
import { deleteView, getView, inputOf, insertView, listViews, updateView } from './repository';

export type ViewsService = ReturnType<typeof createViewsService>;

/** The views of the register: each account its own, and those that who may validate shares with all. */
export function createViewsService(store: Store) {
  return {
    list: (call: Call): SavedView[] => store.read((db) => listViews(db, askerOf(call).accountId)),

    save(values: SavedViewInput, call: Call): SavedView {
      const { accountId } = askerOf(call);
      if (values.shared) requireSharing(call);
      const id = newId(SavedViewId);
      store.write(call, (tx, audit) => {
        refuseNamesake(tx, values.name, { call });
        insertView(tx, id, { values, accountId, at: call.now });
        audit({ entity: 'saved-view', entityId: id, label: values.name, after: values });
      });
      call.changed('views');
      return store.read((db) => getView(db, id, accountId));
    },

    update({ id, values }: { id: SavedViewId; values: SavedViewInput }, call: Call): SavedView {
      const { accountId } = askerOf(call);
      store.write(call, (tx, audit) => {
        const before = getView(tx, id, accountId);
        if (before.shared || values.shared) requireSharing(call);
        refuseNamesake(tx, values.name, { call, except: id });
        updateView(tx, id, values);
        audit({ entity: 'saved-view', entityId: id, label: values.name, before: inputOf(before), after: values });
      });
      call.changed('views');
      return store.read((db) => getView(db, id, accountId));
    },

    remove(id: SavedViewId, call: Call): SavedViewInput {
      const before = store.write(call, (tx, audit) => {
        const view = getView(tx, id, askerOf(call).accountId);
        if (view.shared) requireSharing(call);
        deleteView(tx, id);
        audit({ entity: 'saved-view', entityId: id, label: view.name, before: inputOf(view) });
        return view;
      });
      call.changed('views');
      return inputOf(before);
    },
  };
}

function askerOf({ account }: Call): SignedIn {
  if (account === null) throw new DomainError({ code: 'LOCKED', details: {} });
  return account;
}

/** What everybody sees is decided by those who may validate. @throws FORBIDDEN */
function requireSharing(call: Call): void {
  if (!allows(askerOf(call).role, 'validate')) throw new DomainError({ code: 'FORBIDDEN', details: { operation: call.operation } });
}

/** Two views of one name could not be told apart. @throws CONFLICT */
function refuseNamesake(db: Reader, name: string, { call, except }: { call: Call; except?: SavedViewId }): void {
  const namesake = listViews(db, askerOf(call).accountId).find((view) => view.id !== except && fold(view.name) === fold(name));
  if (namesake) throw conflict('saved-view', 'name', namesake.name);
}
