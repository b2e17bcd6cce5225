import type { z } from 'zod';
import { listOf, NBSP, NNBSP, plural, quote } from './french';

type Issue = Parameters<z.core.$ZodErrorMap>[0];
type Sized = Extract<Issue, { code: 'too_big' | 'too_small' }>;

const REQUIRED = 'Ce champ est obligatoire.';

const EXPECTED_TYPES: Readonly<Record<string, string>> = {
  string: 'Un texte est attendu.',
  number: 'Un nombre est attendu.',
  int: 'Un nombre entier est attendu.',
  boolean: 'Répondez par oui ou par non.',
  date: 'Une date est attendue.',
  array: 'Une liste est attendue.',
  object: 'Un ensemble de champs est attendu.',
  Uint8Array: 'Un fichier est attendu.',
};

const EXPECTED_FORMATS: Readonly<Record<string, string>> = {
  uuid: 'Identifiant inconnu.',
  guid: 'Identifiant inconnu.',
  email: `L’adresse électronique est incomplète${NBSP}: elle s’écrit nom@domaine.fr.`,
  url: `L’adresse du site est incomplète${NBSP}: elle s’écrit https://www.exemple.fr.`,
};

function formatNumber(n: number | bigint): string {
  return String(n)
    .replace(/\B(?=(?:\d{3})+(?!\d))/g, NNBSP)
    .replace('.', ',');
}

function sizeOf(issue: Sized): { unit: readonly [string, string]; size: number } | undefined {
  const { input } = issue;
  if (typeof input === 'string') return { unit: ['caractère', 'caractères'], size: input.length };
  if (Array.isArray(input)) return { unit: ['élément', 'éléments'], size: input.length };
  return undefined;
}

function wrongSize(issue: Sized, limit: number | bigint, side: 'au plus' | 'au moins'): string {
  const sized = sizeOf(issue);
  if (!sized) return wrongNumber(issue, limit, side);
  if (sized.size === 0) return REQUIRED;
  const exact = issue.exact === true ? 'exactement' : side;
  return `${plural(Number(limit), ...sized.unit)} ${exact} (vous en avez ${formatNumber(sized.size)}).`;
}

function wrongNumber(issue: Sized, limit: number | bigint, side: 'au plus' | 'au moins'): string {
  const inclusive = issue.inclusive !== false;
  if (side === 'au moins' && Number(limit) === 0) {
    return inclusive ? 'Un nombre négatif n’est pas accepté.' : 'Un nombre supérieur à zéro est attendu.';
  }
  if (Math.abs(Number(limit)) >= Number.MAX_SAFE_INTEGER) return 'Ce nombre est trop grand.';
  if (inclusive) return `${formatNumber(limit)} ${side}.`;
  return `Un nombre ${side === 'au plus' ? 'inférieur' : 'supérieur'} à ${formatNumber(limit)} est attendu.`;
}

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  if (issue.input === undefined || issue.input === null) return REQUIRED;
  return EXPECTED_TYPES[issue.expected] ?? 'Cette valeur n’est pas du type attendu.';
}

/** More would not be read. */
const MOST_CHOICES = 8;

function wrongChoice(options: unknown, input: unknown): string {
  const values: readonly unknown[] = Array.isArray(options) ? options : [];
  if (values.length === 0) return 'Cette valeur n’a aucune des formes attendues.';
  if (values.length > MOST_CHOICES) return input === undefined ? REQUIRED : 'Cette valeur n’est pas dans la liste.';
  const choices = `Valeurs possibles${NBSP}: ${listOf(values.map(String), 'ou')}.`;
  return input === undefined ? `${REQUIRED} ${choices}` : choices;
}

function unexpectedNames(keys: readonly string[]): string {
  const names = listOf(keys.map(quote));
  return keys.length > 1 ? `Ces noms ne sont pas attendus${NBSP}: ${names}.` : `Ce nom n’est pas attendu${NBSP}: ${names}.`;
}

/**
 * Zod's error map in French: short sentences that say how to mend the value. Give it to each parse: `schema.safeParse(input, { error: frenchIssue })`.
 * A message written in a schema wins over it.
 */
export const frenchIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_big':
      return wrongSize(issue, issue.maximum, 'au plus');
    case 'too_small':
      return wrongSize(issue, issue.minimum, 'au moins');
    case 'invalid_format':
      return issue.input === '' ? REQUIRED : (EXPECTED_FORMATS[issue.format] ?? 'Cette écriture n’est pas reconnue.');
    case 'not_multiple_of':
      return `Un multiple de ${formatNumber(issue.divisor)} est attendu.`;
    case 'unrecognized_keys':
      return unexpectedNames(issue.keys);
    case 'invalid_value':
      return wrongChoice(issue.values, issue.input);
    case 'invalid_union':
      return wrongChoice(issue['options'], issue.input);
    case 'invalid_key':
    case 'invalid_element':
      return 'Un élément de cette liste n’est pas accepté.';
    case 'custom':
      return 'Cette valeur n’est pas acceptée.';
  }
};
