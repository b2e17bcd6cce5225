import { z } from 'zod';
import { DelegationInput } from '#shared/features/assembly/file';
import { AddressInput } from '#shared/features/assembly/sending';
import { ListInput } from '#shared/features/assembly/model';
import { zCivilDate } from '#shared/kernel/dates';
import {
  CouncillorAddressId,
  CouncillorDelegationId,
  CouncillorId,
  ElectoralListId,
  LateConvocationId,
  SessionId,
} from '#shared/kernel/ids';
import { toldAddress } from '../../features/assembly/addresses';
import { deleteAddress, findAddressById, saveAddress } from '../../features/assembly/addresses-repository';
import { toldLate } from '../../features/assembly/convening';
import { deleteLate, findLate, saveLate } from '../../features/assembly/convening-repository';
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

/** How and where a councillor asked to be convened. */
export const addressReverter: Reverter = {
  entity: 'councillor-address',
  topics: ['councillors', 'council'],

  current(db, id) {
    const found = findAddressById(db, CouncillorAddressId.parse(id));
    return found === undefined ? null : toldAddress(found);
  },

  restore(tx, text, { before }) {
    const id = CouncillorAddressId.parse(text);
    const found = findAddressById(tx, id);
    if (before === null) deleteAddress(tx, id);
    else saveAddress(tx, { ...Addressed.parse({ ...found, ...before }), id, version: (found?.version ?? 0) + 1 });
  },
};

const Addressed = z.object({ ...AddressInput.shape, councillorId: CouncillorId });

/** Somebody who was convened after the others. */
export const lateConvocationReverter: Reverter = {
  entity: 'late-convocation',
  topics: ['councillors', 'council'],

  current(db, id) {
    const found = findLate(db, LateConvocationId.parse(id));
    return found === undefined ? null : toldLate(found);
  },

  restore(tx, text, { before }) {
    const id = LateConvocationId.parse(text);
    if (before === null) deleteLate(tx, id);
    else saveLate(tx, { ...Late.parse(before), id });
  },
};

const Late = z.object({ sessionId: SessionId, councillorId: CouncillorId, sentOn: zCivilDate });
