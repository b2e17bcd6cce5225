import { isCivilDate, formatDateShort } from '#shared/kernel/dates';
import { BUDGET_FIELDS } from '#shared/features/grant-dossiers/field-words';
import { formatHundredths } from '#shared/kernel/hundredths';
import { cents, formatAmount } from '#shared/kernel/money';
import { wordOf } from './journal-words';
import { FIELD_LABELS } from './labels';

/** One field of a journal entry, before and after; null where there was nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const AMOUNTS: ReadonlySet<string> = new Set([
  ...Object.keys(BUDGET_FIELDS),
  'actual',
  'excessAmount',
  'forecast',
  'amount',
  'asked',
  'committee',
  'envelope',
  'proposed',
  'unitPrice',
  'voted',
]);
/** Stored in hundredths. */
const HUNDREDTHS: ReadonlySet<string> = new Set(['fullTimeEquivalents', 'quantity']);
const TECHNICAL = /(?:^|\.)(?:id|\w*Id|secretaryIds|version|\w*At|key|unit|label|sha256|size)$/;
/** An amount told by the record it belongs to: the requests of a campaign voted together. */
const RECORD = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** What changed between two states of a record, field by field, in words; identifiers and counters are left out. */
export function changesOf(before: unknown, after: unknown): readonly FieldChange[] {
  const then = flatten(before);
  const now = flatten(after);
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((path) => !TECHNICAL.test(path))
    .map((path) => ({ field: labelOf(path), before: then.get(path) ?? null, after: now.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
}

function flatten(state: unknown, prefix = ''): Map<string, string> {
  if (isListOfWords(state)) return state.length === 0 ? new Map<string, string>() : new Map([[prefix || 'value', state.join(', ')]]);
  if (typeof state !== 'object' || state === null) {
    const shown = wordsOf(prefix, state);
    return shown === null ? new Map<string, string>() : new Map([[prefix || 'value', shown]]);
  }
  return new Map(Object.entries(state).flatMap(([key, value]) => [...flatten(value, prefix === '' ? key : `${prefix}.${key}`)]));
}

function isListOfWords(state: unknown): state is readonly string[] {
  return Array.isArray(state) && state.every((word) => typeof word === 'string');
}

function wordsOf(path: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return numberOf(lastOf(path), value);
  if (typeof value === 'string') return isCivilDate(value) ? formatDateShort(value) : wordOf(lastOf(path), value);
  return JSON.stringify(value);
}

function numberOf(field: string, value: number): string {
  if (!Number.isSafeInteger(value)) return String(value);
  if (HUNDREDTHS.has(field)) return formatHundredths(value);
  return isAmount(field) ? formatAmount(cents(value)) : String(value);
}

function labelOf(path: string): string {
  return path
    .split('.')
    .map((key) => FIELD_LABELS[key] ?? (/^\d+$/.test(key) ? `n°\u00a0${Number(key) + 1}` : RECORD.test(key) ? FIELD_LABELS['voted'] : key))
    .join(' – ');
}

function isAmount(field: string): boolean {
  return AMOUNTS.has(field) || RECORD.test(field);
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? '';
}
