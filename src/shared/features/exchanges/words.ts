import type { ExchangeKind } from './model';

/** The French name of each kind of exchange. */
export const EXCHANGE_WORDS: Readonly<Record<ExchangeKind, string>> = {
  meeting: 'Réunion',
  call: 'Appel',
  letter: 'Courrier',
  email: 'Courriel',
  visit: 'Visite',
  note: 'Note',
};
