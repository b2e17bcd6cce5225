import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { Reader, Store } from '../db/connection';
import { contentOf } from '../features/annexes/service';
import { createCouncilPublicationService } from '../features/council-publication/service';
import { getSession } from '../features/council/repository';
import type { DocumentsService } from '../features/documents/service';
import { acceptFile } from '../features/pieces/accept-file';

/** What the publication of the council's acts is made of. */
interface CouncilPublicationWiring {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: () => Town;
  readonly documents: DocumentsService;
}

/** What follows a session, with the sessions, the documents issued for them, and the look at a file that is given. */
export function councilPublicationOf({ store, lawOn, town, documents }: CouncilPublicationWiring) {
  return createCouncilPublicationService({
    store,
    assembly: (db, day) => ({
      name: `Commune de ${town().name}`,
      siret: town().siret,
      prefectureId: lawOn(db, day)('council.prefecture-id').value,
    }),
    inseeCode: () => town().inseeCode,
    requireSession: getSession,
    documentsOf: (id) => documents.list(id),
    documentContent: (id) => documents.content(id),
    annexContent: (db, id) => contentOf(db, id),
    acceptFile,
  });
}
