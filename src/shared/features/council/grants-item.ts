import type { Cents } from '../../kernel/money';
import { cents, formatAmount, sumCents } from '../../kernel/money';
import { formatDateMedium } from '../../kernel/dates';
import { fold, listOf, NBSP, NNBSP, quote, typeset } from '../../kernel/french';
import { numberInLetters } from '../../kernel/numbers-in-letters';
import type { Campaign, GrantRow } from '../grants/model';
import { needsAgreement } from '../grants/rules';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { ItemInput } from './model';

/** What the texts of a grants affair are made from. */
export interface GrantsItemSource {
  readonly campaign: Campaign;
  readonly rows: readonly GrantRow[];
  /** The law on the day of the session. */
  readonly law: LegalLookup;
  /** Voted the year before, all associations; null when it is not known. */
  readonly lastYearTotal: Cents | null;
  /** Names of the associations that get something and have not signed the contrat d'engagement républicain. */
  readonly commitmentMissing: readonly string[];
}

/** The fields of an affair that the campaign fills in; the rapporteur stays with the user. */
export type GrantsItemTexts = Omit<ItemInput, 'rapporteurId'>;

/** An association whose grants of the year add up to more than the threshold of the convention. */
export interface Agreement {
  readonly associationId: GrantRow['associationId'];
  readonly name: string;
  readonly amount: Cents;
}

const NAMED_AT_MOST = 12;

/** What a request gets: the vote when there is one, else the proposal, else nothing. */
export function grantedAmount(row: GrantRow): Cents {
  return row.voted ?? row.proposed ?? cents(0);
}

/** The associations that need a convention: strictly more than the threshold, all their requests together (loi n° 2000-321, art. 10). */
export function agreementsNeeded(rows: readonly GrantRow[], law: LegalLookup): Agreement[] {
  const sums = new Map<GrantRow['associationId'], Agreement>();
  for (const row of rows) {
    const before = sums.get(row.associationId)?.amount ?? cents(0);
    sums.set(row.associationId, {
      associationId: row.associationId,
      name: row.associationName,
      amount: sumCents([before, grantedAmount(row)]),
    });
  }
  return [...sums.values()].filter(({ amount }) => needsAgreement(amount, law));
}

/** The evolution of an amount, as printed: « soit une progression de 1,8 % par rapport à 2025 »; empty when there is nothing to compare. */
export function evolutionText(total: Cents, before: Cents | null, year: number): string {
  if (before === null || before <= 0) return '';
  const permille = Math.round(((total - before) / before) * 1000);
  if (total === before) return `soit un montant égal à celui de ${year}`;
  if (permille === 0) return `soit un montant proche de celui de ${year}`;
  const percent = `${String(Math.floor(Math.abs(permille) / 10))},${Math.abs(permille) % 10}${NNBSP}%`;
  return `soit une ${permille > 0 ? 'progression' : 'baisse'} de ${percent} par rapport à ${year}`;
}

/** The French texts of the grants affair of a campaign. The user may change every one of them afterwards. */
export function grantsItemTexts(source: GrantsItemSource): GrantsItemTexts {
  const texts = {
    title: titleOf(source),
    subjectCode: '7.5',
    committeeOpinion: committeeOpinion(source.campaign),
    context: contextOf(source),
    proposal: proposalOf(source),
    budget: budgetOf(source),
    visas: visasOf(source).join('\n'),
    recitals: recitalsOf(source).join('\n'),
    decision: decisionOf(source),
  };
  return { ...texts, title: typeset(texts.title), context: typeset(texts.context), proposal: typeset(texts.proposal) };
}

function granted(rows: readonly GrantRow[]): GrantRow[] {
  return rows.filter((row) => grantedAmount(row) > 0);
}

function beneficiaries(rows: readonly GrantRow[]): number {
  return new Set(granted(rows).map((row) => row.associationId)).size;
}

function totalOf(rows: readonly GrantRow[]): Cents {
  return sumCents(rows.map(grantedAmount));
}

