export const bankFieldLabels = {
  iban: 'IBAN',
  bic: 'BIC',
  holder: 'Titulaire du compte',
  bankName: 'Banque',
} as const;

export const callBackFieldLabels = {
  calledOn: 'Jour de l’appel',
  spokeTo: 'Personne appelée',
  phone: 'Numéro appelé',
  note: 'Remarque',
} as const;

/** Why one calls back, in the banner and in its dialog. */
export const CALL_BACK_REASON =
  'Un faux changement de RIB est une fraude courante\u00a0: avant de payer, rappelez l’association sur un numéro connu auparavant, jamais sur celui du message reçu.';
