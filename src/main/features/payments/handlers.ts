import type { paymentsContract } from '#shared/features/payments/contract';
import type { Handlers } from '../../ipc/handler-types';
import { accountingList, type AccountingDependencies } from './accounting-list';
import type { CertificatesService } from './certificates';
import { pageOfReimbursements } from './list-report';
import { countsOf, pageOfPayments, paymentsOfRequest, unplannedRows, votedYears, type RequestSources } from './reading';
import type { ReimbursementsService } from './reimbursements';
import type { PaymentsService } from './service';

/** What the payments of the contract are answered with. */
export interface PaymentsParts {
  readonly reading: AccountingDependencies & RequestSources;
  readonly payments: PaymentsService;
  readonly reimbursements: ReimbursementsService;
  readonly certificates: CertificatesService;
}

export function paymentsHandlers({ reading, payments, reimbursements, certificates }: PaymentsParts): Handlers<typeof paymentsContract> {
  const { store } = reading;
  return {
    'payments.ofRequest': ({ requestId }, { today }) => store.read((db) => paymentsOfRequest(db, requestId, { ...reading, today })),
    'payments.list': (request, { today }) => store.read((db) => pageOfPayments(db, request, { ...reading, today })),
    'payments.counts': ({ year }, { today }) => store.read((db) => countsOf(db, year, { ...reading, today })),
    'payments.unplanned': (request, { today }) => store.read((db) => unplannedRows(db, request, { ...reading, today })),
    'payments.years': (_input, { today }) => store.read((db) => votedYears(db, today)),
    'payments.plan': (input, call) => payments.plan(input, call),
    'payments.add': (input, call) => payments.add(input, call),
    'payments.update': (input, call) => payments.update(input, call),
    'payments.remove': ({ ids }, call) => (payments.setRemoved(ids, true, call), {}),
    'payments.putBack': ({ ids }, call) => (payments.setRemoved(ids, false, call), {}),
    'payments.send': (input, call) => payments.send(input, call),
    'payments.pay': (input, call) => payments.pay(input, call),
    'payments.payPart': (input, call) => payments.payPart(input, call),
    'payments.certify': ({ ids }, call) => certificates.issue(ids, call),
    'payments.accountingList': ({ ids }, call) => accountingList(reading, ids, call),
    'reimbursements.list': ({ page, pageSize, ...filter }) => store.read((db) => pageOfReimbursements(db, filter, { page, pageSize })),
    'reimbursements.add': (input, call) => reimbursements.add(input, call),
    'reimbursements.update': (input, call) => reimbursements.update(input, call),
    'reimbursements.remove': ({ id }, call) => (reimbursements.setRemoved(id, true, call), {}),
    'reimbursements.putBack': ({ id }, call) => reimbursements.setRemoved(id, false, call),
  };
}