/** « deux dossiers », « une demande » */
function counted(n: number, one: string, many: string): string {
  const letters = numberInLetters(n);
  const gender = one.startsWith('demande') || one.startsWith('association') ? letters.replace(/un$/, 'une') : letters;
  return `${gender} ${n < 2 ? one : many}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function names(list: readonly string[], link: 'et' | 'ou' = 'et'): string {
  return listOf(list.map(quote), link);
}

function titleOf({ campaign, rows }: GrantsItemSource): string {
  const [only, second] = granted(rows);
  if (only === undefined || second !== undefined) return `Attribution de subventions aux associations – exercice ${campaign.year}`;
  return `Attribution d’une subvention à l’association ${quote(only.associationName)} – exercice ${campaign.year}`;
}

/** « la commission vie associative », « le comité des fêtes »; a visible gap when the committee has no name. */
function committee(campaign: Campaign): string {
  const { committeeName: name } = campaign;
  if (name === '') return 'la commission [à compléter : nom de la commission]';
  const bare = name.replace(/^(?:la|le)\s+/i, '');
  const masculine = /^(?:comite|conseil|bureau|jury|groupe)\b/.test(fold(bare));
  const named = /^(?:commission|comite|conseil|bureau|jury|groupe)\b/.test(fold(bare));
  const noun = named ? bare.charAt(0).toLowerCase() + bare.slice(1) : `commission ${bare}`;
  return `${masculine ? 'le' : 'la'} ${noun}`;
}

function met(campaign: Campaign): string {
  const day = campaign.committeeOn === null ? '[à compléter : date de la réunion]' : formatDateMedium(campaign.committeeOn);
  return committee(campaign).startsWith('le ') ? `réuni le ${day}` : `réunie le ${day}`;
}

function committeeOpinion(campaign: Campaign): string {
  return `${capital(committee(campaign))}, ${met(campaign)} : avis [à compléter : favorable ou défavorable].`.slice(0, 500);
}

function contextOf({ campaign, rows, commitmentMissing }: GrantsItemSource): string {
  const asked = sumCents(rows.map((row) => row.asked));
  if (rows.length === 0) return `Aucun dossier de demande de subvention n’a été reçu pour l’exercice ${campaign.year}.`;
  const many = rows.length > 1;
  const received = `${capital(counted(rows.length, 'dossier a été reçu', 'dossiers ont été reçus'))} pour l’exercice ${campaign.year}, représentant ${formatAmount(asked)} de demandes.`;
  const examined = `${many ? 'Ils ont été examinés' : 'Il a été examiné'} par ${committee(campaign)}, ${met(campaign)}.`;
  return [`${received} ${examined}`, ...missingNotice(commitmentMissing)].join('\n\n');
}

function missingNotice(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  return [`Le contrat d’engagement républicain reste à produire par ${associationsNamed(missing)}.`];
}

/** « l’association « X » », « les associations « X » et « Y » », or their number when there are too many to name. */
function associationsNamed(list: readonly string[]): string {
  if (list.length === 1) return `l’association ${names(list)}`;
  if (list.length > NAMED_AT_MOST) return `les ${counted(list.length, 'association', 'associations')} signalées au tableau annexé`;
  return `les associations ${names(list)}`;
}

function proposalOf({ campaign, rows, lastYearTotal }: GrantsItemSource): string {
  const total = totalOf(rows);
  const winners = beneficiaries(rows);
  if (winners === 0) return `Aucune attribution n’est proposée pour l’exercice ${campaign.year}.`;
  const evolution = evolutionText(total, lastYearTotal, campaign.year - 1);
  const share = `Il est proposé d’attribuer ${formatAmount(total)} à ${counted(winners, 'association', 'associations')}`;
  const first = `${share}${evolution === '' ? '' : `, ${evolution}`}.`;
  return [first, ...leftOut(rows), 'Le détail figure au tableau annexé au projet de délibération.'].join(' ');
}

function leftOut(rows: readonly GrantRow[]): string[] {
  const refused = rows.filter((row) => (row.voted ?? row.proposed) === 0).length;
  const pending = rows.filter((row) => row.voted === null && row.proposed === null).length;
  const sentence = (n: number, one: string, many: string) => (n === 0 ? [] : [`${capital(counted(n, one, many))}.`]);
  return [
    ...sentence(refused, 'demande n’est pas retenue', 'demandes ne sont pas retenues'),
    ...sentence(pending, 'demande reste à instruire', 'demandes restent à instruire'),
  ];
}

function accounts({ account, function: purpose }: Campaign): string {
  return `chapitre ${account.slice(0, 2)}, article ${account}, fonction ${purpose}`;
}

function budgetOf({ campaign, rows }: GrantsItemSource): string {
  const total = totalOf(rows);
  const left = cents(campaign.envelope - total);
  const balance =
    left < 0
      ? `Les montants dépassent l’enveloppe de ${formatAmount(cents(0 - left))} : une décision modificative est nécessaire.`
      : `Le reste disponible s’établit à ${formatAmount(left)}.`;
  return [
    `Dépense : ${formatAmount(total)}, imputée au ${accounts(campaign)}, du budget ${campaign.year}.`,
    `L’enveloppe inscrite est de ${formatAmount(campaign.envelope)}. ${balance}`,
  ].join('\n\n');
}

function visasOf({ campaign, rows, law }: GrantsItemSource): string[] {
  const articles = listOf([
    'L. 2121-29',
    law('grant.award.article').value,
    law('grant.control.article').value,
    law('council.conflict.article').value,
  ]);
  return [
    `Vu le code général des collectivités territoriales, notamment ses articles ${articles.replaceAll('L. ', `L.${NBSP}`)} ;`,
    'Vu la loi n° 2000-321 du 12 avril 2000 modifiée relative aux droits des citoyens dans leurs relations avec les administrations, notamment ses articles 9-1, 10 et 10-1 ;',
    ...(agreementsNeeded(rows, law).length === 0
      ? []
      : ['Vu le décret n° 2001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes publiques ;']),
    'Vu le décret n° 2021-1947 du 31 décembre 2021 approuvant le contrat d’engagement républicain ;',
    `Vu le budget primitif ${campaign.year} adopté le [à compléter : date d’adoption du budget] ;`,
    `Vu l’avis de ${committee(campaign)}, ${met(campaign)} ;`,
  ].map(typeset);
}

function recitalsOf({ rows, commitmentMissing }: GrantsItemSource): string[] {
  const several = beneficiaries(rows) > 1;
  const interest = several
    ? 'Considérant que les associations figurant au tableau annexé contribuent, par des actions menées à leur initiative, à l’intérêt public local ;'
    : 'Considérant que l’association figurant au tableau annexé contribue, par des actions menées à son initiative, à l’intérêt public local ;';
  const commitment =
    commitmentMissing.length === 0
      ? [
          `Considérant que ${several ? 'les contrats d’engagement républicain ont été souscrits' : 'le contrat d’engagement républicain a été souscrit'} ;`,
        ]
      : [];
  return [interest, ...commitment].map(typeset);
}

function decisionOf(source: GrantsItemSource): string {
  const articles = [
    awardArticle(source),
    ...agreementArticle(source),
    creditArticle(source),
    reportArticle(source),
    ...commitmentArticle(source),
  ];
  return articles.map((article, rank) => typeset(`${article}${rank === articles.length - 1 ? '.' : ' ;'}`)).join('\n\n');
}

function awardArticle({ campaign, rows }: GrantsItemSource): string {
  const [only, second] = granted(rows);
  if (only === undefined) return `de ne pas attribuer de subvention au titre de l’exercice ${campaign.year}`;
  const year = `au titre de l’exercice ${campaign.year}`;
  if (second === undefined) {
    return `d’attribuer à l’association ${quote(only.associationName)} une subvention de ${formatAmount(grantedAmount(only))} ${year}, détaillée au tableau annexé`;
  }
  return `d’attribuer les subventions ${year} détaillées au tableau annexé, pour un montant total de ${formatAmount(totalOf(rows))}`;
}

function agreementArticle({ rows, law }: GrantsItemSource): string[] {
  const agreements = agreementsNeeded(rows, law);
  if (agreements.length === 0) return [];
  const threshold = formatAmount(cents(legalNumber(law, 'grant.agreement-threshold'))).replace(/,00(?=\u202F€)/, '');
  const who = associationsNamed(agreements.map(({ name }) => name));
  if (agreements.length === 1) {
    return [
      `d’approuver la convention d’objectifs à conclure avec ${who}, dont les subventions de l’année excèdent ${threshold}, et d’autoriser le maire à la signer`,
    ];
  }
  return [
    `d’approuver les conventions d’objectifs à conclure avec ${who}, dont les subventions de l’année excèdent ${threshold} pour chacune, et d’autoriser le maire à les signer`,
  ];
}

function creditArticle({ campaign }: GrantsItemSource): string {
  return `de dire que les crédits sont inscrits au budget ${campaign.year}, ${accounts(campaign)}`;
}

function reportArticle({ rows, law }: GrantsItemSource): string {
  const months = numberInLetters(legalNumber(law, 'grant.report-months'));
  const who = beneficiaries(rows) > 1 ? 'chaque bénéficiaire' : 'le bénéficiaire';
  return `de dire que ${who} produira un compte rendu financier dans les ${months} mois suivant la fin de l’exercice pour lequel la subvention a été attribuée`;
}

function commitmentArticle({ commitmentMissing }: GrantsItemSource): string[] {
  if (commitmentMissing.length === 0) return [];
  const several = commitmentMissing.length > 1;
  return [
    `de subordonner le versement ${several ? 'des subventions attribuées' : 'de la subvention attribuée'} à ${associationsNamed(commitmentMissing)} à la souscription du contrat d’engagement républicain`.replace(
      'à les ',
      'aux ',
    ),
  ];
}
