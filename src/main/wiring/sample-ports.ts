import { lastDayBefore } from '#shared/features/assembly/succession';
import { JARNY } from '#shared/features/town/jarny';
import { insertAnnex } from '../features/annexes/repository';
import { saveAddress } from '../features/assembly/addresses-repository';
import { saveDelegation } from '../features/assembly/delegations-repository';
import { insertChange, insertPosition } from '../features/assembly/functions-repository';
import { saveElectoralList } from '../features/assembly/lists-repository';
import { insertAssociation } from '../features/associations/repository';
import { insertBankAccount } from '../features/bank/repository';
import { saveCommittee } from '../features/committees/repository';
import { insertItem } from '../features/council/items-repository';
import { insertSession } from '../features/council/repository';
import { insertCouncillor } from '../features/councillors/repository';
import { insertExchange } from '../features/exchanges/repository';
import { saveReport } from '../features/financial-reports/repository';
import { saveDossier } from '../features/grant-dossiers/repository';
import { insertCampaign, insertRequest } from '../features/grants/repository';
import { insertSupport } from '../features/in-kind/supports-repository';
import { insertRate, insertTariff } from '../features/in-kind/tariffs-repository';
import { saveLink } from '../features/interests/repository';
import { insertOwnText } from '../features/legal-texts/repository';
import { insertReimbursement } from '../features/payments/reimbursements-repository';
import { insertPayment } from '../features/payments/repository';
import { insertMandate } from '../features/people/mandates-repository';
import { insertPerson } from '../features/people/repository';
import { insertPiece } from '../features/pieces/repository';
import { listTypes } from '../features/pieces/types-repository';
import type { SamplePorts } from '../features/sample/ports';
import type { ReadHeldSession } from '../features/deliberations/held-session';
import { holdSessionBy } from './hold-session';
import { sampleDecisions } from './sample-decisions';
import { replaceTerms } from '../features/terms/repository';
import { getTown, saveTown } from '../features/town/repository';

/** What the sample town writes through: the repositories of every feature, and the agenda's own grants affair. */
export function samplePorts(
  insertGrantsItem: SamplePorts['insertGrantsItem'],
  sources: Parameters<typeof sampleDecisions>[0] & { readonly heldSession: ReadHeldSession },
): SamplePorts {
  return {
    hasAssociations: (db) => db.statement('SELECT EXISTS (SELECT 1 FROM association)').pluck().get() === 1,
    insertAssociation,
    replaceTerms,
    insertPerson,
    insertMandate,
    insertCouncillor,
    insertElectoralList: (tx, id, values) => saveElectoralList(tx, id, { version: 1, values }),
    insertCouncillorDelegation: (tx, id, values) => saveDelegation(tx, id, { version: 1, values }),
    insertCouncillorAddress: (tx, id, values) => saveAddress(tx, { ...values, id, version: 1 }),
    insertFunctionChange(tx, id, { change, was }) {
      insertChange(tx, change, { id, at: 0 });
      const untilOn = lastDayBefore(change.effectiveOn);
      insertPosition(tx, { ...was, changeId: id, councillorId: change.councillorId, untilOn, functionChanged: true });
    },
    insertLink: (tx, id, values) => saveLink(tx, id, { version: 1, values }),
    insertCommittee: (tx, id, values) => saveCommittee(tx, id, { version: 1, values }),
    insertCampaign,
    insertRequest,
    insertPayment,
    insertReimbursement,
    insertReport: (tx, id, values) => saveReport(tx, id, { version: 1, values }),
    insertDossier: (tx, id, values) => saveDossier(tx, id, { version: 1, values }),
    insertBankAccount,
    insertTariff,
    insertRate,
    insertSupport,
    insertExchange,
    insertSession,
    insertItem,
    insertAnnex,
    insertOwnText,
    insertGrantsItem,
    holdSession: holdSessionBy(sources.heldSession),
    ...sampleDecisions(sources),
    listPieceTypes: listTypes,
    insertPiece,
    nameMayor(tx, mayorName) {
      const town = getTown(tx, JARNY);
      if (town.mayorName === '') saveTown(tx, { ...town, mayorName });
    },
  };
}
