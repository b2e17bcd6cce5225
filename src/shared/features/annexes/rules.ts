import type { CivilDate } from '../../kernel/dates';
import { plural } from '../../kernel/french';
import { endingOf } from '../../kernel/file-kinds';
import type { Annex, AnnexFile, AnnexInput } from './model';

const LONGEST_TITLE = 200;

/** What an annex begins as: sent with the note, public, kept out of the transmission until it is said to be a part of the act. */
export const NEW_ANNEX: Omit<AnnexInput, 'title'> = { withNote: true, personalData: false, toTransmit: false, alreadyGiven: false };

const DATED = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[ ._/-]\d{1,2}[ ._/-]\d{2}(?:\d{2})?(?!\d)/;

/**
 * Whether an annex is offered ticked when its affair is taken up a year later. A standing paper (rules, plan, model of agreement) serves again;
 * one that a year or a date names (accounts of 2025, quotation of 12-03-25) was that year's, and one with personal data was collected for that
 * affair (RGPD, art. 5): the officer ticks them if they still serve, and sends nothing out of date without having seen it.
 */
export function isStanding({
  title,
  personalData,
  file,
}: Pick<Annex, 'title' | 'personalData'> & { readonly file: Pick<AnnexFile, 'fileName'> }): boolean {
  return !personalData && !DATED.test(`${title} ${file.fileName}`.replaceAll('_', ' '));
}

/** « Plan de situation » for « plan_de_situation.pdf »: the words of a file's name, to begin with. */
export function titleOfFile(fileName: string): string {
  const ending = endingOf(fileName);
  const bare = ending === '' ? fileName : fileName.slice(0, -(ending.length + 1));
  const words = bare
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, LONGEST_TITLE);
  return words === '' ? 'Annexe' : words.charAt(0).toLocaleUpperCase('fr') + words.slice(1);
}

/**
 * Whether a file came once the convocation had left: the councillors were not sent it with the agenda, in the delay of CGCT, art.
 * L. 2121-12. `sentOn` is null while the convocation is still to be sent.
 */
export function isLateFile(
  { addedOn, afterConvocation }: Pick<AnnexFile, 'addedOn' | 'afterConvocation'>,
  sentOn: CivilDate | null,
): boolean {
  return sentOn !== null && (addedOn > sentOn || (addedOn === sentOn && afterConvocation));
}

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word',
  odt: 'texte OpenDocument',
  xlsx: 'Excel',
  xls: 'Excel',
  ods: 'classeur OpenDocument',
};

/** « PDF, 3 pages », « Word », « image ». */
export function formatWords({ format, pages }: Pick<AnnexFile, 'format' | 'pages'>): string {
  const kind = FORMATS[format] ?? 'image';
  return pages === null ? kind : `${kind}, ${plural(pages, 'page', 'pages')}`;
}

/** « Annexe n° 2 : Plan de situation (PDF, 3 pages) », with what is to be known of it. */
export function annexLine(annex: Annex, sentOn: CivilDate | null): string {
  const said = [
    formatWords(annex.file),
    ...(annex.alreadyGiven ? ['déjà remise'] : []),
    ...(isLateFile(annex.file, sentOn) ? ['ajoutée après la convocation'] : []),
  ];
  return `Annexe n° ${annex.position} : ${annex.title} (${said.join(', ')})`;
}
