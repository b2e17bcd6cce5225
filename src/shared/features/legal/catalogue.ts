import { civilDate } from '../../kernel/dates';
import type { LegalKey, LegalSetting, LegalUnit } from './model';

interface Entry {
  readonly key: LegalKey;
  readonly label: string;
  readonly unit: LegalUnit;
  readonly values: readonly { readonly validFrom: string; readonly value: string; readonly source: string }[];
}

const ORIGIN = '1900-01-01';

/** The law as it comes with the program: dated values with their source. The town may amend each from a date on. */
const ENTRIES: readonly Entry[] = [
  {
    key: 'council.clear-days',
    label: 'Délai de convocation (jours francs)',
    unit: 'days',
    values: [since('5', 'CGCT, art. L. 2121-12 (communes de 3 500 habitants et plus)')],
  },
  {
    key: 'council.clear-days.urgent',
    label: 'Délai de convocation en cas d’urgence (jours francs)',
    unit: 'days',
    values: [since('1', 'CGCT, art. L. 2121-12')],
  },
  {
    key: 'council.clear-days.first-meeting',
    label: 'Première réunion après le renouvellement (jours francs)',
    unit: 'days',
    values: [since('3', 'CGCT, art. L. 2121-7')],
  },
  {
    key: 'council.second-convocation.days',
    label: 'Seconde convocation sans quorum (jours d’intervalle au moins)',
    unit: 'days',
    values: [since('3', 'CGCT, art. L. 2121-17 ; CE, 16 juin 1997, Pfister, n° 142691 : jours francs entre l’envoi et la réunion')],
  },
  {
    key: 'council.convocation.article',
    label: 'Convocation du conseil municipal',
    unit: 'article',
    values: [since('L. 2121-10', 'CGCT, art. L. 2121-10 (loi n° 2019-1461, art. 9 : envoi dématérialisé)')],
  },
  {
    key: 'council.mayor-delegation.article',
    label: 'Matières déléguées au maire',
    unit: 'article',
    values: [since('L. 2122-22', 'CGCT, art. L. 2122-22')],
  },
  {
    key: 'council.delegation-report.article',
    label: 'Compte rendu des décisions du maire',
    unit: 'article',
    values: [since('L. 2122-23', 'CGCT, art. L. 2122-23 : à chacune des réunions obligatoires du conseil')],
  },
  {
    key: 'council.note.article',
    label: 'Note explicative de synthèse',
    unit: 'article',
    values: [since('L. 2121-12', 'CGCT, art. L. 2121-12')],
  },
  {
    key: 'council.information.article',
    label: 'Information des conseillers sur les affaires',
    unit: 'article',
    values: [since('L. 2121-13', 'CGCT, art. L. 2121-13')],
  },
  { key: 'council.quorum.article', label: 'Quorum', unit: 'article', values: [since('L. 2121-17', 'CGCT, art. L. 2121-17')] },
  {
    key: 'council.proxies-per-holder',
    label: 'Pouvoirs par conseiller (au plus)',
    unit: 'count',
    values: [since('1', 'CGCT, art. L. 2121-20')],
  },
  {
    key: 'council.proxy-sessions',
    label: 'Séances consécutives pour un même pouvoir (au plus)',
    unit: 'count',
    values: [since('3', 'CGCT, art. L. 2121-20')],
  },
  {
    key: 'council.vote.article',
    label: 'Majorité et voix prépondérante',
    unit: 'article',
    values: [since('L. 2121-20', 'CGCT, art. L. 2121-20')],
  },
  { key: 'council.ballot.article', label: 'Modes de scrutin', unit: 'article', values: [since('L. 2121-21', 'CGCT, art. L. 2121-21')] },
  {
    key: 'council.ballot.public-share',
    label: 'Scrutin public : à la demande d’une part des présents (une sur)',
    unit: 'count',
    values: [since('4', 'CGCT, art. L. 2121-21')],
  },
  {
    key: 'council.ballot.secret-share',
    label: 'Scrutin secret : à la demande d’une part des présents (une sur)',
    unit: 'count',
    values: [since('3', 'CGCT, art. L. 2121-21')],
  },
  {
    key: 'council.minutes.article',
    label: 'Secrétaires de séance et procès-verbal',
    unit: 'article',
    values: [since('L. 2121-15', 'CGCT, art. L. 2121-15')],
  },
  {
    key: 'council.conflict.article',
    label: 'Conseiller intéressé à l’affaire',
    unit: 'article',
    values: [since('L. 2131-11', 'CGCT, art. L. 2131-11, rédaction de la loi n° 2025-1249 du 22 décembre 2025, art. 32')],
  },
  {
    key: 'council.representation.article',
    label: 'Élu représentant la commune dans un organisme',
    unit: 'article',
    values: [since('L. 1111-6', 'CGCT, art. L. 1111-6, II ; art. L. 2131-11 (loi n° 2025-1249 du 22 décembre 2025, art. 32)')],
  },
  {
    key: 'council.table.article',
    label: 'Ordre du tableau',
    unit: 'article',
    values: [since('L. 2121-1', 'CGCT, art. L. 2121-1, II, et R. 2121-4')],
  },
  {
    key: 'council.resignation.article',
    label: 'Démission d’un conseiller',
    unit: 'article',
    values: [since('L. 2121-4', 'CGCT, art. L. 2121-4')],
  },
  {
    key: 'council.replacement.article',
    label: 'Remplacement par le suivant de la liste',
    unit: 'article',
    values: [since('L. 270', 'Code électoral, art. L. 270 (communes de 1 000 habitants et plus)')],
  },
  {
    key: 'council.renewal-months',
    label: 'Renouvellement du conseil qui a perdu le tiers de ses membres (mois)',
    unit: 'months',
    values: [since('3', 'Code électoral, art. L. 270')],
  },
  {
    key: 'council.mayor-vacancy-days',
    label: 'Élection d’un nouveau maire (jours)',
    unit: 'days',
    values: [since('15', 'CGCT, art. L. 2122-14 ; suppléance : art. L. 2122-17')],
  },
  {
    key: 'council.mayor.article',
    label: 'Le maire et ses adjoints',
    unit: 'article',
    values: [since('L. 2122-1', 'CGCT, art. L. 2122-1 (un maire et un ou plusieurs adjoints)')],
  },
  {
    key: 'council.deputies.article',
    label: 'Rang des adjoints après une vacance',
    unit: 'article',
    values: [since('L. 2122-10', 'CGCT, art. L. 2122-10')],
  },
  {
    key: 'council.deputies-share',
    label: 'Adjoints au plus (% de l’effectif légal du conseil)',
    unit: 'count',
    values: [since('30', 'CGCT, art. L. 2122-2')],
  },
  {
    key: 'council.deputy-vacancy.article',
    label: 'Élection d’un adjoint à un poste vacant',
    unit: 'article',
    values: [since('L. 2122-7-2', 'CGCT, art. L. 2122-7-2 (communes de 1 000 habitants et plus)')],
  },
  {
    key: 'council.delegation.article',
    label: 'Délégations de fonctions du maire',
    unit: 'article',
    values: [since('L. 2122-18', 'CGCT, art. L. 2122-18')],
  },
  {
    key: 'council.prefecture-id',
    label: 'Sous-préfecture du contrôle de légalité (identifiant)',
    unit: 'article',
    values: [since('SPREF0541', 'Schéma SCDL « délibérations » 2.1.5, colonne PREF_ID : arrondissement de Briey, Meurthe-et-Moselle')],
  },
  {
    key: 'council.list.article',
    label: 'Liste des délibérations examinées',
    unit: 'article',
    values: [since('L. 2121-25', 'CGCT, art. L. 2121-25')],
  },
  {
    key: 'council.register.article',
    label: 'Registre des délibérations',
    unit: 'article',
    values: [since('R. 2121-9', 'CGCT, art. R. 2121-9, rédaction du décret n° 2021-1311')],
  },
  { key: 'council.appeal.months', label: 'Délai de recours (mois)', unit: 'months', values: [since('2', 'CJA, art. R. 421-1')] },
  {
    key: 'council.meeting-months',
    label: 'Le conseil se réunit au moins une fois tous les (mois)',
    unit: 'months',
    values: [since('3', 'CGCT, art. L. 2121-7 (au moins une fois par trimestre)')],
  },
  {
    key: 'council.demand-days',
    label: 'Réunion demandée par le préfet ou le tiers des membres (jours au plus)',
    unit: 'days',
    values: [since('30', 'CGCT, art. L. 2121-9 (communes de 1 000 habitants et plus : le tiers au moins des membres)')],
  },
  {
    key: 'council.list-days',
    label: 'Liste des délibérations affichée et mise en ligne après la séance (jours)',
    unit: 'days',
    values: [since('7', 'CGCT, art. L. 2121-25')],
  },
  {
    key: 'council.transmission-days',
    label: 'Transmission des délibérations au contrôle de légalité (jours)',
    unit: 'days',
    values: [
      since(
        '15',
        'CGCT, art. L. 2131-1 et L. 2131-2 : quinze jours pour les décisions individuelles, dont les subventions ; usage de la commune pour les autres actes',
      ),
    ],
  },
  {
    key: 'council.publication-days',
    label: 'Publication des délibérations en ligne après la séance (jours)',
    unit: 'days',
    values: [
      since('7', 'Usage de la commune ; CGCT, art. L. 2131-1 et R. 2131-1 : un acte n’est exécutoire qu’une fois publié et transmis'),
    ],
  },
  {
    key: 'council.minutes-days',
    label: 'Procès-verbal mis en ligne après la séance où il est arrêté (jours)',
    unit: 'days',
    values: [since('7', 'CGCT, art. L. 2121-15')],
  },
  {
    key: 'grant.agreement-threshold',
    label: 'Convention obligatoire au-delà de (cumul annuel)',
    unit: 'cents',
    values: [since('2300000', 'Loi n° 2000-321, art. 10, et décret n° 2001-495, art. 1er')],
  },
  {
    key: 'grant.agreement-years',
    label: 'Durée d’une convention d’objectifs (années, au plus)',
    unit: 'count',
    values: [since('4', 'Circulaire du Premier ministre du 29 septembre 2015 (modèles de convention pluriannuelle)')],
  },
  {
    key: 'grant.advance-share',
    label: 'Acompte proposé à la signature de la convention (%)',
    unit: 'count',
    values: [since('70', 'Usage de la commune')],
  },
  {
    key: 'grant.report-months',
    label: 'Compte rendu financier (mois après la fin de l’exercice)',
    unit: 'months',
    values: [since('6', 'Loi n° 2000-321, art. 10')],
  },
  {
    key: 'grant.report-gap',
    label: 'Compte rendu financier : écart à expliquer à partir de (%)',
    unit: 'count',
    values: [since('20', 'Usage de la commune ; Cerfa n° 15059*02, annexe : « explication des écarts significatifs »')],
  },
  {
    key: 'grant.report-reminder-1',
    label: 'Compte rendu financier : premier rappel (jours avant l’échéance)',
    unit: 'days',
    values: [since('60', 'Usage de la commune')],
  },
  {
    key: 'grant.report-reminder-2',
    label: 'Compte rendu financier : deuxième rappel (jours avant l’échéance)',
    unit: 'days',
    values: [since('15', 'Usage de la commune')],
  },
  {
    key: 'grant.report-reminder-3',
    label: 'Compte rendu financier : rappel à l’échéance (jours après)',
    unit: 'days',
    values: [since('0', 'Usage de la commune')],
  },
  {
    key: 'grant.report-reminder-4',
    label: 'Compte rendu financier : relance (jours après l’échéance)',
    unit: 'days',
    values: [since('30', 'Usage de la commune')],
  },
  {
    key: 'grant.report-letter-days',
    label: 'Compte rendu financier en retard : délai donné par chaque relance (jours)',
    unit: 'days',
    values: [since('15', 'Usage de la commune')],
  },
  {
    key: 'grant.report.article',
    label: 'Compte rendu financier : article visé',
    unit: 'article',
    values: [since('10', 'Loi n° 2000-321, art. 10 (compte rendu financier des subventions affectées à une dépense déterminée)')],
  },
  {
    key: 'grant.public-aids-threshold',
    label: 'Attestation du formulaire : aides publiques sur trois exercices',
    unit: 'cents',
    values: [since('50000000', 'Cerfa n° 12156*06, section 7 : aides publiques des trois derniers exercices, jusqu’à 500 000 € ou plus')],
  },
  {
    key: 'grant.payment-days',
    label: 'Versement après notification (jours)',
    unit: 'days',
    values: [since('60', 'Loi n° 2021-875, art. 2')],
  },
  {
    key: 'grant.annex-threshold',
    label: 'Comptes certifiés à joindre et liste annexée au budget au-delà de (par organisme)',
    unit: 'cents',
    values: [since('7500000', 'CGCT, art. L. 2313-1, 4°, et L. 2313-1-1')],
  },
  {
    key: 'grant.annex-share',
    label: 'Même obligation au-delà de cette part des produits de l’organisme (%)',
    unit: 'count',
    values: [since('50', 'CGCT, art. L. 2313-1, 4°, et L. 2313-1-1')],
  },
  {
    key: 'grant.public-total',
    label: 'Comptes annuels publiés et commissaire aux comptes au-delà de (toutes subventions publiques de l’année)',
    unit: 'cents',
    values: [since('15300000', 'Code de commerce, art. L. 612-4 et D. 612-5')],
  },
  {
    key: 'grant.commitment.article',
    label: 'Contrat d’engagement républicain',
    unit: 'article',
    values: [since('10-1', 'Loi n° 2000-321, art. 10-1 ; décret n° 2021-1947 (demandes déposées depuis le 2 janvier 2022)')],
  },
  {
    key: 'grant.capacity.article',
    label: 'Capacité de recevoir une subvention',
    unit: 'article',
    values: [since('5', 'Loi du 1er juillet 1901, art. 2 et 5')],
  },
  {
    key: 'grant.payment.article',
    label: 'Pièces justificatives des dépenses : article visé',
    unit: 'article',
    values: [since('D. 1617-19', 'CGCT, art. D. 1617-19 et annexe I')],
  },
  {
    key: 'grant.payment.first-heading',
    label: 'Premier versement d’une subvention : rubrique des pièces justificatives',
    unit: 'article',
    values: [since('7211', 'CGCT, annexe I (liste des pièces justificatives), rubrique 7211')],
  },
  {
    key: 'grant.payment.next-heading',
    label: 'Autres versements d’une subvention : rubrique des pièces justificatives',
    unit: 'article',
    values: [since('7212', 'CGCT, annexe I (liste des pièces justificatives), rubrique 7212')],
  },
  {
    key: 'grant.budget-annex.article',
    label: 'Liste des concours attribués aux associations, annexée au budget : article visé',
    unit: 'article',
    values: [since('L. 2313-1', 'CGCT, art. L. 2313-1, 2° (communes de 3 500 habitants et plus)')],
  },
  {
    key: 'grant.receipt.article',
    label: 'Accusé de réception des demandes',
    unit: 'article',
    values: [since('L. 112-3', 'CRPA, art. L. 112-3 et R. 112-5')],
  },
  {
    key: 'grant.silence-months',
    label: 'Silence valant rejet (mois)',
    unit: 'months',
    values: [since('2', 'CRPA, art. L. 231-4, 3°')],
  },
  {
    key: 'grant.silence.article',
    label: 'Silence valant rejet : article visé',
    unit: 'article',
    values: [since('L. 231-4', 'CRPA, art. L. 231-4, 3° (demandes de caractère financier)')],
  },
  {
    key: 'grant.completion.article',
    label: 'Pièces manquantes et suspension du délai : article visé',
    unit: 'article',
    values: [since('L. 114-5', 'CRPA, art. L. 114-5')],
  },
  {
    key: 'grant.completion-days',
    label: 'Délai donné pour compléter un dossier (jours)',
    unit: 'days',
    values: [since('15', 'CRPA, art. L. 114-5 (délai fixé par la commune)')],
  },
  {
    key: 'grant.reminder-days',
    label: 'Relance après la date limite (jours)',
    unit: 'days',
    values: [since('3', 'Usage de la commune (délai d’acheminement du courrier)')],
  },
  {
    key: 'grant.holding-days',
    label: 'Lettre d’attente avant la fin du délai de silence (jours)',
    unit: 'days',
    values: [since('15', 'Usage de la commune')],
  },
  {
    key: 'grant.court',
    label: 'Juridiction compétente pour les recours',
    unit: 'article',
    values: [since('tribunal administratif de Nancy', 'CJA, art. R. 221-3 et R. 312-1')],
  },
  {
    key: 'grant.agreement.article',
    label: 'Contenu de la convention : article visé',
    unit: 'article',
    values: [since('10', 'Loi n° 2000-321, art. 10, rédaction de la loi n° 2021-875')],
  },
  {
    key: 'grant.deposit-threshold',
    label: 'Dépôt de la convention en préfecture au-delà de (cumul annuel)',
    unit: 'cents',
    values: [since('15300000', 'Décret n° 2001-495, art. 2')],
  },
  {
    key: 'grant.award.article',
    label: 'Attribution des subventions : article visé',
    unit: 'article',
    values: [
      since('L. 2311-7', 'CGCT, art. L. 2311-7 (jusqu’à l’exercice 2025)'),
      {
        validFrom: '2026-01-01',
        value: 'L. 1612-25',
        source: 'CGCT, art. L. 1612-25 (ordonnance n° 2025-526 du 12 juin 2025, ancien L. 2311-7)',
      },
    ],
  },
  {
    key: 'grant.control.article',
    label: 'Contrôle de l’emploi des subventions',
    unit: 'article',
    values: [since('L. 1611-4', 'CGCT, art. L. 1611-4')],
  },
  {
    key: 'grant.account',
    label: 'Compte d’imputation des subventions aux associations',
    unit: 'account',
    values: [since('65748', 'Instruction budgétaire M57, compte 65748 (autres personnes de droit privé)')],
  },
  {
    key: 'grant.function',
    label: 'Fonction des aides aux associations non classées ailleurs',
    unit: 'account',
    values: [since('024', 'Instruction budgétaire M57, fonction 024')],
  },
  {
    key: 'open-data.publication-months',
    label: 'Publication des données essentielles des conventions (mois après la signature)',
    unit: 'months',
    values: [since('3', 'Décret n° 2017-779 du 5 mai 2017, et loi n° 2000-321, art. 10 (conventions signées depuis le 1er août 2017)')],
  },
  {
    key: 'open-data.inhabitants',
    label: 'Publication des données essentielles des conventions : collectivités de plus de (habitants)',
    unit: 'count',
    values: [since('3500', 'Décret n° 2017-779 du 5 mai 2017')],
  },
];

/** The catalogue as settings, one per dated value. */
export const LEGAL_CATALOGUE: readonly LegalSetting[] = ENTRIES.flatMap(({ values, ...entry }) =>
  values.map((dated) => ({ ...entry, value: dated.value, source: dated.source, validFrom: civilDate(dated.validFrom), own: false })),
);

function since(value: string, source: string) {
  return { validFrom: ORIGIN, value, source };
}
