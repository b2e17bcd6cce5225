import { listOf, quote, typeset } from '../../kernel/french';
import { cents, formatAmount, sumCents } from '../../kernel/money';
import type { Campaign, GrantRow } from '../grants/model';
import { beneficiaries, granted, totalOf, type GrantsItemSource } from './grants-amounts';
import { decisionOf, recitalsOf, visasOf } from './grants-decision';
import { accounts, associationsNamed, capital, committee, counted, evolutionText, met } from './grants-wording';
import type { ItemInput } from './model';

/** The fields of an affair that the campaign fills in; the rapporteur stays with the user. */
export type GrantsItemTexts = Omit<ItemInput, 'rapporteurId'>;

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

/** How many associations a title may name; more of them are « les associations ». */
const NAMED = 3;

function titleOf({ campaign, rows, partial }: GrantsItemSource): string {
  const winners = granted(rows);
  const names = [...new Set(winners.map(({ associationName }) => associationName))];
  const [only] = names;
  const year = `exercice ${campaign.year}`;
  if (only !== undefined && winners.length === 1) return `Attribution d’une subvention à l’association ${quote(only)} – ${year}`;
  if (only !== undefined && names.length === 1) return `Attribution de subventions à l’association ${quote(only)} – ${year}`;
  if (!partial || names.length === 0 || names.length > NAMED) return `Attribution de subventions aux associations – ${year}`;
  return `Attribution de subventions aux associations ${listOf(names.map(quote))} – ${year}`;
}

function committeeOpinion(campaign: Campaign): string {
  return `${capital(committee(campaign))}, ${met(campaign)} : avis [à compléter : favorable ou défavorable].`;
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
