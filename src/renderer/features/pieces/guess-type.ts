import type { PieceType } from '#shared/features/pieces/model';
import { fold } from '#shared/kernel/french';
import type { PieceTypeId } from '#shared/kernel/ids';

/** What people call documents in the names of their files, and the words of the kind that it means. */
const SHORTHANDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:rib|iban|bic)\b/, 'identite bancaire'],
  [/\bcer\b|\bcontrat d engagement\b|\brepublicain\b/, 'engagement republicain'],
  [/\b(?:pv|proces verbal|compte rendu)\b.*\b(?:ag|ago|age|assemblee)\b|\b(?:ag|ago|age)\b/, 'assemblee generale'],
  [/\bbp\b|\bbudget\b|\bprevisionnel\b/, 'budget previsionnel'],
  [/\bbilan\b|\bcomptes? (?:de resultats?|annuels?|approuves?)\b|\bcompta\w*\b/, 'comptes approuves'],
  [/\b(?:rapport|ra)\b.*\bactivites?\b|\bactivites?\b/, 'rapport d activite'],
  [/\bassurance\b|\brc\b|\bmaif\b|\bresponsabilite civile\b/, 'assurance'],
  [/\bjoafe\b|\brecepisse\b|\bjournal officiel\b|\bdeclaration\b/, 'recepisse'],
  [/\bstatuts?\b/, 'statuts'],
  [/\bbureau\b|\bdirigeants?\b|\bconseil d administration\b|\bca\b/, 'dirigeants'],
  [/\bcommissaire\b|\bcac\b/, 'commissaire aux comptes'],
  [/\bpouvoir\b|\bdelegation de signature\b/, 'pouvoir'],
  [/\bcompte rendu financier\b|\bcrf\b|\bcerfa 15059\b/, 'compte rendu financier'],
];

/** Words of a kind's name that say nothing of it. */
const EMPTY = new Set(['avec', 'dans', 'pour', 'association', 'document', 'piece', 'attestation']);

/** The kind of document that the name of a file seems to mean; null when it does not say. */
export function guessType(fileName: string, types: readonly PieceType[]): PieceTypeId | null {
  const name = fold(fileName.replace(/\.[^.]+$/, '').replace(/_/g, ' '));
  const asked = types.filter(({ archivedAt }) => archivedAt === null);
  const best = asked.map((type) => ({ id: type.id, score: scoreOf(name, fold(type.name)) })).reduce(better, { id: null, score: 0 });
  return best.id;
}

interface Guess {
  readonly id: PieceTypeId | null;
  readonly score: number;
}

function better(a: Guess, b: Guess): Guess {
  return b.score > a.score ? b : a;
}

/** Longer shorthands are surer than one word in common. */
function scoreOf(name: string, typeName: string): number {
  const shorthand = SHORTHANDS.filter(([pattern, words]) => pattern.test(name) && typeName.includes(words)).map(
    ([, words]) => words.length,
  );
  const shared = typeName.split(' ').filter((word) => word.length > 3 && !EMPTY.has(word) && name.split(' ').includes(word));
  return Math.max(0, ...shorthand) + 4 * shared.length;
}

/** The year that the name of a file mentions: the last one, as in « comptes 2024-2025 »; null when there is none. */
export function guessYear(fileName: string, today: string): number | null {
  const years = Array.from(fileName.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g), ([year]) => Number(year));
  const possible = years.filter((year) => year >= 1990 && year <= Number(today.slice(0, 4)) + 1);
  return possible.at(-1) ?? null;
}
