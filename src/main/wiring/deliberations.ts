import type { Store } from '../db/connection';
import type { DeliberationsParts } from '../features/deliberations/handlers';
import { createNumberingService } from '../features/deliberations/numbering';
import { partOf } from '../features/council/grants-part';
import { getItem } from '../features/council/items-repository';
import { createGrantDecisions } from '../features/grants/decisions';
import type { GrantsService } from '../features/grants/service';

/** What deliberations are made of. */
interface DeliberationsWiring {
  readonly store: Store;
  readonly grants: GrantsService;
}

/** The deliberations with the requests they decide. */
export function deliberationsParts({ store, grants }: DeliberationsWiring): DeliberationsParts {
  const decisions = createGrantDecisions(grants);
  return {
    numbering: createNumberingService({
      store,
      tellGrants(tx, itemId, { number, audit, today }) {
        const { campaignId, requestIds } = getItem(tx, itemId);
        if (campaignId === null) return;
        const { rows } = partOf(grants.tableOf(tx, campaignId, today), requestIds);
        decisions.number(tx, { rows, number, audit, today });
      },
    }),
  };
}
