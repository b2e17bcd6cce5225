import { z } from 'zod';
import { optionalLine } from '../../ipc/define';

/**
 * The kinds of files known by their titles: a town's own list, the program's own export, the two files of the national register of
 * associations (RNA), and those of the Sirene register: legal units, establishments, and a list that holds both.
 */
export const FileKind = z.enum([
  'town-list',
  'own-export',
  'rna-waldec',
  'rna-import',
  'sirene-units',
  'sirene-establishments',
  'sirene-list',
]);
export type FileKind = z.infer<typeof FileKind>;

/** Files of a whole department or of the country: only some of their lines are about the town. */
export function isRegistry(kind: FileKind): boolean {
  return kind !== 'town-list' && kind !== 'own-export';
}

/** Files that only complete associations already in the register: they name no town, or no association. */
export function completesOnly(kind: FileKind): boolean {
  return kind === 'sirene-units' || kind === 'sirene-establishments';
}

/** Which lines of such a file are read: those of one commune (empty: of all), and only those still active. */
export const FileFilter = z.strictObject({ inseeCode: optionalLine(5), activeOnly: z.boolean() });
export type FileFilter = z.infer<typeof FileFilter>;

/** What the lines of such a file go through, one after the other. */
export const FilterStage = z.enum(['associations', 'town', 'known', 'seat', 'active']);
export type FilterStage = z.infer<typeof FilterStage>;

export const FilterCount = z.strictObject({ stage: FilterStage, lines: z.int() });
/** How many lines are left after a stage. */
export type FilterCount = z.infer<typeof FilterCount>;
