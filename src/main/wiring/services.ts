import type { CivilDate } from '#shared/kernel/dates';
import { fold } from '#shared/kernel/french';
import { PersonId, type GrantRequestId } from '#shared/kernel/ids';
import type { Call } from '../ipc/call';
import type { Person, PersonInput } from '#shared/features/people/model';
import type { DraftStore, Reader, Store, Tx } from '../db/connection';
import { newId } from '../db/new-id';
import { listOwnTexts } from '../features/legal-texts/repository';
import { createLegalTextsService } from '../features/legal-texts/service';
import { annexesOfSession } from '../features/annexes/repository';
import { carryAnnexes } from '../features/annexes/carry';
import { createAnnexesService } from '../features/annexes/service';
import { createBulkService } from '../features/associations/bulk';
import type { RegisterContext } from '../features/associations/register-conditions';
import { createLettersService } from '../features/association-papers/letters-service';

import { createAssociationPapersService, type AssociationPapersDependencies } from '../features/association-papers/service';
import { getAssociation, getPresentAssociation, nameOfAssociation } from '../features/associations/repository';
import { createAssociationsService } from '../features/associations/service';
import { countWords } from '../features/associations/words-repository';
import { createBankService } from '../features/bank/service';
import { createCommitteesService } from '../features/committees/service';
import { createDemandsService } from '../features/council-calendar/demands';
import { createCouncilCalendarService } from '../features/council-calendar/service';
import type { CouncilSources } from '../features/council/gather';
import { createAgendaService } from '../features/council/items';
import { createCouncilService } from '../features/council/service';
import { getCouncillor, listCouncillors } from '../features/councillors/repository';
import { createCouncillorsService, nameOf as nameOfCouncillor } from '../features/councillors/service';
import { createReturnedService } from '../features/documents/returned-service';
import { createDocumentsService } from '../features/documents/service';
import { createDraftsService } from '../features/drafts/service';
import { createExchangesService } from '../features/exchanges/service';
import { overdueReports } from '../features/financial-reports/report-repository';
import { createFinancialReportsService, type FinancialReportsService } from '../features/financial-reports/service';
import { findDossier } from '../features/grant-dossiers/repository';
import { fundingOf } from '../features/grant-dossiers/report-repository';
import { createGrantDossiersService } from '../features/grant-dossiers/service';
import { countRequestsOf, getRequest } from '../features/grants/repository';
import { createDuplicatesService } from '../features/duplicates/service';
import { createCampaignsService } from '../features/grants/campaigns-service';
import { createGrantDecisions } from '../features/grants/decisions';
import { createExaminationService } from '../features/grants/examination-service';
import { createScenariosService } from '../features/grants/scenarios-service';
import { createGrantPapersService } from '../features/grant-papers/service';
import { createGrantsService } from '../features/grants/service';
import { createHistoryService } from '../features/history/service';
import { createHouseStyleService } from '../features/house-style/service';
import { createRadarService } from '../features/interests/radar';
import { createInterestsService } from '../features/interests/service';
import { createImportsService } from '../features/imports/service';
import { createSupportsService } from '../features/in-kind/supports';
import { createTariffsService } from '../features/in-kind/tariffs';
import { createLegalService } from '../features/legal/service';
import { createMandatesService } from '../features/people/mandates';
import { createLetterTemplatesService } from '../features/letter-templates/service';
import { findPersonNamed, insertPerson, updatePerson } from '../features/people/repository';
import { paymentsCounting, requireVotedCovers } from '../features/payments/limits';
import { paidTotals, paymentsOf } from '../features/payments/repository';
import { createPeopleService } from '../features/people/service';
import { acceptFile } from '../features/pieces/accept-file';
import { recogniseFile } from '../features/pieces/file-kind';
import { checklistOf } from '../features/pieces/checklist';
import { missingPieces } from '../features/pieces/report';
import { createPiecesService } from '../features/pieces/service';
import { createPieceTypesService } from '../features/pieces/types-service';
import { EXEMPT_SQL, LIGHT_SQL } from '../features/pieces/light-report';
import { countConcerns } from '../features/overview/report-repository';
import { createSampleService } from '../features/sample/service';
import { createTermsService } from '../features/terms/service';
import { createTownService } from '../features/town/service';
import { createTrashService } from '../features/trash/service';
import { signedAgreements } from '../features/agreements/rows-report';
import { createAccountsService } from '../features/vault/accounts';
import { createBackupsService } from '../features/vault/backups';
import type { VaultDoor } from '../features/vault/open-vault';
import { createVaultService } from '../features/vault/service';
import { createViewsService } from '../features/views/service';
import type { Ports } from '../ports';
import { recordCommitment } from './commitment';
import { itemOfAnnex } from './item-of-annex';
import { councilPublicationOf } from './council-publication';
import { openDataParts } from './open-data';
import { agreementsParts } from './agreements';
import { assemblyParts, sendingBy } from './assembly';
import { grantLettersParts } from './grant-letters';
import { keptClausesOf } from './kept-clauses';
import { paymentsParts } from './payments';
import { deliberationsParts } from './deliberations';
import { itemKeptBy } from './item-kept-by';
import { mayorDecisionsParts } from './mayor-decisions';
import { mergeSubjects } from './merge-subjects';
import { afterOpening } from './after-opening';
import { addRequest, askedSetter } from './dossier-requests';
import { registerPort } from './register-port';
import { revealedBanks } from './revealed-banks';
import { rewordFiles } from './reword-files';
import { requirePermission } from './require-permission';
import { REVERTERS } from './reverters';
import { samplePorts } from './sample-ports';
import { sittingParts } from './sitting';
import { trashFileKinds } from './trash-files';
import { trashKinds } from './trash-kinds';

