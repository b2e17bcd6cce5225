import type { agreementsContract } from '#shared/features/agreements/contract';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { Cents } from '#shared/kernel/money';
import type { Reader, Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { agreementOfRequest, listAgreements } from './reading';
import type { AgreementsService } from './service';

/** What the operations of agreements are done with. */
export interface AgreementsServices {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  /** The cost of the project in the dossier of a request; null when there is none. */
  readonly budgetOf: (db: Reader, id: GrantRequestId) => { readonly cost: Cents } | null;
  readonly agreements: AgreementsService;
}

export function agreementsHandlers({ store, lawOn, budgetOf, agreements }: AgreementsServices): Handlers<typeof agreementsContract> {
  return {
    'agreements.list': ({ campaignId }, { today }) => store.read((db) => listAgreements(db, campaignId, { lawOn, today })),
    'agreements.ofRequest': ({ requestId }, { today }) => store.read((db) => agreementOfRequest(db, requestId, { lawOn, budgetOf, today })),
    'agreements.prepare': (input, call) => agreements.prepare(input, call),
    'agreements.update': (input, call) => agreements.update(input, call),
    'agreements.follow': (input, call) => agreements.follow(input, call),
    'agreements.remove': ({ id }, call) => (agreements.setRemoved(id, true, call), {}),
    'agreements.putBack': ({ id }, call) => {
      agreements.setRemoved(id, false, call);
      return agreements.rowOf(id, call);
    },
    'agreements.write': ({ id }, call) => agreements.write(id, call),
    'agreements.amend': (input, call) => agreements.amend(input, call),
    'agreements.signAmendment': (input, call) => agreements.signAmendment(input, call),
  };
}
