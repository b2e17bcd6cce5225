import { formatDateLong, type CivilDate } from '../../kernel/dates';
import { fold, typeset } from '../../kernel/french';
import { LEGAL_CATALOGUE } from '../legal/catalogue';
import { LIBRARY, type LegalText } from './library';
import type { OwnText, OwnTextKind } from './own';

interface Wanted {
  readonly kind: OwnTextKind;
  /** The subject of the affair: what is about it comes first, what is about any subject next. */
  readonly subjectCode: string;
  /** The day of the session. */
  readonly day: CivilDate;
  /** Words looked for; empty for the whole library. */
  readonly search: string;
  /** The town's own texts. */
  readonly own?: readonly OwnText[];
}

/** The texts that may be cited that day, those of the subject first. A search looks in every subject. */
export function textsFor({ kind, subjectCode, day, search, own = [] }: Wanted): (LegalText | OwnText)[] {
  const words = fold(search).split(' ').filter(Boolean);
  const rank = ({ subjects }: Pick<LegalText, 'subjects'>) => (subjects.includes(subjectCode) ? 0 : subjects.length === 0 ? 1 : 2);
  return [...own, ...LIBRARY]
    .filter((text) => text.kind === kind && isInForce(text, day))
    .filter((text) => (words.length === 0 ? rank(text) < 2 : words.every((word) => fold(`${text.text} ${text.source}`).includes(word))))
    .toSorted((a, b) => rank(a) - rank(b));
}

function isInForce(text: Pick<LegalText, 'validFrom' | 'validUntil'>, day: CivilDate): boolean {
  return validityOn(text, day) === 'in-force';
}

/** Whether a text may be cited: in force, not yet, or repealed. */
export type Validity = 'in-force' | 'coming' | 'repealed';

/** Where a text stands that day; both its days are included. */
export function validityOn({ validFrom, validUntil }: Pick<OwnText, 'validFrom' | 'validUntil'>, day: CivilDate): Validity {
  if (validUntil !== null && validUntil < day) return 'repealed';
  return validFrom !== null && day < validFrom ? 'coming' : 'in-force';
}

/** What is looked for among the town's own texts; null or empty for any. */
export interface OwnSearch {
  readonly words: string;
  readonly kind: OwnTextKind | null;
  /** A subject code: its texts, and those of any subject. */
  readonly subject: string | null;
  readonly validity: Validity | null;
}

/** The town's own texts with every word looked for, of a subject, where they stand that day. */
export function ownTextsFound(own: readonly OwnText[], { words, kind, subject, validity }: OwnSearch, day: CivilDate): OwnText[] {
  const wanted = fold(words).split(' ').filter(Boolean);
  return own.filter(
    (one) =>
      (kind === null || one.kind === kind) &&
      (subject === null || one.subjects.length === 0 || one.subjects.includes(subject)) &&
      (validity === null || validityOn(one, day) === validity) &&
      wanted.every((word) => fold(`${one.text} ${one.source} ${one.replacement} ${one.subjects.join(' ')}`).includes(word)),
  );
}

/** A text of the town that is cited and is not, or no longer, in force. */
export interface RepealedText {
  readonly text: OwnText;
  /** French sentence. */
  readonly message: string;
}

/** The town's own texts that a text cites word for word and that may not be cited that day. */
export function repealedTexts(cited: string, own: readonly OwnText[], day: CivilDate): RepealedText[] {
  return own
    .filter((text) => !isInForce(text, day) && cited.includes(text.text))
    .map((text) => ({ text, message: typeset(repealMessage(text, day)) }));
}

const SHOWN = 60;

function repealMessage({ text, validFrom, validUntil, replacement }: OwnText, day: CivilDate): string {
  const named = text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
  if (validFrom !== null && day < validFrom) return `« ${named} » n’est en vigueur qu’à partir du ${formatDateLong(validFrom)}.`;
  const since = validUntil === null ? '' : ` depuis le ${formatDateLong(validUntil)}`;
  return `« ${named} » n’est plus en vigueur${since}${replacement === '' ? '' : ' ; la bibliothèque donne le texte qui le remplace'}.`;
}

/** An article that a text cites and that another has taken the place of, or will. */
export interface StaleCitation {
  /** As the text writes it. */
  readonly found: string;
  readonly replacement: string;
  /** French sentence. */
  readonly message: string;
  readonly source: string;
}

/** The articles cited that are no longer, or not yet, in force that day, with those that are (dated legal references). */
export function staleCitations(text: string, day: CivilDate): StaleCitation[] {
  return RENUMBERED.flatMap(({ former, next, since, source }) => {
    const [stale, right] = since <= day ? [former, next] : [next, former];
    const found = patternOf(stale).exec(text)?.[0];
    if (found === undefined) return [];
    const when = formatDateLong(since);
    const message =
      since <= day
        ? `l’article ${stale} est remplacé par l’article ${right} depuis le ${when}`
        : `l’article ${stale} n’est en vigueur qu’à partir du ${when}`;
    return [{ found, replacement: right, message: typeset(`${message}.`), source }];
  });
}

/** The text with its citations brought up to that day. */
export function withCitationsOf(text: string, day: CivilDate): string {
  return staleCitations(text, day).reduce((done, { found, replacement }) => done.replaceAll(patternOf(found, 'gu'), replacement), text);
}

interface Renumbered {
  readonly former: string;
  readonly next: string;
  readonly since: CivilDate;
  readonly source: string;
}

/** Each article that the law moved, by the dated references that come with the program. */
const RENUMBERED: readonly Renumbered[] = LEGAL_CATALOGUE.flatMap(({ key, unit, value, validFrom, source }, rank) => {
  const former = LEGAL_CATALOGUE[rank - 1];
  return unit !== 'article' || former?.key !== key ? [] : [{ former: former.value, next: value, since: validFrom, source }];
});

/** « L. 2311-7 », « L.2311-7 » or « L2311-7 », and no longer number. */
function patternOf(article: string, flags = 'u'): RegExp {
  const [, letter = '', number = ''] = /^([LRD])\.?\s?(.+)$/u.exec(article) ?? [];
  return new RegExp(`\\b${letter}\\.?\\s?${number}(?![\\d-])`, flags);
}
