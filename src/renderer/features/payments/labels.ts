import type { PaymentStep, PaymentWarning } from '#shared/features/payments/model';
import type { Tone } from '../../components/tone';
import type { PaymentsView } from './payments-search';

export const viewLabels: Readonly<Record<PaymentsView, string>> = {
  unplanned: 'À programmer',
  'to-pay': 'À payer',
  late: 'En retard',
  paid: 'Payés',
  owed: 'Reversements',
};

/** What a warning is called beside a line. */
export const warningLabels: Readonly<Record<PaymentWarning['kind'], string>> = {
  'not-voted': 'Non votée',
  closed: 'Non accordée',
  'agreement-unsigned': 'Convention à signer',
  'no-bank-details': 'RIB manquant',
  'call-back': 'Contre-appel à faire',
  'no-siret': 'SIRET à vérifier',
  'not-notified': 'Non notifiée',
  'after-deadline': 'Prévu hors délai',
  late: 'En retard',
};

export const stepTones: Readonly<Record<PaymentStep, Tone>> = { planned: 'neutral', certified: 'info', sent: 'info', paid: 'good' };

export const paymentFieldLabels = {
  kind: 'Nature',
  amount: 'Montant',
  plannedOn: 'Prévu le',
  byAgreement: 'Ce jour est fixé par la convention',
  note: 'Note',
} as const;

export const reimbursementFieldLabels = {
  amount: 'Montant redemandé',
  reason: 'Motif',
  askedOn: 'Demandé le',
  orderNumber: 'Titre de recette n°',
  orderedOn: 'Titre émis le',
  receivedOn: 'Reçu le',
} as const;
