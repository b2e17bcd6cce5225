import type { z } from 'zod';
import type { assemblyContract } from '#shared/features/assembly/contract';
import { NO_ADDRESS, sendingOf, type Address, type Sending } from '#shared/features/assembly/sending';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, invalidField } from '#shared/kernel/errors';
import { CouncillorAddressId, type CouncillorId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { findAddress, findEarlierAddress, listReached, saveAddress, shownAddress, type StoredAddress } from './addresses-repository';

/** What the addresses ask of the council's table. */
export interface AddressesDependencies {
  readonly store: Store;
  /** « Claire Martin ». @throws NOT_FOUND when there is no such councillor */
  readonly councillorName: (db: Reader, id: CouncillorId, today: CivilDate) => string;
}

type InputOf<N extends keyof typeof assemblyContract> = z.output<(typeof assemblyContract)[N]['input']>;

export type AddressesService = ReturnType<typeof createAddressesService>;

/** How and where councillors asked to be convened (CGCT, art. L. 2121-10). */
export function createAddressesService({ store, councillorName }: AddressesDependencies) {
  return {
    sendings: (today: CivilDate): Sending[] =>
      store.read((db) => [...listReached(db).values()].map((reached) => sendingOf(reached, today))),

    get: ({ councillorId }: InputOf<'assembly.address'>, call: Call): Address =>
      store.read((db) => {
        councillorName(db, councillorId, call.today);
        const found = findAddress(db, councillorId);
        return found ? shownAddress(found) : proposed(councillorId, findEarlierAddress(db, councillorId));
      }),

    set({ councillorId, version, values }: InputOf<'assembly.setAddress'>, call: Call): Address {
      if (values.askedOn !== null && values.askedOn > call.today)
        throw invalidField(['values', 'askedOn'], 'Une demande ne peut pas être faite un jour à venir.');
      const saved = store.write(call, (tx, audit) => {
        const label = councillorName(tx, councillorId, call.today);
        const before = findAddress(tx, councillorId);
        if ((before?.version ?? 0) !== version) throw broken({ rule: 'changed-meanwhile', entity: 'councillor-address' });
        const after = { ...values, councillorId, id: before?.id ?? newId(CouncillorAddressId), version: version + 1 };
        saveAddress(tx, after);
        audit({
          entity: 'councillor-address',
          entityId: after.id,
          label,
          ...(before && { before: toldAddress(before) }),
          after: toldAddress(after),
        });
        return after;
      });
      call.changed('councillors', 'council');
      return shownAddress(saved);
    },
  };
}

/** As the journal tells it. */
export function toldAddress({ id: _id, version: _version, ...address }: StoredAddress) {
  return address;
}

/** Nothing recorded: what the same person asked for an earlier seat is offered, so that nobody is asked twice. */
function proposed(councillorId: CouncillorId, earlier: StoredAddress | undefined): Address {
  if (!earlier) return { ...NO_ADDRESS, councillorId, version: 0, fromEarlierSeat: false };
  return { ...toldAddress(earlier), councillorId, version: 0, fromEarlierSeat: true };
}