/** The register tells the light of an association's documents with the SQL of the documents; its day is named, as its other parameters are. */
const LIGHT = LIGHT_SQL.replace('?', '@today');
const registerContextOf = ({ today }: Call): RegisterContext => ({ today, light: LIGHT, exempt: EXEMPT_SQL });

export type Services = ReturnType<typeof createServices>;

/** Every service over the file now open, each given the narrow functions it needs of the others. */
export function createServices(ports: Ports, door: VaultDoor) {
  const store = currentStore(door);
  const kdf = ports.kdf ? { kdf: ports.kdf } : {};
  const town = createTownService(store);
  const houseStyle = createHouseStyleService({ store, town: town.get, recognise: recogniseFile });
  const legal = createLegalService(store);
  const associationName = nameOfAssociation;
  const grants = createGrantsService({
    store,
    lawOn: legal.lawOn,
    associationName,
    requireAssociation: getPresentAssociation,
    exempt: EXEMPT_SQL,
    paidTotals,
    funding: fundingOf,
    overdueReports: (db, ids, today) => overdueReports(db, ids, { law: (day) => legal.lawOn(db, day), today }),
    requireVotedCovers,
    paymentsOf: paymentsCounting,
  });
  const requestName = (db: Reader, id: GrantRequestId) => associationName(db, getRequest(db, id).associationId);
  const councilSources: CouncilSources = {
    lawOn: legal.lawOn,
    town: houseStyle.townOnPaper,
    councillorsOn: (db, day) => listCouncillors(db, { day, today: day }),
    grantsOf: grants.tableOf,
    annexesOf: annexesOfSession,
    ownTexts: listOwnTexts,
  };
  const council = createCouncilService({ store, ...councilSources, sendingOf: sendingBy(councilSources.councillorsOn) });
  const decisions = createGrantDecisions(grants);
  const sittings = sittingParts({ store, decisions, ...councilSources });
  const agenda = createAgendaService({
    store,
    ...councilSources,
    requireCouncillor: getCouncillor,
    keptBy: itemKeptBy,
    carryAnnexes,
  });
  const backups = createBackupsService(door, ports.logger);
  const associations = createAssociationsService({ store, requestsOf: countRequestsOf });
  const exchanges = createExchangesService({ store, requireAssociation: getPresentAssociation });
  const supports = createSupportsService({ store, lawOn: legal.lawOn, associationName, requireAssociation: getPresentAssociation });
  const pieces = createPiecesService({ store, requireAssociation: getPresentAssociation, recordCommitment });
  const openData = openDataParts({ store, lawOn: legal.lawOn, town: town.get, agreementDates: signedAgreements });
  const documents = createDocumentsService({ store, writeDossier: (wanted, call) => council.writeDocuments(wanted, call) });
  const councilPublication = councilPublicationOf({ store, lawOn: legal.lawOn, town: town.get, documents });
  const legalTexts = createLegalTextsService({ store });
  const annexes = createAnnexesService({ store, itemOf: itemOfAnnex, acceptFile });
  const trash = createTrashService({
    store,
    kinds: [
      ...trashKinds({ associations, exchanges, grants, agenda, supports, pieces }),
      ...trashFileKinds({ published: openData.files, signed: councilPublication, annexes, legalTexts }),
    ],
  });
  const paperSources: AssociationPapersDependencies = {
    store,
    town: houseStyle.townOnPaper,
    getAssociation,
    missingPieces,
    pieceLines: (db, id, day) => checklistOf(db, id, day).lines,
    keep: (paper, call) => documents.keepOne(paper, call),
  };
  const payments = paymentsParts({
    store,
    lawOn: legal.lawOn,
    town: houseStyle.townOnPaper,
    toAskBack: (db, id, today) => financialReports.toAskBackOf(db, id, today),
    keep: (paper, call) => documents.keepOne(paper, call),
  });
  const financialReports: FinancialReportsService = createFinancialReportsService({
    store,
    town: houseStyle.townOnPaper,
    lawOn: legal.lawOn,
    dossierOf: findDossier,
    clausesOf: keptClausesOf,
    askBack: (tx, back, writing) => payments.reimbursements.addWithin(tx, back, writing),
    keep: (paper, call) => documents.keepOne(paper, call),
  });
  const onPaper = { ...town, get: houseStyle.townOnPaper };
  const deliberations = deliberationsParts({ store, decisions, documents, sittingOf: sittings.sittingOf, ...councilSources });
  return {
    ports,
    door,
    store,
    town,
    houseStyle,
    legal,
    vault: createVaultService({ door, kdf, prepareTown: town.prepare }),
    accounts: createAccountsService({ door, kdf }),
    associationsInBulk: createBulkService({ store, requestsOf: countRequestsOf, contextOf: registerContextOf }),
    registerContextOf,
    revealedBanks,
    light: LIGHT,
    exempt: EXEMPT_SQL,
    backups,
    trash,
    afterOpening: afterOpening({ door, backups, trash, logger: ports.logger }),
    associations,
    agreements: agreementsParts({ store, lawOn: legal.lawOn, town: onPaper, documents }),
    grantLetters: grantLettersParts({ store, lawOn: legal.lawOn, town: onPaper, grants, documents, financialReports }),
    payments,
    councilPublication,
    openData,
    deliberations,
    mayorDecisions: mayorDecisionsParts({ store, lawOn: legal.lawOn, town: houseStyle.townOnPaper, keepAll: documents.keepAll }),
    /** What others may know of payments: the schedule of each request, and what was paid. */
    paymentPorts: { paymentsOf, paidTotals },
    grantPapers: createGrantPapersService({
      store,
      town: houseStyle.townOnPaper,
      lawOn: legal.lawOn,
      tableOf: grants.tableOf,
      keep: (paper, call) => documents.keepOne(paper, call),
    }),
    people: createPeopleService(store),
    mandates: createMandatesService({ store, requireAssociation: getPresentAssociation }),
    councillors: createCouncillorsService({
      store,
      updatePerson,
      findOrCreatePerson,
    }),
    assembly: assemblyParts({
      store,
      lawOn: legal.lawOn,
      town: town.get,
      councillorsOn: councilSources.councillorsOn,
      findOrCreatePerson,
      sittingOf: sittings.sittingOf,
    }),
    interests: createInterestsService({
      store,
      requireAssociation: getPresentAssociation,
      councillorName: (db, id, today) => nameOfCouncillor(getCouncillor(db, id, today)),
    }),
    radar: createRadarService({ store, sittingOf: sittings.sittingOf, councillorsOn: councilSources.councillorsOn }),
    imports: createImportsService({ store, register: registerPort, town: town.get, openFile: () => door.required().sqlite }),
    drafts: createDraftsService(store),
    duplicates: createDuplicatesService({ store, subjects: mergeSubjects }),
    exchanges,
    requireAssociation: getAssociation,
    terms: createTermsService({ store, countWords, replaceWord: rewordFiles }),
    views: createViewsService(store),
    pieces,
    pieceTypes: createPieceTypesService(store),
    concernsOf: (db: Reader, today: CivilDate) =>
      countConcerns(db, today, { exempt: EXEMPT_SQL, kinds: ['call-backs', 'pieces-expiring'] }),
    history: createHistoryService({ store, reverters: REVERTERS, requirePermission }),
    grants,
    financialReports,
    grantDossiers: createGrantDossiersService({
      store,
      town: houseStyle.townOnPaper,
      lawOn: legal.lawOn,
      setAsked: askedSetter(grants),
      addRequest,
      keep: (paper, call) => documents.keepOne(paper, call),
    }),
    campaigns: createCampaignsService(store),
    scenarios: createScenariosService(store),
    examination: createExaminationService({ store, grants, requestName }),
    bank: createBankService({ store, namesOf: getAssociation, requireAssociation: getPresentAssociation }),
    tariffs: createTariffsService(store),
    supports,
    council,
    committees: createCommitteesService({ store, requireCouncillor: getCouncillor }),
    councilCalendar: createCouncilCalendarService({
      store,
      lawOn: legal.lawOn,
      town: town.get,
      inOffice: (db, day) => councilSources.councillorsOn(db, day).length || town.get().seats,
    }),
    demands: createDemandsService(store),
    agenda,
    annexes,
    legalTexts,
    sittings,
    sample: createSampleService({
      store,
      resources: ports.resources,
      ports: samplePorts(agenda.insertGrants, { lawOn: legal.lawOn, town: town.get, heldSession: deliberations.heldSession }),
    }),
    documents,
    returned: createReturnedService({ store, acceptFile }),
    papers: createAssociationPapersService(paperSources),
    letters: createLettersService(paperSources),
    templates: createLetterTemplatesService(store),
  };
}

/** The person of that name and e-mail, or a new one. */
function findOrCreatePerson(tx: Tx, input: PersonInput): Person {
  const known = findPersonNamed(tx, fold(`${input.lastName} ${input.firstName}`), input.email);
  if (known) return known;
  const person = { ...input, id: newId(PersonId) };
  insertPerson(tx, person);
  return person;
}

/** The store of the file now open; LOCKED when there is none. */
function currentStore(door: VaultDoor): Store & DraftStore {
  return {
    read: (work) => door.required().store.read(work),
    write: (call, work) => door.required().store.write(call, work),
    writeUnjournalled: (work) => door.required().store.writeUnjournalled(work),
    writeLong: (call, work) => door.required().store.writeLong(call, work),
    idle: () => door.required().store.idle(),
  };
}
