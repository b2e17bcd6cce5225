import { agreementsNeeded, grantedAmount } from '#shared/features/council/grants-amounts';
import { bearersOf, lastYearOf } from '#shared/features/grants/last-year';
import type { GrantRow } from '#shared/features/grants/model';
import { interestRole } from '#shared/features/interests/words';
import type { LegalLookup } from '#shared/features/legal/rules';
import { cents, formatAmount, sumCents, type Cents } from '#shared/kernel/money';
import { gap } from '../../../documents/gaps';
import type { GrantsTable, SummaryTable } from '../../../documents/papers';
import type { Affair } from './affair';
import type { GrantsSource } from './dossier-source';
import { grouped } from './grouped';
import { nameOf } from './wording';

const COLLATOR = new Intl.Collator('fr', { numeric: true });
const NO_DOMAIN = 'Sans domaine renseigné';

/** The requests of each domain in alphabetical order, those without a domain last. */
function byDomain(rows: readonly GrantRow[]): [string, GrantRow[]][] {
  const groups = [...grouped(rows, ({ domain }) => (domain === '' ? NO_DOMAIN : domain))];
  return groups.toSorted(([a], [b]) => Number(a === NO_DOMAIN) - Number(b === NO_DOMAIN) || COLLATOR.compare(a, b));
}

interface Sums {
  readonly lastYear: Cents;
  readonly asked: Cents;
  readonly proposed: Cents;
  readonly voted: Cents;
}

function sumsOf(rows: readonly GrantRow[]): Sums {
  return {
    lastYear: lastYearOf(rows),
    asked: sumCents(rows.map((row) => row.asked)),
    proposed: sumCents(rows.map((row) => row.committee ?? row.proposed ?? cents(0))),
    voted: sumCents(rows.map((row) => row.voted ?? cents(0))),
  };
}

/** The table annexed to the deliberation; « Voté » shows once an amount is voted. */
export function grantsTablePaper(affair: Affair, grants: GrantsSource, law: LegalLookup): GrantsTable {
  const { campaign, rows } = grants;
  const year = campaign.year;
  const withVotes = rows.some((row) => row.voted !== null);
  const cells = cellsFor({ affair, rows, law, withVotes });
  const figures = (sums: Sums) => [sums.lastYear, sums.asked, sums.proposed, ...(withVotes ? [sums.voted] : [])].map(formatAmount);
  const line = (label: string, all: readonly GrantRow[]) => [label, ...figures(sumsOf(all)), '', ''];
  const voted = withVotes ? [`Voté ${year}`] : [];
  return {
    title: 'Annexe – Tableau des subventions',
    caption: `Affaire n° ${affair.number} – Exercice ${year} – ${campaign.name}`,
    heads: [
      'N°',
      'Association',
      'Objet',
      `Voté ${year - 1}`,
      `Demandé ${year}`,
      `Proposé ${year}`,
      ...voted,
      'Convention',
      'Conseillers intéressés',
    ],
    groups: byDomain(rows).map(([domain, group]) => ({
      domain,
      rows: group.toSorted((a, b) => COLLATOR.compare(a.associationName, b.associationName) || a.number - b.number).map(cells),
      subtotal: line(`Sous-total ${domain}`, group),
    })),
    total: line('TOTAL GÉNÉRAL', rows),
    tie: tieOf(grants),
    empty: 'Aucune demande n’est enregistrée pour cet exercice.',
  };
}

function tieOf({ campaign, rows }: GrantsSource): string {
  const total = sumCents(rows.map(grantedAmount));
  const left = cents(campaign.envelope - total);
  const balance = left < 0 ? `Dépassement : ${formatAmount(cents(0 - left))}` : `Reste disponible : ${formatAmount(left)}`;
  return `Crédits inscrits (article ${campaign.account}, fonction ${campaign.function}) : ${formatAmount(campaign.envelope)} – Montant à attribuer : ${formatAmount(total)} – ${balance}.`;
}

interface CellContext {
  readonly affair: Affair;
  readonly rows: readonly GrantRow[];
  readonly law: LegalLookup;
  readonly withVotes: boolean;
}

function cellsFor({ affair, rows, law, withVotes }: CellContext): (row: GrantRow) => string[] {
  const agreements = new Set(agreementsNeeded(rows, law).map(({ associationId }) => associationId));
  const bearers = bearersOf(rows);
  const concerns = grouped(affair.item.concerns, ({ associationId }) => associationId);
  const interested = (row: GrantRow) =>
    (concerns.get(row.associationId) ?? []).map((concern) => {
      const councillor = affair.councillors.get(concern.councillorId);
      return `${councillor === undefined ? concern.councillorName : nameOf(councillor)} (${interestRole(concern.role, councillor?.person.civility)})`;
    });
  return (row) => [
    String(row.number),
    row.associationName,
    row.purpose,
    pastOf(row, bearers.get(row.associationId)),
    formatAmount(row.asked),
    amountOrGap(row.committee ?? row.proposed),
    ...(withVotes ? [row.voted === null ? gap('vote') : formatAmount(row.voted)] : []),
    agreements.has(row.associationId) ? 'Oui' : 'Non',
    interested(row).join(' ; ') || '–',
  ];
}

/** Written once for an association that asks for several things, so that the lines add up to the total. */
function pastOf({ lastYear, number }: GrantRow, bearer: number | undefined): string {
  if (lastYear === null) return '–';
  return bearer === number ? formatAmount(lastYear) : `voir n° ${bearer ?? number}`;
}

function amountOrGap(amount: Cents | null): string {
  return amount === null ? gap('montant') : formatAmount(amount);
}

/** The same figures per domain, for the explanatory note. */
export function grantsSummary({ campaign, rows }: GrantsSource): SummaryTable | null {
  if (rows.length === 0) return null;
  const figures = (all: readonly GrantRow[]) => {
    const { lastYear, asked } = sumsOf(all);
    return [lastYear, asked, sumCents(all.map(grantedAmount))].map(formatAmount);
  };
  const line = (label: string, all: readonly GrantRow[]) => [label, String(all.length), ...figures(all)];
  return {
    caption: 'Répartition par domaine',
    heads: ['Domaine', 'Dossiers', `Voté ${campaign.year - 1}`, `Demandé ${campaign.year}`, `À attribuer ${campaign.year}`],
    rows: byDomain(rows).map(([domain, group]) => line(domain, group)),
    total: line('Total', rows),
  };
}
