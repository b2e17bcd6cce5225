import { setImmediate } from 'node:timers/promises';
import type { DocumentKind, IssuedDocument } from '#shared/features/documents/contract';
import type { Town } from '#shared/features/town/contract';
import { yearOf } from '#shared/kernel/dates';
import { broken, DomainError, notFound } from '#shared/kernel/errors';
import { impossibility } from '#shared/features/payments/rules';
import type { AssociationId, DocumentId, PaymentId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { listByIds, listOfRequest, type ListedPayment } from './list-report';
import { certificatePaper, certificatesTitle, type CertificateSource } from './paper/certificate-paper';
import * as repository from './repository';
import { grantFacts, type GrantFacts } from './requests-report';
import type { RowSources } from './rows';

/** A document just written, about some associations; `alongside` is written in the transaction that keeps it. */
export interface CertificatesToKeep {
  readonly document: { readonly kind: DocumentKind; readonly title: string; readonly fileName: string; readonly bytes: Uint8Array };
  readonly associationIds: readonly AssociationId[];
  readonly alongside: (tx: Tx, id: DocumentId, audit: AuditSink) => void;
}

/** What certificates ask of other features. */
export interface CertificatesDependencies extends RowSources {
  readonly store: Store;
  readonly town: () => Town;
  readonly keep: (paper: CertificatesToKeep, call: Call) => IssuedDocument;
}

export type CertificatesService = ReturnType<typeof createCertificatesService>;

/** The certificats administratifs: numbered once, kept, and written again with the same number when they are asked for again. */
export function createCertificatesService(dependencies: CertificatesDependencies) {
  const { store, town, keep } = dependencies;
  return {
    /** @throws NOT_FOUND; RULE `payment-impossible`; CANCELLED */
    async issue(ids: readonly PaymentId[], call: Call): Promise<IssuedDocument> {
      const sources = store.read((db) => sourcesOf(db, ids, { ...dependencies, call }));
      const payments = sources.map(({ payment }) => payment);
      const title = certificatesTitle(payments);
      const { writeCertificates } = await import('./write-certificates');
      const breathe = paceOf(call, sources.length);
      const bytes = await writeCertificates({ title, town: town(), breathe }, sources.map(certificatePaper));
      const fileName = `${call.today}-certificats-administratifs-${payments[0]?.certificateNumber ?? ''}.docx`;
      const issued = keep(
        {
          document: { kind: 'payment-certificate', title, fileName, bytes },
          associationIds: [...new Set(payments.map(({ associationId }) => associationId))],
          alongside: (tx, _id, audit) => payments.forEach((payment) => number(payment, { tx, audit })),
        },
        call,
      );
      call.changed('payments');
      return issued;
    },
  };
}

/** Gives a payment the number its certificate was written with. */
function number({ id, certificateNumber, certifiedOn, associationName }: ListedPayment, { tx, audit }: { tx: Tx; audit: AuditSink }): void {
  const before = repository.getPayment(tx, id);
  if (before.certificateNumber !== '') return;
  const after = repository.updatePayment(tx, before, { certificateNumber, certifiedOn });
  audit({ entity: 'payment', entityId: id, label: associationName, before, after });
}

function sourcesOf(
  db: Reader,
  ids: readonly PaymentId[],
  { lawOn, agreementDates, town, call }: CertificatesDependencies & { call: Call },
): CertificateSource[] {
  const chosen = listByIds(db, ids);
  if (chosen.length < new Set(ids).size) throw notFound('payment');
  const facts = grantFacts(db, [...new Set(chosen.map(({ requestId }) => requestId))], agreementDates);
  const law = lawOn(db, call.today);
  const payments = numbered(db, chosen, call);
  return payments.map((payment) => {
    const grant = facts.get(payment.requestId);
    if (!grant) throw notFound('grant-request');
    refuseImpossible(grant, impossibility(grant, law));
    return {
      town: town(),
      law,
      today: call.today,
      grant,
      payment,
      earlier: earlierThan(payment, listOfRequest(db, payment.requestId), payments),
    };
  });
}

function refuseImpossible({ associationName }: GrantFacts, why: ReturnType<typeof impossibility>): void {
  if (why) throw broken({ rule: 'payment-impossible', association: associationName, reason: why.message, source: why.source });
}

/** Those without a number take the next ones of the year, in their order. */
function numbered(db: Reader, payments: readonly ListedPayment[], { today }: Call): ListedPayment[] {
  let last = repository.lastCertificate(db, yearOf(today));
  return payments.map((payment) => {
    if (payment.certificateNumber !== '') return payment;
    last += 1;
    return { ...payment, certificateNumber: `${yearOf(today)}-${String(last).padStart(3, '0')}`, certifiedOn: today };
  });
}

/** Of the same grant, what was certified before, in this batch included, and what was paid before without a certificate. */
function earlierThan(payment: ListedPayment, schedule: readonly ListedPayment[], batch: readonly ListedPayment[]): ListedPayment[] {
  return schedule
    .map((one) => batch.find(({ id }) => id === one.id) ?? one)
    .filter((one) => one.id !== payment.id && isEarlier(one, payment));
}

function isEarlier({ certificateNumber, paidOn }: ListedPayment, than: ListedPayment): boolean {
  if (certificateNumber !== '') return certificateNumber.localeCompare(than.certificateNumber, 'fr', { numeric: true }) < 0;
  return paidOn !== null && paidOn <= (than.certifiedOn ?? paidOn);
}

function paceOf(call: Call, total: number): (done: number) => Promise<void> {
  return async (done) => {
    call.progress(done, total, 'Certificats administratifs');
    await setImmediate();
    if (call.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
  };
}
