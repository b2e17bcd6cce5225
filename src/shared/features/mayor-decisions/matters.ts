import { civilDate, type CivilDate } from '../../kernel/dates';
import { cents, type Cents } from '../../kernel/money';

/** A matter that the council may hand to the mayor for the time of the mandate: one of the numbered points of CGCT, art. L. 2122-22. */
export interface DelegableMatter {
  /** Its number in the article: « 4 » for the 4°. */
  readonly number: string;
  /** What it is called in lists. */
  readonly label: string;
  /** Sums up the text of the law. */
  readonly text: string;
  readonly validFrom: CivilDate;
  /** Where the point comes from. */
  readonly source: string;
  /** Whether the council must set the limits or conditions of the delegation. */
  readonly limited: boolean;
  /** The amount that the law itself never lets it exceed; null when there is none. */
  readonly ceiling: Cents | null;
}

interface Entry {
  readonly label: string;
  readonly text: string;
  readonly since?: readonly [day: string, act: string];
  readonly limited?: true;
  readonly ceiling?: number;
}

const ORIGIN = '1900-01-01';

/** The points of CGCT, art. L. 2122-22, in their order: the place in the list is the number. */
const ENTRIES: readonly Entry[] = [
  {
    label: 'Affectation et délimitation des propriétés communales',
    text: 'arrêter et modifier l’affectation des propriétés communales utilisées par les services publics municipaux et procéder à tous les actes de délimitation',
  },
  {
    label: 'Tarifs et droits non fiscaux',
    text: 'fixer, dans les limites déterminées par le conseil municipal, les tarifs des droits de voirie, de stationnement, de dépôt temporaire et, plus généralement, des droits qui n’ont pas un caractère fiscal',
    limited: true,
  },
  {
    label: 'Emprunts',
    text: 'procéder, dans les limites fixées par le conseil municipal, à la réalisation des emprunts destinés au financement des investissements prévus par le budget, et aux opérations utiles à leur gestion',
    limited: true,
  },
  {
    label: 'Marchés publics et avenants',
    text: 'prendre toute décision concernant la préparation, la passation, l’exécution et le règlement des marchés et des accords-cadres ainsi que leurs avenants, lorsque les crédits sont inscrits au budget',
  },
  {
    label: 'Louage de choses (douze ans au plus)',
    text: 'décider de la conclusion et de la révision du louage de choses pour une durée n’excédant pas douze ans',
  },
  { label: 'Contrats d’assurance', text: 'passer les contrats d’assurance et accepter les indemnités de sinistre' },
  {
    label: 'Régies comptables',
    text: 'créer, modifier ou supprimer les régies comptables nécessaires au fonctionnement des services municipaux',
  },
  { label: 'Concessions de cimetière', text: 'prononcer la délivrance et la reprise des concessions dans les cimetières' },
  { label: 'Dons et legs sans charges', text: 'accepter les dons et legs qui ne sont grevés ni de conditions ni de charges' },
  {
    label: 'Vente de biens mobiliers (4 600 € au plus)',
    text: 'décider l’aliénation de gré à gré de biens mobiliers jusqu’à 4 600 euros',
    ceiling: 460_000,
  },
  {
    label: 'Frais et honoraires',
    text: 'fixer les rémunérations et régler les frais et honoraires des avocats, notaires, commissaires de justice et experts',
  },
  {
    label: 'Offres aux expropriés',
    text: 'fixer, dans les limites de l’estimation du service des domaines, le montant des offres à notifier aux expropriés et répondre à leurs demandes',
  },
  { label: 'Création de classes', text: 'décider de la création de classes dans les établissements d’enseignement' },
  { label: 'Reprises d’alignement', text: 'fixer les reprises d’alignement en application d’un document d’urbanisme' },
  {
    label: 'Droits de préemption (urbanisme)',
    text: 'exercer, au nom de la commune, les droits de préemption définis par le code de l’urbanisme, ou les déléguer, dans les conditions fixées par le conseil municipal',
    limited: true,
  },
  {
    label: 'Actions en justice et transactions',
    text: 'intenter au nom de la commune les actions en justice ou la défendre, dans les cas définis par le conseil municipal, et transiger avec les tiers dans la limite de 1 000 euros',
    limited: true,
  },
  {
    label: 'Accidents de véhicules municipaux',
    text: 'régler, dans la limite fixée par le conseil municipal, les conséquences dommageables des accidents où des véhicules municipaux sont impliqués',
    limited: true,
  },
  {
    label: 'Avis sur un établissement public foncier local',
    text: 'donner l’avis de la commune avant les opérations d’un établissement public foncier local',
  },
  {
    label: 'Conventions d’aménagement (ZAC, voirie)',
    text: 'signer les conventions qui précisent la participation d’un constructeur au coût d’équipement d’une zone d’aménagement concerté ou d’une voie',
  },
  {
    label: 'Lignes de trésorerie',
    text: 'réaliser les lignes de trésorerie sur la base d’un montant maximum autorisé par le conseil municipal',
    limited: true,
  },
  {
    label: 'Préemption des fonds de commerce',
    text: 'exercer ou déléguer, dans les conditions fixées par le conseil municipal, le droit de préemption de l’article L. 214-1 du code de l’urbanisme',
    limited: true,
  },
  {
    label: 'Droit de priorité',
    text: 'exercer ou déléguer, dans les conditions fixées par le conseil municipal, le droit de priorité des articles L. 240-1 à L. 240-3 du code de l’urbanisme',
    limited: true,
  },
  { label: 'Archéologie préventive', text: 'prendre les décisions relatives aux diagnostics d’archéologie préventive' },
  {
    label: 'Adhésions à des associations',
    text: 'autoriser le renouvellement de l’adhésion aux associations dont la commune est membre',
  },
  {
    label: 'Expropriation en montagne (stockage de bois)',
    text: 'exercer le droit d’expropriation prévu à l’article L. 151-37 du code rural pour des aires intermédiaires de stockage de bois en montagne',
  },
  {
    label: 'Demandes de subventions à d’autres financeurs',
    text: 'demander à tout organisme financeur, dans les conditions fixées par le conseil municipal, l’attribution de subventions',
    since: ['2015-08-09', 'loi n° 2015-991 du 7 août 2015'],
    limited: true,
  },
  {
    label: 'Demandes d’autorisations d’urbanisme',
    text: 'procéder, dans les limites fixées par le conseil municipal, au dépôt des demandes d’autorisations d’urbanisme pour les biens municipaux',
    since: ['2017-01-29', 'loi n° 2017-86 du 27 janvier 2017'],
    limited: true,
  },
  {
    label: 'Protection des occupants de logements',
    text: 'exercer le droit prévu au I de l’article 10 de la loi n° 75-1351 du 31 décembre 1975',
    since: ['2017-01-29', 'loi n° 2017-86 du 27 janvier 2017'],
  },
  {
    label: 'Participation du public par voie électronique',
    text: 'ouvrir et organiser la participation du public par voie électronique de l’article L. 123-19 du code de l’environnement',
    since: ['2018-03-05', 'loi n° 2018-148 du 2 mars 2018'],
  },
  {
    label: 'Admissions en non-valeur',
    text: 'admettre en non-valeur les titres de recettes d’un montant inférieur à un seuil fixé par le conseil municipal, dans la limite fixée par décret',
    since: ['2022-02-23', 'loi n° 2022-217 du 21 février 2022 ; CGCT, art. D. 2122-7-2'],
    limited: true,
  },
  {
    label: 'Mandats spéciaux des élus',
    text: 'autoriser les mandats spéciaux des membres du conseil municipal et le remboursement des frais afférents',
    since: ['2022-02-23', 'loi n° 2022-217 du 21 février 2022'],
  },
];

/** Every matter of CGCT, art. L. 2122-22, in its order. */
export const DELEGABLE_MATTERS: readonly DelegableMatter[] = ENTRIES.map((entry, index) => {
  const number = String(index + 1);
  const act = entry.since ? ` (${entry.since[1]})` : '';
  return {
    number,
    label: entry.label,
    text: entry.text,
    validFrom: civilDate(entry.since?.[0] ?? ORIGIN),
    source: `CGCT, art. L. 2122-22, ${number}°${act}`,
    limited: entry.limited ?? false,
    ceiling: entry.ceiling === undefined ? null : cents(entry.ceiling),
  };
});

/** The matter of that number; undefined when the article has none. */
export function matterOf(number: string): DelegableMatter | undefined {
  return DELEGABLE_MATTERS.find((matter) => matter.number === number);
}

/** « 4° – Marchés publics et avenants » */
export function matterName(number: string): string {
  return `${number}° – ${matterOf(number)?.label ?? 'matière inconnue'}`;
}

/** The matters that the law lets the council delegate on a day. */
export function mattersOn(day: CivilDate): DelegableMatter[] {
  return DELEGABLE_MATTERS.filter(({ validFrom }) => validFrom <= day);
}
