import { ordinal } from '../../kernel/french';
import type { PaymentKind, PaymentStep } from './model';

export const PAYMENT_KINDS: Readonly<Record<PaymentKind, string>> = {
  advance: 'Acompte',
  balance: 'Solde',
  single: 'Versement unique',
};

export const PAYMENT_STEPS: Readonly<Record<PaymentStep, string>> = {
  planned: 'Prévu',
  certified: 'Certifié',
  sent: 'Transmis',
  paid: 'Payé',
};

/** « Acompte », « 2e acompte », « Solde »: what a payment is called beside the others of its schedule. */
export function paymentName({ kind, rank, ranks }: { readonly kind: PaymentKind; readonly rank: number; readonly ranks: number }): string {
  return kind === 'advance' && ranks > 2 ? `${ordinal(rank)} acompte` : PAYMENT_KINDS[kind];
}
