import type { timelineContract } from '#shared/features/timeline/contract';
import type { AssociationId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { eventOf } from './event-text';
import { countEvents, listEvents } from './report-repository';

/** What the history asks of other features. */
export interface TimelineDependencies {
  readonly store: Store;
  /** @throws NOT_FOUND when the association does not exist; one in the trash still has its history */
  readonly requireAssociation: (db: Reader, id: AssociationId) => void;
}

/** The one history of an association, over every feature's tables. */
export function timelineHandlers({ store, requireAssociation }: TimelineDependencies): Handlers<typeof timelineContract> {
  return {
    'timeline.ofAssociation': (request, { today }) =>
      store.read((db) => {
        requireAssociation(db, request.associationId);
        const counts = countEvents(db, request.associationId);
        const wanted = new Set(request.kinds);
        const counted = wanted.size === 0 ? counts : counts.filter(({ kind }) => wanted.has(kind));
        return {
          events: listEvents(db, request).map((event) => eventOf(event, today)),
          total: counted.reduce((sum, { count }) => sum + count, 0),
          counts,
        };
      }),
  };
}
