import type { DecisionInput, DelegationInput } from '#shared/features/mayor-decisions/model';
import { DELEGABLE_MATTERS } from '#shared/features/mayor-decisions/matters';
import { addDays, yearOf, type CivilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { workingDayFrom, type SampleCalendar } from './calendar';

/** How far a decision of the sample is. */
export interface InventedDecision {
  readonly values: DecisionInput;
  readonly numbered: boolean;
  readonly signedOn: CivilDate | null;
}

/** What the council set as limits, by matter. */
const LIMITS: Readonly<Record<string, string>> = {
  '2': 'revalorisation de 3 % par an au plus',
  '3': '500 000 € par exercice',
  '15': 'zones urbaines du plan local d’urbanisme',
  '16': 'toutes les instances, en demande et en défense',
  '17': '5 000 € par sinistre',
  '20': '300 000 €',
  '26': 'toute subvention inscrite au budget',
  '27': 'bâtiments communaux de moins de 500 m²',
};

/** What the council delegated when it was installed: not everything. */
export function inventDelegation({ installed }: SampleCalendar): DelegationInput {
  const kept = DELEGABLE_MATTERS.filter(({ number, limited }) => !limited || LIMITS[number] !== undefined);
  return {
    number: `${yearOf(installed)}_01_04`,
    decidedOn: workingDayFrom(addDays(installed, 7)),
    endsOn: null,
    matters: kept.map(({ number }) => ({ matter: number, limit: LIMITS[number] ?? '' })),
  };
}

type Sketch = Pick<DecisionInput, 'title' | 'matter' | 'subjectCode' | 'thirdParty' | 'decision'> & {
  readonly amount: number | null;
  readonly after: number;
};

/** In the order of their days after the session that was held. */
const SKETCHES: readonly Sketch[] = [
  {
    after: 6,
    title: 'Marché de réfection de la toiture de l’école Alfred-Mézières',
    matter: '4',
    subjectCode: '1.1',
    thirdParty: 'Couverture lorraine',
    amount: 8_640_000,
    decision: 'De conclure le marché avec l’entreprise Couverture lorraine.\n\nD’imputer la dépense au chapitre 21 du budget.',
  },
  {
    after: 13,
    title: 'Demande de subvention pour l’isolation du gymnase',
    matter: '26',
    subjectCode: '7.5',
    thirdParty: 'État (DSIL)',
    amount: 12_000_000,
    decision: 'De demander à l’État une subvention de 120 000 € au titre de la dotation de soutien à l’investissement local.',
  },
  {
    after: 27,
    title: 'Concession trentenaire au cimetière communal',
    matter: '8',
    subjectCode: '3.5',
    thirdParty: '',
    amount: 45_000,
    decision: 'D’accorder une concession de trente ans dans le carré F du cimetière communal.',
  },
  {
    after: 34,
    title: 'Contrat d’assurance des véhicules municipaux',
    matter: '6',
    subjectCode: '1.4',
    thirdParty: 'Mutuelle des communes',
    amount: 1_875_000,
    decision: 'De souscrire pour quatre ans le contrat d’assurance de la flotte municipale.',
  },
  {
    after: 40,
    title: 'Renouvellement de l’adhésion à l’association des maires',
    matter: '24',
    subjectCode: '5.7',
    thirdParty: 'Association des maires de Meurthe-et-Moselle',
    amount: 186_000,
    decision: 'De renouveler l’adhésion de la commune pour l’année.',
  },
];

const SIGNED = 3;

/** Five decisions since the session that was held: three signed, one to be signed, one being written. */
export function inventDecisions({ past }: SampleCalendar): InventedDecision[] {
  return SKETCHES.map(({ after, amount, ...sketch }, rank) => {
    const decidedOn = workingDayFrom(addDays(past, after));
    const values = { ...sketch, decidedOn, amount: amount === null ? null : cents(amount), recitals: '', signatory: '', withdrawsId: null };
    return { values, numbered: rank <= SIGNED, signedOn: rank < SIGNED ? decidedOn : null };
  });
}
