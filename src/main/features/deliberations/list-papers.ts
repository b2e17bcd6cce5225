import type { DeliberationRow } from '#shared/features/deliberations/model';
import { isNumbered } from '#shared/features/deliberations/rules';
import { RESULT_WORDS } from '#shared/features/deliberations/words';
import { formatDateLong, formatDateMedium, formatTime, type CivilDate } from '#shared/kernel/dates';
import type { ColumnTable, DeliberationListPaper, PostingCertificatePaper } from '../../documents/deliberation-papers';
import { gap, orGap } from '../../documents/gaps';
import { mayorSignature, ofPlace } from '../../documents/town-letterhead';
import { emphasised, sentence } from '../../documents/sentences';
import type { HeldSession } from './held-session';

/** What the list and the certificate are written from. `postedOn` is null until the list is posted. */
export interface ListSource {
  readonly held: HeldSession;
  readonly rows: readonly DeliberationRow[];
  readonly postedOn: CivilDate | null;
  readonly today: CivilDate;
}

/** Liste des délibérations examinées par le conseil (CGCT, art. L. 2121-25). */
export function listPaper({ held, rows, postedOn }: ListSource): DeliberationListPaper {
  const { session, law, town } = held;
  return {
    title: 'Liste des délibérations examinées par le conseil municipal',
    meeting: `Séance du ${formatDateLong(session.meetsOn)} à ${formatTime(held.sitting.openedAt ?? session.meetsAt)}`,
    lead: sentence(town, 'list.lead', { article_liste: law('council.list.article').value }),
    table: listTable(rows),
    posted: sentence(town, 'list.posted', { date: postedOn === null ? '……………………' : formatDateMedium(postedOn) }),
    signature: mayorSignature(town),
  };
}

const [NUMBER, RESULT, CODE] = [1900, 1400, 1000];
const OBJECT = 9638 - NUMBER - RESULT - CODE;

/** Every affair that was examined, those withdrawn or put off included; an information is not one. */
function listTable(rows: readonly DeliberationRow[]): ColumnTable {
  const examined = rows.filter(({ type, outcome }) => type !== 'information' && outcome !== null);
  return {
    heads: ['N°', 'Objet', 'Résultat', 'Code ACTES'],
    widths: [NUMBER, OBJECT, RESULT, CODE],
    rows: examined.map((row) => [numberOf(row), row.title, row.outcome === null ? '' : RESULT_WORDS[row.outcome], row.subjectCode]),
    empty: 'Aucune délibération n’a été examinée.',
  };
}

function numberOf(row: DeliberationRow): string {
  return row.number ?? (isNumbered(row) ? gap('numéro') : '–');
}

/** The mayor certifies that the list was posted and put online, and when. */
export function postingCertificatePaper({ held, rows, postedOn, today }: ListSource): PostingCertificatePaper {
  const { session, law, town } = held;
  return {
    title: 'Certificat d’affichage et de mise en ligne',
    statement: emphasised(town, 'posting.statement', {
      bold: ['date'],
      values: {
        maire: orGap(town.mayorName, 'nom du maire'),
        commune: ofPlace(town.name),
        seance: formatDateLong(session.meetsOn),
        date: postedOn === null ? gap('date d’affichage') : formatDateLong(postedOn),
        article_liste: law('council.list.article').value,
      },
    }),
    paragraphs: [sentence(town, 'posting.lead', {})],
    table: listTable(rows),
    dateline: `Fait à ${town.name}, le ${formatDateMedium(today)}`,
    signature: mayorSignature(town),
  };
}
