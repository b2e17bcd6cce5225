import type { AgreementState } from './model';

/** Where an agreement stands, in words. */
export const AGREEMENT_STATES: Readonly<Record<AgreementState, string>> = {
  prepared: 'Préparée',
  sent: 'Envoyée à l’association',
  'signed-by-association': 'Signée par l’association',
  signed: 'Signée',
  ended: 'Terminée',
};
