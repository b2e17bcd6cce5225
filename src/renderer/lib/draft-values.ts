import { z } from 'zod';
import type { DraftValue } from '#shared/features/drafts/contract';

const Values = z.record(z.string(), z.unknown());
const Stored = z.strictObject({ values: Values, from: Values, version: z.number().nullable() });

/** What a form holds, what it started from, and the version of the record that was; null for a record that does not exist yet. */
export interface FormDraft<V> {
  readonly values: V;
  readonly from: V;
  readonly version: number | null;
}

/** The text of a draft in the file. */
export function storedOf<V extends object>({ values, from, version }: FormDraft<V>): DraftValue {
  return { values: { ...values }, from: { ...from }, version };
}

/** What a field of a form must hold, where the kind of its value does not tell: the elements of lists. */
export type DraftShapes<V> = Partial<Record<keyof V & string, z.ZodType>>;

/** A draft as the form of today can hold it, whichever version of the program wrote it; null when it was not written by this hook. */
export function readStored<V extends object>(stored: unknown, form: V, shapes: DraftShapes<V> = {}): FormDraft<V> | null {
  const { success, data } = Stored.safeParse(stored);
  if (!success) return null;
  const from = { form, shapes };
  return { values: fitted(data.values, from), from: fitted(data.from, from), version: data.version };
}

/** The fields where two states of a form differ. */
export function changedKeys<V extends object>(before: V, after: V): (keyof V & string)[] {
  return keysOf(before).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** `base` with some fields of another state. */
export function withFields<V extends object>(base: V, other: V, keys: readonly (keyof V)[]): V {
  return { ...base, ...Object.fromEntries(keys.map((key) => [key, other[key]])) };
}

/** The form's own fields only, each as stored when it is of the kind the form holds there. */
function fitted<V extends object>(stored: Readonly<Record<string, unknown>>, { form, shapes }: { form: V; shapes: DraftShapes<V> }): V {
  const fits = (key: keyof V & string) => shapes[key]?.safeParse(stored[key]).success ?? isOfKind(stored[key], form[key]);
  const kept = keysOf(form).filter((key) => Object.hasOwn(stored, key) && fits(key));
  return { ...form, ...Object.fromEntries(kept.map((key) => [key, stored[key]])) };
}

/** Null is any field that one may leave empty; a list or a box to tick always holds something. */
function isOfKind(stored: unknown, shown: unknown): boolean {
  if (stored === null) return !Array.isArray(shown) && typeof shown !== 'boolean';
  return shown === null ? typeof stored !== 'object' : typeof stored === typeof shown && Array.isArray(stored) === Array.isArray(shown);
}

function keysOf<V extends object>(values: V): (keyof V & string)[] {
  // The values of a form are a plain object, whose own names are those of its type.
  return Object.keys(values) as (keyof V & string)[];
}
