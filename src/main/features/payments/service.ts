import type { z } from 'zod';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { paymentsContract } from '#shared/features/payments/contract';
import type { Payment, PaymentInput } from '#shared/features/payments/model';
import { impossibility, isWhole, kindAt, scheduled, stepOf } from '#shared/features/payments/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, invalidField } from '#shared/kernel/errors';
import { PaymentId, type GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { requirePaidCovers, requireVotedCovers } from './limits';
import { factsOf, type AgreementDates, type GrantFacts } from './requests-report';
import * as repository from './repository';
import type { StoredPayment } from './repository';

/** What payments ask of other features. */
export interface PaymentsDependencies {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly agreementDates: AgreementDates;
}

type InputOf<Name extends keyof typeof paymentsContract> = z.output<(typeof paymentsContract)[Name]['input']>;
type OutputOf<Name extends keyof typeof paymentsContract> = z.output<(typeof paymentsContract)[Name]['output']>;

export type PaymentsService = ReturnType<typeof createPaymentsService>;

/** The payments of voted grants: never before the vote, never more than was voted. */
export function createPaymentsService({ store, lawOn, agreementDates }: PaymentsDependencies) {
  const grantOf = (db: Reader, id: GrantRequestId) => factsOf(db, id, agreementDates);

  /** @throws RULE `payment-impossible` when nothing was voted, or the request is closed */
  function payable(db: Reader, id: GrantRequestId, today: CivilDate): GrantFacts {
    const facts = grantOf(db, id);
    const why = impossibility(facts, lawOn(db, today));
    if (why) throw broken({ rule: 'payment-impossible', association: facts.associationName, reason: why.message, source: why.source });
    return facts;
  }

  function change(payment: StoredPayment, values: Partial<Omit<StoredPayment, 'id' | 'version'>>, { tx, audit }: Writing): StoredPayment {
    const after = repository.updatePayment(tx, payment, values);
    tell({ tx, audit }, { before: payment, after });
    return after;
  }

  function tell({ tx, audit }: Writing, { before, after }: { before?: StoredPayment; after?: StoredPayment }): void {
    const payment = after ?? before;
    if (!payment) return;
    const { associationName } = grantOf(tx, payment.requestId);
    audit({ entity: 'payment', entityId: payment.id, label: associationName, ...(before && { before }), ...(after && { after }) });
  }

  function insert(values: PaymentInput & { requestId: GrantRequestId; position: number }, { tx, audit }: Writing): StoredPayment {
    const payment = { ...values, ...NOT_STARTED, id: newId(PaymentId), version: 1 };
    repository.insertPayment(tx, payment);
    tell({ tx, audit }, { after: payment });
    return payment;
  }

  function planOne(id: GrantRequestId, parts: InputOf<'payments.plan'>['parts'], writing: Writing & { call: Call }): number {
    const { voted } = payable(writing.tx, id, writing.call.today);
    const existing = repository.listPaymentsOf(writing.tx, id);
    const left = (voted ?? 0) - existing.reduce((sum, { amount }) => sum + amount, 0);
    if (left <= 0) return 0;
    const position = nextPosition(existing);
    const lines = scheduled(cents(left), parts).filter(({ amount }) => amount > 0);
    for (const [rank, { amount, part }] of lines.entries()) {
      const kind = existing.length > 0 && lines.length === 1 ? 'balance' : kindAt(rank, lines.length);
      insert(
        { requestId: id, position: position + rank, kind, amount, plannedOn: part.plannedOn, byAgreement: part.byAgreement, note: '' },
        writing,
      );
    }
    return lines.length;
  }

  return {
    plan({ requestIds, parts }: InputOf<'payments.plan'>, call: Call): OutputOf<'payments.plan'> {
      if (!isWhole(parts)) throw invalidField(['parts'], 'Les parts doivent faire 100 %.');
      parts.forEach(refuseUndatedAgreement);
      const skipped: string[] = [];
      const result = store.write(call, (tx, audit) => {
        const counts = [...new Set(requestIds)].map((id) => {
          const count = planOne(id, parts, { tx, audit, call });
          if (count === 0) skipped.push(grantOf(tx, id).associationName);
          return count;
        });
        if (counts.every((count) => count === 0)) throw broken({ rule: 'nothing-to-plan' });
        return { payments: counts.reduce((sum, count) => sum + count, 0), requests: counts.filter((count) => count > 0).length };
      });
      call.changed('payments');
      return { ...result, skipped };
    },

    add({ requestId, values }: InputOf<'payments.add'>, call: Call): Payment {
      refuseUndatedAgreement(values);
      const added = store.write(call, (tx, audit) => {
        const facts = payable(tx, requestId, call.today);
        const position = nextPosition(repository.listPaymentsOf(tx, requestId));
        const payment = insert({ ...values, requestId, position }, { tx, audit });
        requireVotedCovers(tx, facts.requestId);
        return payment;
      });
      call.changed('payments');
      return shown(added);
    },

    update({ id, version, values }: InputOf<'payments.update'>, call: Call): Payment {
      refuseUndatedAgreement(values);
      const after = store.write(call, (tx, audit) => {
        const before = repository.getPayment(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'payment' });
        const settled = before.amount !== values.amount || before.kind !== values.kind;
        if (before.removedAt !== null || (settled && stepOf(before) !== 'planned')) throw broken({ rule: 'payment-settled' });
        const facts = payable(tx, before.requestId, call.today);
        const changed = change(before, values, { tx, audit });
        requireVotedCovers(tx, facts.requestId);
        return changed;
      });
      call.changed('payments');
      return shown(after);
    },

    setRemoved(ids: readonly PaymentId[], removed: boolean, call: Call): void {
      store.write(call, (tx, audit) => {
        for (const id of new Set(ids)) {
          const before = repository.getPayment(tx, id);
          if (removed && (before.sentOn !== null || before.paidOn !== null)) throw broken({ rule: 'payment-settled' });
          change(before, { removedAt: removed ? call.now : null }, { tx, audit });
          if (!removed) requireVotedCovers(tx, payable(tx, before.requestId, call.today).requestId);
        }
      });
      call.changed('payments');
    },

    send({ ids, on }: InputOf<'payments.send'>, call: Call): { changed: number } {
      return mark({ ids, on, field: 'sentOn' }, call);
    },

    pay({ ids, on }: InputOf<'payments.pay'>, call: Call): { changed: number } {
      return mark({ ids, on, field: 'paidOn' }, call);
    },

    payPart({ id, version, amount, on }: InputOf<'payments.payPart'>, call: Call): OutputOf<'payments.payPart'> {
      const result = store.write(call, (tx, audit) => {
        const before = repository.getPayment(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'payment' });
        if (before.removedAt !== null || before.paidOn !== null) throw broken({ rule: 'payment-settled' });
        if (amount >= before.amount)
          throw invalidField(['amount'], 'Une partie seulement : le montant doit être inférieur à celui du versement.');
        refuseDay(payable(tx, before.requestId, call.today), on, call.today);
        const kind = before.kind === 'advance' ? 'advance' : 'balance';
        const paid = change(before, { amount, paidOn: on, kind: 'advance' }, { tx, audit });
        const { plannedOn, byAgreement, position, requestId, note } = before;
        const left = insert(
          { requestId, position, kind, amount: cents(before.amount - amount), plannedOn, byAgreement, note },
          { tx, audit },
        );
        return { paid: shown(paid), left: shown(left) };
      });
      call.changed('payments');
      return result;
    },
  };

  function mark({ ids, on, field }: Mark, call: Call): { changed: number } {
    const changed = store.write(call, (tx, audit) => {
      let count = 0;
      for (const id of new Set(ids)) {
        const before = repository.getPayment(tx, id);
        if (before.removedAt !== null) throw broken({ rule: 'payment-settled' });
        if (on !== null) refuseDay(payable(tx, before.requestId, call.today), on, call.today);
        if (before[field] === on) continue;
        change(before, { [field]: on }, { tx, audit });
        if (on === null) requirePaidCovers(tx, before.requestId);
        count += 1;
      }
      if (count === 0) throw broken({ rule: 'nothing-to-change' });
      return count;
    });
    call.changed('payments');
    return { changed };
  }
}

