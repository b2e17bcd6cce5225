import type { Contract } from '#shared/ipc/contract';
import type { Services } from '../wiring/services';
import { legalTextsHandlers } from '../features/legal-texts/handlers';
import { annexesHandlers } from '../features/annexes/handlers';
import { associationPapersHandlers } from '../features/association-papers/handlers';
import { assemblyHandlers } from '../features/assembly/handlers';
import { associationsHandlers } from '../features/associations/handlers';
import { bankHandlers } from '../features/bank/handlers';
import { committeesHandlers } from '../features/committees/handlers';
import { councilCalendarHandlers } from '../features/council-calendar/handlers';
import { councilHandlers } from '../features/council/handlers';
import { councillorsHandlers } from '../features/councillors/handlers';
import { interestsHandlers } from '../features/interests/handlers';
import { dashboardHandlers } from '../features/dashboard/handlers';
import { deliberationsHandlers } from '../features/deliberations/handlers';
import { documentsHandlers } from '../features/documents/handlers';
import { returnedHandlers } from '../features/documents/returned-handlers';
import { draftsHandlers } from '../features/drafts/handlers';
import { exchangesHandlers } from '../features/exchanges/handlers';
import { duplicatesHandlers } from '../features/duplicates/handlers';
import { financialReportsHandlers } from '../features/financial-reports/handlers';
import { grantDossiersHandlers } from '../features/grant-dossiers/handlers';
import { grantPapersHandlers } from '../features/grant-papers/handlers';
import { agreementsHandlers } from '../features/agreements/handlers';
import { grantLettersHandlers } from '../features/grant-letters/handlers';
import { grantsHandlers } from '../features/grants/handlers';
import { historyHandlers } from '../features/history/handlers';
import { importsHandlers } from '../features/imports/handlers';
import { inKindHandlers } from '../features/in-kind/handlers';
import { journalHandlers } from '../features/journal/handlers';
import { councilPublicationHandlers } from '../features/council-publication/handlers';
import { mayorDecisionsHandlers } from '../features/mayor-decisions/handlers';
import { minutesHandlers } from '../features/minutes/handlers';
import { openDataHandlers } from '../features/open-data/handlers';
import { overviewHandlers } from '../features/overview/handlers';
import { letterTemplatesHandlers } from '../features/letter-templates/handlers';
import { paymentsHandlers } from '../features/payments/handlers';
import { peopleHandlers } from '../features/people/handlers';
import { piecesHandlers } from '../features/pieces/handlers';
import { searchHandlers } from '../features/search/handlers';
import { timelineHandlers } from '../features/timeline/handlers';
import { sittingHandlers } from '../features/sitting/handlers';
import { termsHandlers } from '../features/terms/handlers';
import { viewsHandlers } from '../features/views/handlers';
import { trashHandlers } from '../features/trash/handlers';
import { vaultHandlers } from '../features/vault/handlers';
import type { Handlers } from './handler-types';

/** One handler for every operation of the contract but `jobs.cancel`, which is the router's. */
export function handlersOf(services: Services): Handlers<Omit<Contract, 'jobs.cancel'>> {
  const { store } = services;
  return {
    ...vaultHandlers({ ...services, town: services.houseStyle.townOnPaper }),
    ...services.town.handlers,
    ...services.houseStyle.handlers,
    ...services.legal.handlers,
    ...journalHandlers(store),
    ...associationsHandlers({
      store,
      service: services.associations,
      bulk: services.associationsInBulk,
      contextOf: services.registerContextOf,
      revealedBanks: services.revealedBanks,
    }),
    ...peopleHandlers(store, services.people, services.mandates),
    ...councillorsHandlers(store, services.councillors),
    ...interestsHandlers(services),
    ...assemblyHandlers(services.assembly),
    ...grantsHandlers(store, services),
    ...grantDossiersHandlers(services.grantDossiers),
    ...financialReportsHandlers(services.financialReports),
    ...grantLettersHandlers(services.grantLetters),
    ...agreementsHandlers(services.agreements),
    ...bankHandlers(services.bank),
    ...inKindHandlers(services.tariffs, services.supports),
    ...paymentsHandlers(services.payments),
    ...grantPapersHandlers(services.grantPapers),
    ...councilPublicationHandlers(services.councilPublication),
    ...openDataHandlers(services.openData),
    ...councilHandlers(services.council, services.agenda),
    ...annexesHandlers(services.annexes),
    ...legalTextsHandlers(services.legalTexts),
    ...deliberationsHandlers(services.deliberations),
    ...sittingHandlers(services.sittings),
    ...councilCalendarHandlers(services.councilCalendar, services.demands),
    ...committeesHandlers(services.committees),
    ...minutesHandlers(services.deliberations.minutes),
    ...mayorDecisionsHandlers(services.mayorDecisions),
    ...documentsHandlers(services.documents),
    ...returnedHandlers(services.returned),
    ...associationPapersHandlers(services.papers, services.letters),
    ...letterTemplatesHandlers(services.templates),
    ...draftsHandlers(services.drafts),
    ...duplicatesHandlers(services.duplicates),
    ...exchangesHandlers(store, services.exchanges),
    ...timelineHandlers({ store, requireAssociation: services.requireAssociation }),
    ...historyHandlers(services.history),
    ...trashHandlers(services.trash),
    ...overviewHandlers({ store, light: services.light, exempt: services.exempt }),
    ...dashboardHandlers({
      store,
      town: services.town.get,
      upcomingSessions: services.council.upcoming,
      concernsOf: services.concernsOf,
      councilDeadlines: services.councilCalendar.pressing,
    }),
    ...importsHandlers(services.imports),
    ...termsHandlers(services.terms),
    ...piecesHandlers(services.pieces, services.pieceTypes),
    ...services.sample.handlers,
    ...searchHandlers(store),
    ...viewsHandlers(services.views),
  };
}
