import { DelegationInput } from '#shared/features/assembly/file';
import { ListInput } from '#shared/features/assembly/model';
import { CouncillorDelegationId, ElectoralListId } from '#shared/kernel/ids';
import { findDelegation, saveDelegation, setDelegationRemoved } from '../../features/assembly/delegations-repository';
import { told } from '../../features/assembly/delegations';
import { deleteElectoralList, listElectoralLists, saveElectoralList } from '../../features/assembly/lists-repository';
import type { Reverter } from '../../features/history/reverter';

/** A list of candidates with its candidates. */
export const electoralListReverter: Reverter = {
  entity: 'electoral-list',
  topics: ['councillors'],

  current: (db, id) => listElectoralLists(db).find((one) => one.id === id) ?? null,

  restore(tx, text, { before }) {
    const id = ElectoralListId.parse(text);
    const found = listElectoralLists(tx).find((one) => one.id === id);
    if (before === null) deleteElectoralList(tx, id);
    else saveElectoralList(tx, id, { version: (found?.version ?? 0) + 1, values: Listed.parse({ ...found, ...before }) });
  },
};

const Listed = ListInput.extend({ candidates: ListInput.shape.candidates.element.strip().array() }).strip();

/** A delegation of the mayor to a councillor. */
export const delegationReverter: Reverter = {
  entity: 'councillor-delegation',
  topics: ['councillors', 'council', 'people'],

  current(db, id) {
    const found = findDelegation(db, CouncillorDelegationId.parse(id));
    return found === undefined || found.removedAt !== null ? null : told(found);
  },

  restore(tx, text, { before, at }) {
    const id = CouncillorDelegationId.parse(text);
    const found = findDelegation(tx, id);
    if (before === null) {
      if (found) setDelegationRemoved(tx, id, at);
      return;
    }
    const values = DelegationInput.strip().parse({ ...(found && told(found)), ...before });
    saveDelegation(tx, id, { version: (found?.version ?? 0) + 1, values });
  },
};