interface Writing {
  readonly tx: Tx;
  readonly audit: AuditSink;
}

interface Mark {
  readonly ids: readonly PaymentId[];
  readonly on: CivilDate | null;
  readonly field: 'sentOn' | 'paidOn';
}

const NOT_STARTED = { certificateNumber: '', certifiedOn: null, sentOn: null, paidOn: null, removedAt: null };

function shown({ position: _position, ...payment }: StoredPayment): Payment {
  return payment;
}

function nextPosition(payments: readonly StoredPayment[]): number {
  return payments.reduce((last, { position }) => Math.max(last, position), 0) + 1;
}

function refuseUndatedAgreement({ byAgreement, plannedOn }: Pick<PaymentInput, 'byAgreement' | 'plannedOn'>): void {
  if (byAgreement && plannedOn === null) throw invalidField(['plannedOn'], 'Indiquez le jour que fixe la convention.');
}

/** A day that has not come, or that comes before the vote, cannot be the day of a payment. */
function refuseDay({ votedOn, associationName }: GrantFacts, on: CivilDate, today: CivilDate): void {
  if (on > today) throw invalidField(['on'], 'Cette date est à venir : indiquez le jour où cela a été fait.');
  if (votedOn !== null && on < votedOn) throw broken({ rule: 'payment-before-vote', association: associationName, votedOn });
}
