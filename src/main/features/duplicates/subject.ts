import type { DuplicateKind, MergeChoice } from '#shared/features/duplicates/model';
import type { Reader, Tx } from '../../db/connection';

/** A record as a merge sees it, whatever its kind. `values`: what a user types, by field. */
export interface MergeRecord {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** Milliseconds UTC; 0 for a person, whose changes are not dated. */
  readonly updatedAt: number;
  readonly inTrash: boolean;
  /** The record that took this one in, or null. */
  readonly mergedInto: string | null;
}

/** What a merge does to one kind of record; the composition root gives one for associations and one for persons. */
export interface MergeSubject {
  find(db: Reader, id: string): MergeRecord | undefined;
  /** Overwrites what a user types, counts the change, and makes it findable. */
  write(tx: Tx, id: string, record: { values: Readonly<Record<string, unknown>>; at: number }): void;
  /** Puts a record aside, taken in by another. */
  retire(tx: Tx, id: string, merged: { into: string; at: number }): void;
  /** Takes a record back out. */
  bringBack(tx: Tx, id: string): void;
  /** The fields in which two records differ, with the value to take by default. */
  choices(kept: MergeRecord, absorbed: MergeRecord): ReadonlyMap<string, MergeChoice>;
  /** The same values with what follows from them: the SIREN of a SIRET. */
  settled(values: MergeRecord['values']): MergeRecord['values'];
  /** The French name of a field. */
  label(field: string): string;
  /** The value of a field in words. */
  text(field: string, record: MergeRecord): string;
}

export type MergeSubjects = Readonly<Record<DuplicateKind, MergeSubject>>;
