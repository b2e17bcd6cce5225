import type { CampaignTableKind } from '#shared/features/grant-papers/contract';
import type { GrantRow } from '#shared/features/grants/model';
import { formatDateLong, type CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { AssociationId } from '#shared/kernel/ids';
import type { ModelColumn, TableModel } from '../table-model';
import { alertsOf, byDomain, pastCells, tieOf, type CampaignSource } from './campaign-source';

const NUMBER: ModelColumn = { title: 'N°', width: 6, share: 3, kind: 'count' };
const ASSOCIATION: ModelColumn = { title: 'Association', width: 36, share: 17, kind: 'text' };
const PURPOSE: ModelColumn = { title: 'Objet', width: 34, share: 14, kind: 'text' };

function amount(title: string, share = 9): ModelColumn {
  return { title, width: 14, share, kind: 'cents', summed: true };
}

/** The table of a campaign of that kind. */
export function campaignTable(kind: CampaignTableKind, source: CampaignSource, today: CivilDate): TableModel {
  if (kind === 'committee') return committeeTable(source, today);
  return kind === 'arbitration' ? arbitrationTable(source, today) : domainsTable(source, today);
}

/** What the committee looks at: the amounts, what the service says, room for its own opinion, and who must stay out of it. */
function committeeTable(source: CampaignSource, today: CivilDate): TableModel {
  const { campaign, rows, concerned } = source;
  const { year } = campaign;
  const past = pastCells(rows);
  const meets = campaign.committeeOn === null ? '' : `, réunion du ${formatDateLong(campaign.committeeOn)}`;
  return {
    fileName: `${today}-tableau-commission-${year}`,
    sheet: 'Commission',
    page: 'landscape',
    title: `Tableau pour la commission – subventions ${year}`,
    subtitle: `${campaign.name}${campaign.committeeName === '' ? '' : ` – commission ${campaign.committeeName}`}${meets}`,
    intro: [countOf(rows)],
    columns: [
      NUMBER,
      ASSOCIATION,
      PURPOSE,
      amount(`Voté ${year - 1}`),
      amount('Demandé'),
      amount('Proposé par le service'),
      { title: 'Avis du service', width: 34, share: 14, kind: 'text' },
      { ...amount('Commission'), blank: true },
      { title: 'Avis de la commission', width: 34, share: 14, kind: 'text' },
      { title: 'Conseillers intéressés', width: 24, share: 11, kind: 'text' },
    ],
    groups: byDomain(rows, (row) => [
      ...[row.number, row.associationName, row.purpose, ...past(row, [row.lastYear]), row.asked, row.proposed, row.serviceOpinion],
      ...[row.committee, row.committeeOpinion, (concerned.get(row.associationId) ?? []).join(', ')],
    ]),
    notes: [
      tieOf(source, 'Proposé par le service', ({ proposed }) => proposed),
      'Les conseillers intéressés ne participent pas aux travaux préparatoires sur l’association concernée.',
    ],
    empty: EMPTY,
  };
}

const YEARS_BEFORE = 3;

/** Everything beside everything, on a large sheet: the years before, each amount, the evolution, the opinions, what stands in the way. */
function arbitrationTable(source: CampaignSource, today: CivilDate): TableModel {
  const { campaign, rows, votedBefore } = source;
  const { year } = campaign;
  const past = pastCells(rows);
  const evolution = evolutionIn(rows);
  const years = Array.from({ length: YEARS_BEFORE }, (_, rank) => year - YEARS_BEFORE + rank);
  return {
    fileName: `${today}-tableau-arbitrage-${year}`,
    sheet: 'Arbitrage',
    page: 'a3',
    title: `Tableau d’arbitrage – subventions ${year}`,
    subtitle: campaign.name,
    intro: [`${countOf(rows)} Les années précédentes sont celles de l’association, toutes demandes confondues.`],
    columns: [
      NUMBER,
      { ...ASSOCIATION, share: 14 },
      { ...PURPOSE, share: 12 },
      ...years.map((before) => amount(`Voté ${before}`, 7)),
      amount('Demandé', 7),
      amount('Proposé', 7),
      amount('Commission', 7),
      amount('Voté', 7),
      { title: `Évolution / ${year - 1}`, width: 12, share: 6, kind: 'percent' },
      { title: 'Note / 100', width: 10, share: 4, kind: 'text' },
      { title: 'Avis du service', width: 34, share: 11, kind: 'text' },
      { title: 'Avis de la commission', width: 34, share: 11, kind: 'text' },
      { title: 'À vérifier', width: 26, share: 8, kind: 'text' },
    ],
    groups: byDomain(rows, (row) => [
      ...[row.number, row.associationName, row.purpose],
      ...past(
        row,
        years.map((before) => votedBefore(row.associationId, before)),
      ),
      ...[row.asked, row.proposed, row.committee, row.voted, ...past(row, [evolution(row)])],
      row.score === null ? '' : String(row.score).replace('.', ','),
      ...[row.serviceOpinion, row.committeeOpinion, alertsOf(row)],
    ]),
    notes: [
      tieOf(source, 'Proposé', ({ proposed }) => proposed),
      tieOf(source, 'Commission', ({ committee }) => committee),
      tieOf(source, 'Voté', ({ voted }) => voted),
    ],
    empty: EMPTY,
  };
}

/**
 * In hundredths of a percent, of the furthest amounts decided for an association, all its requests together, against last year; null when
 * there is nothing to compare.
 */
function evolutionIn(rows: readonly GrantRow[]): (row: GrantRow) => number | null {
  const decided = new Map<AssociationId, number>();
  for (const { associationId, voted, committee, proposed } of rows) {
    const now = voted ?? committee ?? proposed;
    if (now !== null) decided.set(associationId, (decided.get(associationId) ?? 0) + now);
  }
  return ({ associationId, lastYear }) => {
    const now = decided.get(associationId);
    if (now === undefined || lastYear === null || lastYear === 0) return null;
    return Math.round(((now - lastYear) * 10_000) / lastYear);
  };
}

/** What each association gets, by domain. */
function domainsTable(source: CampaignSource, today: CivilDate): TableModel {
  const { campaign, rows } = source;
  const { year } = campaign;
  const past = pastCells(rows);
  return {
    fileName: `${today}-subventions-par-domaine-${year}`,
    sheet: 'Par domaine',
    page: 'portrait',
    title: `Subventions ${year} par domaine`,
    subtitle: campaign.name,
    intro: [countOf(rows)],
    columns: [
      { ...ASSOCIATION, share: 32 },
      { ...PURPOSE, share: 28 },
      amount('Demandé', 14),
      amount(`Voté ${year - 1}`, 14),
      amount(`Voté ${year}`, 14),
    ],
    groups: byDomain(rows, (row) => [row.associationName, row.purpose, row.asked, ...past(row, [row.lastYear]), row.voted]),
    notes: [tieOf(source, 'Voté', ({ voted }) => voted)],
    empty: EMPTY,
  };
}

const EMPTY = 'Aucune demande n’est enregistrée dans cette campagne.';

function countOf(rows: readonly GrantRow[]): string {
  const associations = new Set(rows.map(({ associationId }) => associationId)).size;
  return `${plural(rows.length, 'demande', 'demandes')} de ${plural(associations, 'association', 'associations')}.`;
}
