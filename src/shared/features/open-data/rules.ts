import { addMonths, type CivilDate } from '../../kernel/dates';
import { cents, sumCents, type Cents } from '../../kernel/money';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { ExportNote, YearSummary } from './model';
import { LONGEST_TEXT, type ScdlCells } from './schema';

/** Name of the file of a year, as its publication has it. */
export function exportFileName(inseeCode: string, year: number): string {
  return `subventions_${inseeCode}_${year}.csv`;
}

/** `23000.50`: euros with two decimals and a point. */
export function euros(amount: Cents): string {
  const size = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** `0.45`, `1`: a share in ten-thousandths as the schema writes it. */
export function shareText(share: number): string {
  return String(share / 10_000);
}

/** A payment made or planned, as far as a file of grants tells it. */
export interface PaidPart {
  readonly plannedOn: CivilDate | null;
  readonly paidOn: CivilDate | null;
}

/** A voted grant or a support in kind, before it is written in the form of the schema. */
export interface GrantToWrite {
  readonly associationName: string;
  readonly siret: string;
  readonly rna: string;
  readonly purpose: string;
  readonly amount: Cents;
  readonly nature: 'aide en numéraire' | 'aide en nature';
  readonly reference: string;
  /** Of the agreement. */
  readonly signedOn: CivilDate | null;
  readonly votedOn: CivilDate | null;
  readonly payments: readonly PaidPart[];
}

/** Who grants. */
export interface Granter {
  readonly name: string;
  readonly siret: string;
}

/** The line of a grant in the form of the schema, and what had to be supposed. */
export function cellsOf(grant: GrantToWrite, granter: Granter): { cells: ScdlCells; notes: ExportNote[] } {
  const notes: ExportNote[] = [];
  const day = grant.signedOn ?? grant.votedOn;
  if (grant.signedOn === null && day !== null && grant.nature === 'aide en numéraire') notes.push('vote-date');
  const { terms, period, isSupposed } = paymentTerms(grant.payments, day);
  if (isSupposed && day !== null) notes.push('payment-date');
  if (grant.purpose.length > LONGEST_TEXT) notes.push('shortened');
  const cells: ScdlCells = {
    nomAttribuant: granter.name,
    idAttribuant: granter.siret,
    dateConvention: day ?? '',
    referenceDecision: grant.reference,
    nomBeneficiaire: grant.associationName,
    idBeneficiaire: grant.siret,
    rnaBeneficiaire: grant.rna,
    objet: shortened(grant.purpose),
    montant: euros(grant.amount),
    nature: grant.nature,
    conditionsVersement: terms,
    datesPeriodeVersement: period,
    idRAE: '',
    notificationUE: 'non',
    pourcentageSubvention: '1',
    dispositifAide: '',
  };
  return { cells, notes };
}

/** At most 256 characters, the last one « … » when something was cut. No character is cut in two. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text
    .slice(0, LONGEST_TEXT - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`;
}

function paymentTerms(parts: readonly PaidPart[], day: CivilDate | null): { terms: string; period: string; isSupposed: boolean } {
  const days = parts
    .map(({ paidOn, plannedOn }) => paidOn ?? plannedOn)
    .filter((date) => date !== null)
    .toSorted();
  const first = days[0] ?? day ?? '';
  const last = days.at(-1) ?? first;
  const isSupposed = days.length < Math.max(1, parts.length);
  if (parts.length < 2) return { terms: 'unique', period: first, isSupposed };
  return { terms: 'échelonné', period: first === last ? first : `${first}/${last}`, isSupposed };
}

/** The last day to publish a grant, counted from the signature of its agreement, else from the vote (décret n° 2017-779). */
export function publishBy(signedOn: CivilDate | null, law: LegalLookup): CivilDate | null {
  return signedOn === null ? null : addMonths(signedOn, legalNumber(law, 'open-data.publication-months'));
}

/** Bounds of the sizes that a comparison counts, in cents: strictly below the first, and so on. */
const SIZES: readonly { readonly label: string; readonly below: number }[] = [
  { label: 'moins de 500 €', below: 50_000 },
  { label: '500 à 999 €', below: 100_000 },
  { label: '1 000 à 2 499 €', below: 250_000 },
  { label: '2 500 à 4 999 €', below: 500_000 },
  { label: '5 000 à 9 999 €', below: 1_000_000 },
  { label: '10 000 à 22 999 €', below: 2_300_000 },
  { label: '23 000 € et plus', below: Infinity },
];

/** How many grants of each size, and their sums. */
export function bySize(amounts: readonly Cents[]): { label: string; count: number; amount: Cents }[] {
  const sizes = SIZES.map(({ label }) => ({ label, count: 0, amount: 0 }));
  for (const amount of amounts) {
    const size = sizes[SIZES.findIndex(({ below }) => amount < below)];
    if (!size) continue;
    size.count += 1;
    size.amount += amount;
  }
  return sizes.map((size) => ({ ...size, amount: cents(size.amount) }));
}

/** One beneficiary's part of one grant. */
export interface GivenPart {
  readonly name: string;
  readonly siret: string;
  readonly rna: string;
  readonly amount: Cents;
}

/** What was given in all, with the middle and the largest. */
export function summaryOf(name: string, parts: readonly GivenPart[]): YearSummary {
  const amounts = parts.map(({ amount }) => amount).toSorted((a, b) => a - b);
  const beneficiaries = new Set(parts.map((part) => part.siret || part.rna || part.name)).size;
  return {
    name,
    grants: parts.length,
    beneficiaries,
    amount: sumCents(amounts),
    median: median(amounts),
    largest: amounts.at(-1) ?? cents(0),
  };
}

/** The middle of sorted amounts, half-way between the two middles, rounded down to the cent. */
function median(sorted: readonly Cents[]): Cents | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : cents(Math.floor((lower + upper) / 2));
}
