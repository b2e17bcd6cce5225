import { z } from 'zod';
import { accountsContract } from '../features/accounts/contract';
import { assemblyContract } from '../features/assembly/contract';
import { associationsContract } from '../features/associations/contract';
import { annexesContract } from '../features/annexes/contract';
import { associationPapersContract } from '../features/association-papers/contract';
import { auditContract } from '../features/audit/contract';
import { bankContract } from '../features/bank/contract';
import { backupsContract } from '../features/backups/contract';
import { committeesContract } from '../features/committees/contract';
import { councilCalendarContract } from '../features/council-calendar/contract';
import { councilContract } from '../features/council/contract';
import { councillorsContract } from '../features/councillors/contract';
import { interestsContract } from '../features/interests/contract';
import { dashboardContract } from '../features/dashboard/contract';
import { deliberationsContract } from '../features/deliberations/contract';
import { documentsContract } from '../features/documents/contract';
import { returnedContract } from '../features/documents/returned-contract';
import { draftsContract } from '../features/drafts/contract';
import { exchangesContract } from '../features/exchanges/contract';
import { duplicatesContract } from '../features/duplicates/contract';
import { financialReportsContract } from '../features/financial-reports/contract';
import { grantDossiersContract } from '../features/grant-dossiers/contract';
import { grantPapersContract } from '../features/grant-papers/contract';
import { agreementsContract } from '../features/agreements/contract';
import { grantLettersContract } from '../features/grant-letters/contract';
import { grantsContract } from '../features/grants/contract';
import { historyContract } from '../features/history/contract';
import { importsContract } from '../features/imports/contract';
import { inKindContract } from '../features/in-kind/contract';
import { legalTextsContract } from '../features/legal-texts/contract';
import { legalContract } from '../features/legal/contract';
import { overviewContract } from '../features/overview/contract';
import { letterTemplatesContract } from '../features/letter-templates/contract';
import { paymentsContract } from '../features/payments/contract';
import { councilPublicationContract } from '../features/council-publication/contract';
import { sittingContract } from '../features/sitting/contract';
import { mayorDecisionsContract } from '../features/mayor-decisions/contract';
import { minutesContract } from '../features/minutes/contract';
import { openDataContract } from '../features/open-data/contract';
import { peopleContract } from '../features/people/contract';
import { piecesContract } from '../features/pieces/contract';
import { sampleContract } from '../features/sample/contract';
import { searchContract } from '../features/search/contract';
import { timelineContract } from '../features/timeline/contract';
import { termsContract } from '../features/terms/contract';
import { houseStyleContract } from '../features/house-style/contract';
import { townContract } from '../features/town/contract';
import { viewsContract } from '../features/views/contract';
import { trashContract } from '../features/trash/contract';
import { vaultContract } from '../features/vault/contract';
import { command } from './define';

const jobsContract = {
  'jobs.cancel': command(
    { permission: 'none', summary: 'Asks a long work to stop; what it had begun to write is rolled back.' },
    z.strictObject({ jobId: z.string().max(60) }),
    z.strictObject({ found: z.boolean() }),
  ),
};

/** Every operation of the core. The shell adds its own `shell.*` (see `shell-contract.ts`). */
export const contract = {
  ...vaultContract,
  ...accountsContract,
  ...backupsContract,
  ...auditContract,
  ...townContract,
  ...houseStyleContract,
  ...legalContract,
  ...legalTextsContract,
  ...associationsContract,
  ...importsContract,
  ...termsContract,
  ...peopleContract,
  ...councillorsContract,
  ...interestsContract,
  ...assemblyContract,
  ...grantsContract,
  ...grantDossiersContract,
  ...financialReportsContract,
  ...grantLettersContract,
  ...agreementsContract,
  ...bankContract,
  ...inKindContract,
  ...paymentsContract,
  ...grantPapersContract,
  ...councilPublicationContract,
  ...openDataContract,
  ...councilContract,
  ...annexesContract,
  ...deliberationsContract,
  ...sittingContract,
  ...councilCalendarContract,
  ...committeesContract,
  ...minutesContract,
  ...mayorDecisionsContract,
  ...documentsContract,
  ...returnedContract,
  ...associationPapersContract,
  ...letterTemplatesContract,
  ...draftsContract,
  ...duplicatesContract,
  ...exchangesContract,
  ...timelineContract,
  ...piecesContract,
  ...historyContract,
  ...trashContract,
  ...overviewContract,
  ...sampleContract,
  ...dashboardContract,
  ...searchContract,
  ...viewsContract,
  ...jobsContract,
};

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type Input<N extends OperationName> = z.input<Contract[N]['input']>;
/** The input after validation, as handlers receive it. */
export type ParsedInput<N extends OperationName> = z.output<Contract[N]['input']>;
export type Output<N extends OperationName> = z.output<Contract[N]['output']>;
