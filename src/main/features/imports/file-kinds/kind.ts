import type { ImportField } from '#shared/features/imports/fields';
import type { FileFilter, FileKind, FilterStage } from '#shared/features/imports/file-kind';
import type { Town } from '#shared/features/town/contract';

/** What the register knows already, by which a national file is narrowed. Names are folded. */
export interface KnownIdentities {
  readonly rnas: ReadonlySet<string>;
  readonly sirens: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** What is needed around a file to tell which of its lines are about the town. */
export interface Surroundings {
  readonly town: Pick<Town, 'name' | 'inseeCode' | 'postalCode'>;
  /** Read from the register only for the files that need it. */
  readonly known: () => KnownIdentities;
}

/** The text of the cell under a title; empty when the file has no such column. */
export type Get = (title: string) => string;

/** A column made from one or several of the file's, with the field it feeds. */
export interface KindColumn {
  readonly title: string;
  readonly field: ImportField;
  /** The titles it is made from: without any of them in the file, the column is not there. */
  readonly sources: readonly string[];
  readonly value: (get: Get) => string;
}

export interface StageContext extends Surroundings {
  readonly filter: FileFilter;
}

/** One step of the filter. It only applies to files that have one of its columns. */
export interface StageDefinition {
  readonly stage: FilterStage;
  readonly sources: readonly string[];
  readonly passes: (get: Get, context: StageContext) => boolean;
}

/** A file known by its titles. */
export interface KindDefinition {
  readonly id: FileKind;
  /** Every group must have one of its titles in the file. */
  readonly needs: readonly (readonly string[])[];
  readonly columns: readonly KindColumn[];
  readonly stages: readonly StageDefinition[];
}

/** A column taken as it is. */
export function direct(title: string, field: ImportField): KindColumn {
  return { title, field, sources: [title], value: (get) => get(title) };
}

/** The texts that are not empty, put together. */
export function together(texts: readonly string[], separator = ' '): string {
  return texts.filter((text) => text !== '').join(separator);
}
