import type { LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import type { Reader, Store } from '../db/connection';
import { listRecipients } from '../features/association-papers/recipients-report';
import type { AgreementsServices } from '../features/agreements/handlers';
import { createAgreementsService } from '../features/agreements/service';
import type { DocumentsService } from '../features/documents/service';
import { budgetAskedOf } from '../features/grant-dossiers/budget-asked';
import { presidentOf } from '../features/grant-letters/paper/letter-paper';
import type { TownService } from '../features/town/service';

/** What agreements are made of. */
interface AgreementsWiring {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: TownService;
  readonly documents: DocumentsService;
}

/** The agreements, with the documents and the people they look at. */
export function agreementsParts({ store, lawOn, town, documents }: AgreementsWiring): AgreementsServices {
  const agreements = createAgreementsService({
    store,
    lawOn,
    town: town.get,
    presidentOf(db, id, today) {
      const [found] = listRecipients(db, [id], today);
      return found === undefined ? null : presidentOf(found);
    },
    budgetOf: budgetAskedOf,
    keep: (paper, call) => documents.keepOne(paper, call),
  });
  return { store, lawOn, budgetOf: budgetAskedOf, agreements };
}
