import { bySubjectCode, subjectHeading } from '#shared/features/council/act-subjects';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { DecisionRegister, DecisionRow } from '#shared/features/mayor-decisions/model';
import type { Town } from '#shared/features/town/contract';
import { compareDates, formatDateLong, formatDateShort } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { ClosingSheetPaper, ColumnTable, RegisterPaper } from '../../documents/deliberation-papers';
import { gap } from '../../documents/gaps';
import { communeOf, mayorSignature } from '../../documents/town-letterhead';

/** What the register of a year is written from. */
export interface DecisionRegisterSource {
  readonly register: DecisionRegister;
  readonly town: Town;
  readonly law: LegalLookup;
}

/** A decision that took its number: only those are in the register. */
type Numbered = DecisionRow & { readonly number: string };

/** Registre des décisions du maire of a year, kept as that of the deliberations (CGCT, art. L. 2122-23 and R. 2121-9). */
export function decisionRegisterPaper({ register, town, law }: DecisionRegisterSource): RegisterPaper {
  const { year } = register;
  const rows = register.rows.filter(isNumbered);
  const delegation = `articles ${law('council.mayor-delegation.article').value} et ${law('council.delegation-report.article').value}`;
  const article = law('council.register.article').value;
  return {
    title: `Registre des décisions du maire ${year}`,
    subtitle: communeOf(town),
    lead: `${plural(rows.length, 'décision prise', 'décisions prises')} par délégation du conseil municipal – ${delegation} du code général des collectivités territoriales. Le registre est coté et paraphé ; il est tenu sur papier (article ${article}).`,
    byDateHeading: 'Table par date',
    byDate: byDate(rows),
    bySubjectHeading: 'Table par objet',
    bySubject: bySubjectCode(rows).map(({ code, acts }) => ({ heading: subjectHeading(code), table: subjectTable(acts) })),
    closingSheets: [closingSheet(register, rows, { town, article })],
  };
}

function isNumbered(row: DecisionRow): row is Numbered {
  return row.number !== null;
}

const EMPTY = 'Aucune décision n’a de numéro cette année.';
const [DAY, NUMBER, MATTER, ORDER] = [1250, 1650, 900, 800];
const WIDTH = 9638;

function byDate(rows: readonly Numbered[]): ColumnTable {
  return {
    heads: ['Date', 'N°', 'Objet', 'Matière', 'Conseil du'],
    widths: [DAY, NUMBER, WIDTH - 2 * DAY - NUMBER - MATTER, MATTER, DAY],
    rows: rows
      .toSorted((a, b) => compareDates(a.decidedOn, b.decidedOn))
      .map((row) => [formatDateShort(row.decidedOn), row.number, objectOf(row), `${row.matter}°`, toldOn(row)]),
    empty: EMPTY,
  };
}

function subjectTable(rows: readonly Numbered[]): ColumnTable {
  return {
    heads: ['Objet', 'Date', 'N°', 'Conseil du'],
    widths: [WIDTH - 2 * DAY - NUMBER, DAY, NUMBER, DAY],
    rows: rows.map((row) => [objectOf(row), formatDateShort(row.decidedOn), row.number, toldOn(row)]),
    empty: EMPTY,
  };
}

/** The object, with what became of the decision: a number is never without its line. */
function objectOf({ title, signedOn, withdrawnBy, versions }: Numbered): string {
  const became = [
    ...(signedOn === null ? ['à signer'] : []),
    ...(versions > 1 ? [`version rectificative n° ${versions}`] : []),
    ...(withdrawnBy === null ? [] : [`retirée par la décision n° ${withdrawnBy.number}`]),
  ];
  return became.length === 0 ? title : `${title} (${became.join(', ')})`;
}

/** The session at which the council was told of it. */
function toldOn({ reportedAt }: Numbered): string {
  return reportedAt === null ? '–' : formatDateShort(reportedAt.meetsOn);
}

function closingSheet(
  { year, closedOn }: DecisionRegister,
  rows: readonly Numbered[],
  { town, article }: { readonly town: Town; readonly article: string },
): ClosingSheetPaper {
  const closed = closedOn === null ? gap('date de clôture') : formatDateLong(closedOn);
  return {
    heading: `Feuillet clôturant l’année ${year}`,
    lead: `Registre clos le ${closed}, sur ${plural(rows.length, 'décision', 'décisions')}. Rappel des décisions, par leur numéro d’ordre (article ${article} du code général des collectivités territoriales) :`,
    numbers: {
      heads: ['Ordre', 'N°', 'Objet'],
      widths: [ORDER, NUMBER, WIDTH - ORDER - NUMBER],
      rows: rows.map((row, index) => [String(index + 1), row.number, objectOf(row)]),
      empty: EMPTY,
    },
    present: null,
    signatures: [mayorSignature(town)],
  };
}
