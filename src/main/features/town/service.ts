import type { townContract } from '#shared/features/town/contract';
import { JARNY } from '#shared/features/town/jarny';
import type { Store, Tx } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { getTown, saveTown } from './repository';

export type TownService = ReturnType<typeof createTownService>;

/** The town as its documents name it. */
export function createTownService(store: Store) {
  const get = () => store.read((db) => getTown(db, JARNY));
  return {
    get,
    /** First details of a new file, inside the transaction that creates it. */
    prepare: (tx: Tx, name: string) => saveTown(tx, { ...JARNY, name }),
    handlers: {
      'town.get': get,
      'town.update': (town, call) => {
        store.write(call, (tx, audit) => {
          const before = getTown(tx, JARNY);
          saveTown(tx, town);
          audit({ entity: 'town', entityId: null, label: town.name, before, after: town });
        });
        call.changed('town');
        return town;
      },
    } satisfies Handlers<typeof townContract>,
  };
}
