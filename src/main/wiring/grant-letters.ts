import type { LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { listRecipients } from '../features/association-papers/recipients-report';
import type { DocumentsService } from '../features/documents/service';
import type { FinancialReportsService } from '../features/financial-reports/service';
import type { GrantLettersServices } from '../features/grant-letters/handlers';
import { createNoticesService } from '../features/grant-letters/notices';
import { createReportLettersService } from '../features/grant-letters/report-letters';
import { createGrantLettersService } from '../features/grant-letters/service';
import { createGrantTextsService } from '../features/grant-letters/texts-service';
import { getRequest } from '../features/grants/repository';
import type { GrantsService } from '../features/grants/service';
import { completenessOf } from '../features/pieces/report';
import type { TownService } from '../features/town/service';
import type { Reader, Store } from '../db/connection';

/** What the letters about grants are made of. */
interface GrantLettersWiring {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: TownService;
  readonly grants: GrantsService;
  readonly documents: DocumentsService;
  readonly financialReports: FinancialReportsService;
}

/** The letters, with the documents, the addresses and the requests they look at. */
export function grantLettersParts({ store, lawOn, town, grants, documents, financialReports }: GrantLettersWiring): GrantLettersServices {
  const dependencies: Parameters<typeof createNoticesService>[0] = {
    store,
    lawOn,
    completenessOf,
    town: town.get,
    recipientsOf: listRecipients,
    keepAll: (papers, call) => documents.keepAll(papers, call),
    reportsOf: (db, ids, today) => financialReports.dueOf(db, ids, today),
    noteReminder: (tx, id, sent) => financialReports.noteReminder(tx, id, sent),
    takeBackReminder: (tx, id, sent) => financialReports.takeBackReminder(tx, id, sent),
    markNotified: (tx, id, { on, audit, call }) =>
      grants.writeChange(tx, getRequest(tx, id), { change: { notifiedOn: on }, audit, today: call.today }),
  };
  return {
    letters: createGrantLettersService(dependencies),
    notices: createNoticesService(dependencies),
    reports: createReportLettersService(dependencies),
    texts: createGrantTextsService(store),
  };
}
