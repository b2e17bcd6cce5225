import { bySubjectCode, subjectHeading } from '#shared/features/council/act-subjects';
import type { Register, RegisterRow } from '#shared/features/deliberations/model';
import { RESULT_WORDS } from '#shared/features/deliberations/words';
import { formatDateLong, formatDateShort, formatTime } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { Town } from '#shared/features/town/contract';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { ClosingSheetPaper, ColumnTable, RegisterPaper } from '../../documents/deliberation-papers';
import { gap } from '../../documents/gaps';
import type { Signature } from '../../documents/papers';
import { communeOf, mayorSignature, secretarySignature } from '../../documents/town-letterhead';
import { nameOf, presidentOf } from './content';
import type { HeldSession } from './held-session';

/** What the register of a year is written from. */
export interface RegisterSource {
  readonly register: Register;
  readonly town: Town;
  readonly law: LegalLookup;
  readonly held: readonly HeldSession[];
}

/** Registre des délibérations of a year (CGCT, art. R. 2121-9). */
export function registerPaper({ register, town, law, held }: RegisterSource): RegisterPaper {
  const { year, rows, sessions } = register;
  const article = law('council.register.article').value;
  return {
    title: `Registre des délibérations ${year}`,
    subtitle: communeOf(town),
    lead: `${plural(rows.length, 'délibération', 'délibérations')}, ${plural(sessions.length, 'séance', 'séances')} – article ${article} du code général des collectivités territoriales. Le registre est coté et paraphé ; il est tenu sur papier.`,
    byDateHeading: 'Table par date',
    byDate: byDate(rows),
    bySubjectHeading: 'Table par objet',
    bySubject: bySubject(rows),
    closingSheets: held.map((one) =>
      closingSheet(
        one,
        rows.filter(({ sessionId }) => sessionId === one.session.id),
        article,
      ),
    ),
  };
}

const EMPTY = 'Aucune délibération n’a de numéro cette année.';
const [DAY, NUMBER, CODE, RESULT] = [1250, 1850, 900, 1300];
const WIDTH = 9638;

function byDate(rows: readonly RegisterRow[]): ColumnTable {
  return {
    heads: ['Séance', 'N°', 'Objet', 'Code', 'Résultat'],
    widths: [DAY, NUMBER, WIDTH - DAY - NUMBER - CODE - RESULT, CODE, RESULT],
    rows: rows.map((row) => [formatDateShort(row.meetsOn), row.number, row.title, row.subjectCode, resultOf(row)]),
    empty: EMPTY,
  };
}

/** One table for each subject of the nomenclature that has deliberations, in its order. */
function bySubject(rows: readonly RegisterRow[]): RegisterPaper['bySubject'] {
  return bySubjectCode(rows).map(({ code, acts }) => ({ heading: subjectHeading(code), table: subjectTable(acts) }));
}

function subjectTable(rows: readonly RegisterRow[]): ColumnTable {
  return {
    heads: ['Objet', 'Séance', 'N°', 'Résultat'],
    widths: [WIDTH - DAY - NUMBER - RESULT, DAY, NUMBER, RESULT],
    rows: rows.map((row) => [row.title, formatDateShort(row.meetsOn), row.number, resultOf(row)]),
    empty: EMPTY,
  };
}

function resultOf({ outcome }: RegisterRow): string {
  return outcome === null ? '' : RESULT_WORDS[outcome];
}

function closingSheet(held: HeldSession, rows: readonly RegisterRow[], article: string): ClosingSheetPaper {
  const { session, sitting, town } = held;
  const numbers = rows.map((row) => [String(row.rank), row.number, row.title]);
  const present = presentAtOpening(held);
  return {
    heading: `Feuillet clôturant la séance du ${formatDateLong(session.meetsOn)}`,
    lead: `Séance ouverte à ${timeOf(sitting.openedAt)}, levée à ${timeOf(sitting.closedAt)}, sous la présidence de ${presidentOf(held) || gap('président de séance')}. Rappel des délibérations, par leur numéro d’ordre (article ${article} du code général des collectivités territoriales) :`,
    numbers: { heads: ['Ordre', 'N°', 'Objet'], widths: [800, NUMBER, WIDTH - 800 - NUMBER], rows: numbers, empty: EMPTY },
    present: { heading: `Membres présents (${present.length})`, names: present },
    signatures: [...secretaries(held), mayorSignature(town)],
  };
}

function timeOf(time: string | null): string {
  return time === null ? gap('heure') : formatTime(time);
}

/** Those who answered the roll call present, and those who came in later. */
function presentAtOpening({ sitting }: HeldSession): string[] {
  const came = new Set([
    ...sitting.attendance.filter(({ status }) => status === 'present').map(({ councillorId }) => councillorId),
    ...sitting.movements.filter(({ kind }) => kind === 'arrival').map(({ councillorId }) => councillorId),
  ]);
  return sitting.members.filter(({ councillorId }) => came.has(councillorId)).map(({ name }) => name);
}

function secretaries({ sitting, town }: HeldSession): Signature[] {
  const named = sitting.secretaryIds.map((id) => nameOf(sitting, id));
  return (named.length === 0 ? [gap('nom du secrétaire')] : named).map((name) => secretarySignature(town, name));
}
