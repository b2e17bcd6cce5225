import type { LegalLookup } from '#shared/features/legal/rules';
import type { IssuedDocument } from '#shared/features/documents/contract';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { Reader, Store } from '../db/connection';
import { signedAgreements } from '../features/agreements/rows-report';
import { bankColumns } from '../features/bank/repository';
import { createCertificatesService, type CertificatesToKeep } from '../features/payments/certificates';
import type { RequestSources } from '../features/payments/reading';
import type { PaymentsParts } from '../features/payments/handlers';
import { createReimbursementsService } from '../features/payments/reimbursements';
import { createPaymentsService } from '../features/payments/service';
import type { Call } from '../ipc/call';

/** What payments are made of. */
interface PaymentsWiring {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: () => Town;
  readonly toAskBack: RequestSources['toAskBack'];
  readonly keep: (paper: CertificatesToKeep, call: Call) => IssuedDocument;
}

/** Payments with the bank details, the agreements and the kept documents they look at. */
export function paymentsParts({ store, lawOn, town, toAskBack, keep }: PaymentsWiring): PaymentsParts {
  const sources = { store, lawOn, agreementDates: signedAgreements };
  return {
    reading: { ...sources, bankColumns, toAskBack },
    payments: createPaymentsService(sources),
    reimbursements: createReimbursementsService(store),
    certificates: createCertificatesService({ ...sources, town, keep }),
  };
}
