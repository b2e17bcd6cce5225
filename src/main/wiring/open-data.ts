import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { Reader, Store } from '../db/connection';
import { createFilesService } from '../features/open-data/files-service';
import type { OpenDataParts } from '../features/open-data/handlers';
import { createPublicationsService } from '../features/open-data/publications-service';
import { paymentsOf } from '../features/payments/repository';

/** What open data is made of. */
interface OpenDataWiring {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: () => Town;
  /** The day on which the agreement of each of these requests was signed. */
  readonly agreementDates: (db: Reader, ids: readonly GrantRequestId[]) => ReadonlyMap<GrantRequestId, CivilDate>;
}

/** Open data with the town, the payments and the agreements it tells of. */
export function openDataParts({ store, lawOn, town, agreementDates }: OpenDataWiring): OpenDataParts {
  const granter = () => ({ name: `Commune de ${town().name}`, siret: town().siret });
  const inseeCode = () => town().inseeCode;
  return {
    publications: createPublicationsService({ store, lawOn, granter, inseeCode, agreementDates, paymentsOf }),
    files: createFilesService({ store, granter }),
  };
}
