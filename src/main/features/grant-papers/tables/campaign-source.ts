import { bearersOf } from '#shared/features/grants/last-year';
import type { Campaign, GrantRow } from '#shared/features/grants/model';
import type { AssociationId } from '#shared/kernel/ids';
import { cents, formatAmount, sumCents, type Cents } from '#shared/kernel/money';
import type { ModelCell } from '../table-model';

/** What the tables of a campaign are made from. */
export interface CampaignSource {
  readonly campaign: Campaign;
  /** Of the requests that were not closed. */
  readonly rows: readonly GrantRow[];
  readonly concerned: ReadonlyMap<AssociationId, readonly string[]>;
  readonly votedBefore: (associationId: AssociationId, year: number) => Cents | null;
}

const COLLATOR = new Intl.Collator('fr', { numeric: true });
const NO_DOMAIN = 'Sans domaine renseigné';

/** The lines of a table by domain, in alphabetical order, those without a domain last. */
export function byDomain(rows: readonly GrantRow[], lineOf: (row: GrantRow) => ModelCell[]) {
  const names = [...new Set(rows.map(({ domain }) => domain))].toSorted(
    (a, b) => Number(a === '') - Number(b === '') || COLLATOR.compare(a, b),
  );
  return names.map((domain) => ({
    name: domain === '' ? NO_DOMAIN : domain,
    lines: rows
      .filter((row) => row.domain === domain)
      .toSorted((a, b) => COLLATOR.compare(a.associationName, b.associationName) || a.number - b.number)
      .map(lineOf),
  }));
}

/** Written where the past of an association stands on another of its lines: it counts once in the sums. */
const SEE_ABOVE = 'idem';

/** The cells of the past of an association: on the first of its requests, and « idem » on the others. */
export function pastCells(rows: readonly GrantRow[]): (row: GrantRow, cells: readonly ModelCell[]) => readonly ModelCell[] {
  const bearers = bearersOf(rows);
  return ({ associationId, number }, cells) =>
    bearers.get(associationId) === number ? cells : cells.map((cell) => (cell === null ? null : SEE_ABOVE));
}

/** « Crédits ouverts : … – Proposé : … – Reste disponible : … » */
export function tieOf({ campaign, rows }: CampaignSource, label: string, amountOf: (row: GrantRow) => Cents | null): string {
  const total = sumCents(rows.map((row) => amountOf(row) ?? cents(0)));
  const left = campaign.envelope - total;
  const balance = left < 0 ? `Dépassement : ${formatAmount(cents(-left))}` : `Reste disponible : ${formatAmount(cents(left))}`;
  return `Crédits ouverts (article ${campaign.account}, fonction ${campaign.function}) : ${formatAmount(campaign.envelope)} – ${label} : ${formatAmount(total)} – ${balance}.`;
}

/** What keeps a request from a simple vote, in a few words. */
export function alertsOf({ warnings }: GrantRow): string {
  return warnings.flatMap(({ kind }) => ALERTS[kind] ?? []).join(' ; ');
}

const ALERTS: Partial<Record<GrantRow['warnings'][number]['kind'], string>> = {
  'agreement-required': 'convention',
  'commitment-missing': 'contrat d’engagement manquant',
  'no-capacity': 'sans capacité',
  'report-overdue': 'compte rendu en retard',
  'budget-annex': 'comptes à joindre',
  'no-siret': 'SIRET à corriger',
};
