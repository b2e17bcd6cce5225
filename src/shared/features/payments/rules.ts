import { addDays, type CivilDate, formatDateShort } from '../../kernel/dates';
import { apportion, cents, formatAmount, type Cents } from '../../kernel/money';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { Payment, PaymentKind, PaymentStep, PaymentWarning, SchedulePart } from './model';

/** The whole, in hundredths of a percent. */
export const WHOLE = 10_000;

/** Whether the shares of a schedule make the whole. */
export function isWhole(parts: readonly Pick<SchedulePart, 'share'>[]): boolean {
  return parts.reduce((sum, { share }) => sum + share, 0) === WHOLE;
}

/** An amount shared into the parts of a schedule, to the cent; the kinds follow from the places. */
export function scheduled(total: Cents, parts: readonly SchedulePart[]): { kind: PaymentKind; amount: Cents; part: SchedulePart }[] {
  const amounts = apportion(
    total,
    parts.map(({ share }) => share),
  );
  return parts.map((part, rank) => ({ part, kind: kindAt(rank, parts.length), amount: amounts[rank] ?? cents(0) }));
}

/** The kind of the payment of a rank (from 0) among so many. */
export function kindAt(rank: number, count: number): PaymentKind {
  if (count === 1) return 'single';
  return rank === count - 1 ? 'balance' : 'advance';
}

/** The furthest step a payment has reached. */
export function stepOf({ certificateNumber, sentOn, paidOn }: Pick<Payment, 'certificateNumber' | 'sentOn' | 'paidOn'>): PaymentStep {
  if (paidOn !== null) return 'paid';
  if (sentOn !== null) return 'sent';
  return certificateNumber === '' ? 'planned' : 'certified';
}

/** The last day of the legal delay, counted from the notification (loi n° 2021-875, art. 2); null until then. */
export function deadlineOf(notifiedOn: CivilDate | null, law: LegalLookup): CivilDate | null {
  return notifiedOn === null ? null : addDays(notifiedOn, legalNumber(law, 'grant.payment-days'));
}

/** The last day to make a payment: the one its agreement sets, or else the end of the legal delay. */
export function dueOnOf(
  { byAgreement, plannedOn }: Pick<Payment, 'byAgreement' | 'plannedOn'>,
  deadline: CivilDate | null,
): CivilDate | null {
  return byAgreement && plannedOn !== null ? plannedOn : deadline;
}

/** What the guards need to know about a request that is being paid. */
export interface PaidRequest {
  readonly voted: Cents | null;
  readonly votedOn: CivilDate | null;
  readonly notifiedOn: CivilDate | null;
  /** Why no payment can be made although an amount stands there: refused, adjourned, withdrawn… */
  readonly closed: boolean;
  /** Every cash grant of the year to the same association. */
  readonly yearTotal: Cents;
  /** Null: no agreement is signed. */
  readonly agreementOn: CivilDate | null;
  readonly hasSiret: boolean;
  readonly bank: 'none' | 'to-call-back' | 'confirmed';
}

/** Why a request cannot be paid at all; undefined when it can. */
export function impossibility({ voted, closed }: Pick<PaidRequest, 'voted' | 'closed'>, law: LegalLookup): PaymentWarning | undefined {
  const { source } = law('grant.award.article');
  if (closed)
    return {
      kind: 'closed',
      message: 'Cette demande n’a pas été accordée, ou elle est close : rien n’est à verser.',
      source,
      blocking: true,
    };
  if (voted !== null && voted > 0) return undefined;
  const message = 'Le conseil municipal n’a pas voté de montant : rien ne peut être versé avant son vote.';
  return { kind: 'not-voted', message, source, blocking: true };
}

/** What to mend before a request is paid, the impossible first. */
export function requestWarnings(request: PaidRequest, law: LegalLookup): PaymentWarning[] {
  const impossible = impossibility(request, law);
  if (impossible) return [impossible];
  return [
    ...agreementWarnings(request, law),
    ...bankWarnings(request.bank),
    ...(request.hasSiret ? [] : [NO_SIRET]),
    ...(request.notifiedOn === null ? [notNotified(law)] : []),
  ];
}

/** Strictly above the threshold a signed agreement comes first (loi n° 2000-321, art. 10; décret n° 2001-495, art. 1er). */
function agreementWarnings({ yearTotal, agreementOn }: PaidRequest, law: LegalLookup): PaymentWarning[] {
  const threshold = legalNumber(law, 'grant.agreement-threshold');
  if (yearTotal <= threshold || agreementOn !== null) return [];
  const message = `${formatAmount(yearTotal)} dans l’année : au-delà de ${formatAmount(cents(threshold))}, la convention se signe avant tout versement.`;
  return [{ kind: 'agreement-unsigned', message, source: law('grant.agreement-threshold').source, blocking: false }];
}

const PRUDENCE = 'Prudence contre la fraude au changement de compte bancaire : le comptable public paie sur le relevé joint au mandat';

function bankWarnings(bank: PaidRequest['bank']): PaymentWarning[] {
  if (bank === 'confirmed') return [];
  if (bank === 'none') {
    const message = 'L’association n’a pas de coordonnées bancaires au dossier : demandez-lui son relevé d’identité bancaire.';
    return [{ kind: 'no-bank-details', message, source: PRUDENCE, blocking: false }];
  }
  const message = 'Ses coordonnées bancaires n’ont pas été confirmées : faites le contre-appel avant de payer.';
  return [{ kind: 'call-back', message, source: PRUDENCE, blocking: false }];
}

const NO_SIRET: PaymentWarning = {
  kind: 'no-siret',
  message: 'Le SIRET manque ou n’est pas valide : le comptable public refusera le versement.',
  source: 'service-public.fr, fiche F3180 (association déclarée et inscrite au répertoire Sirene)',
  blocking: false,
};

function notNotified(law: LegalLookup): PaymentWarning {
  const { source } = law('grant.payment-days');
  const message = `L’attribution n’est pas notifiée : le délai de ${legalNumber(law, 'grant.payment-days')} jours pour payer n’a pas commencé.`;
  return { kind: 'not-notified', message, source, blocking: false };
}

/** What the clock says of one payment that is not made. */
export function clockWarnings(
  payment: Pick<Payment, 'byAgreement' | 'plannedOn' | 'paidOn'>,
  { deadline, today, law }: { readonly deadline: CivilDate | null; readonly today: CivilDate; readonly law: LegalLookup },
): PaymentWarning[] {
  const dueOn = dueOnOf(payment, deadline);
  if (payment.paidOn !== null || dueOn === null) return [];
  const { source } = law('grant.payment-days');
  if (dueOn < today) {
    return [{ kind: 'late', message: `Ce versement devait être fait au plus tard le ${formatDateShort(dueOn)}.`, source, blocking: false }];
  }
  if (payment.byAgreement || payment.plannedOn === null || payment.plannedOn <= dueOn) return [];
  const message = `Prévu après le ${formatDateShort(dueOn)}, fin du délai légal : seule une convention peut fixer une autre date.`;
  return [{ kind: 'after-deadline', message, source, blocking: false }];
}
