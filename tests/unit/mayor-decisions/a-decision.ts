import type { DecisionInput } from '#shared/features/mayor-decisions/model';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';

/** A decision as it is typed. */
export const DECISION: DecisionInput = {
  title: 'Marché de réfection de la rue des Mineurs',
  matter: '4',
  subjectCode: '1.1',
  thirdParty: 'Entreprise Morel',
  amount: cents(4_820_000),
  recitals: 'Vu le code de la commande publique ;',
  decision: 'De conclure le marché avec l’entreprise Morel.\n\nD’imputer la dépense au chapitre 23.',
  signatory: '',
  decidedOn: civilDate('2026-04-10'),
  withdrawsId: null,
};
