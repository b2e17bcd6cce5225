import type { sampleContract } from '#shared/features/sample/contract';
import { broken } from '#shared/kernel/errors';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { loadSampleLists } from './lists';
import type { SamplePorts } from './ports';
import { inventTown } from './town';
import { writeTown } from './write-town';

/** What the sample town needs: the file, where its lists lie, and how to write into every part of the file. */
export interface SampleDependencies {
  readonly store: Store;
  readonly resources: string;
  readonly ports: SamplePorts;
}

/** Fills an empty file with an invented town, all or nothing, with one line in the journal. */
export function createSampleService({ store, resources, ports }: SampleDependencies): { handlers: Handlers<typeof sampleContract> } {
  return {
    handlers: {
      'sample.fill': async ({ scale }, call) => {
        const town = inventTown(loadSampleLists(resources), call.today, scale);
        const counts = {
          associations: town.sheets.length,
          councillors: town.council.length,
          requests: town.campaigns.reduce((sum, { requests }) => sum + requests.length, 0),
          sessions: town.sessions.length,
        };
        await store.writeLong(call, async (tx, audit, pause) => {
          if (ports.hasAssociations(tx)) throw broken({ rule: 'not-empty' });
          await writeTown(town, { tx, ports, call, pause });
          audit({ entity: 'sample', entityId: null, label: 'Ville d’exemple', after: counts });
        });
        call.changed('associations', 'councillors', 'campaigns', 'council', 'town', 'bank', 'in-kind', 'payments', 'documents');
        return counts;
      },
    },
  };
}
