import type { auditContract } from '#shared/features/audit/contract';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { firstBrokenEntry } from '../../security/audit';
import { listEntries, listStoredEntries } from './repository';

/** Reading the journal, and checking that no line was altered or taken out. */
export function journalHandlers(store: Store): Handlers<typeof auditContract> {
  return {
    'audit.list': (filter) => store.read((db) => listEntries(db, filter)),
    'audit.verify': () => {
      const entries = store.read(listStoredEntries);
      const brokenAt = firstBrokenEntry(entries);
      return { intact: brokenAt === null, entries: entries.length, brokenAt };
    },
  };
}
