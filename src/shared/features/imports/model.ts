import { z } from 'zod';
import { Bytes, line } from '../../ipc/define';
import { ImportBatchId, ImportMappingId } from '../../kernel/ids';
import { ActionCounts, MatchedBy, RowAction, RowDecisions } from './decisions';
import { ColumnMapping, ImportField } from './fields';
import { FileFilter, FileKind, FilterCount } from './file-kind';

export const ImportFile = z.strictObject({ fileName: line(255), bytes: Bytes });
export type ImportFile = z.infer<typeof ImportFile>;

/** Which sheet of a file is read, from which titles, and which of its lines. */
export const InspectRequest = ImportFile.extend({
  sheet: z.string().max(100).optional(),
  /** The line of the column titles, counted from 1 as Excel does. */
  headerLine: z.int().min(1).max(50).optional(),
  /** For the files of a department or of the country; by default the town's own active associations. */
  filter: FileFilter.optional(),
});
export type InspectRequest = z.infer<typeof InspectRequest>;

/** A file with the choices of the wizard. Without `headerLine` and `mapping`, the guesses of `imports.inspect` are taken. */
export const ImportRequest = InspectRequest.extend({ mapping: ColumnMapping.optional(), decisions: RowDecisions.optional() });
export type ImportRequest = z.infer<typeof ImportRequest>;

export const InspectedFile = z.strictObject({
  format: z.enum(['xlsx', 'csv']),
  /** `UTF-8`, `Windows-1252`…; empty for xlsx. */
  encoding: z.string(),
  delimiter: z.string(),
  sheets: z.array(z.string()),
  sheet: z.string(),
  headerLine: z.int(),
  kind: FileKind,
  /** Null for a list that is read whole. */
  filter: FileFilter.nullable(),
  /** Lines under the titles before any filter, and after each stage of it. */
  linesRead: z.int(),
  counts: z.array(FilterCount),
  /** The saved mapping whose titles are all here, from which the guesses then come. */
  savedMapping: z.strictObject({ id: ImportMappingId, name: z.string() }).nullable(),
  columns: z.array(z.strictObject({ column: z.int(), title: z.string(), samples: z.array(z.string()), guess: ImportField.nullable() })),
  /** First data lines as shown in the preview, cell by cell. */
  preview: z.array(z.strictObject({ line: z.int(), cells: z.array(z.string()) })),
  /** Lines that will be compared with the register. */
  dataLines: z.int(),
});
/** What the program understood of a file before anything is asked or written. */
export type InspectedFile = z.infer<typeof InspectedFile>;

export const RowIssue = z.strictObject({
  /** The line in the file, counted from 1 as Excel does. */
  line: z.int(),
  column: z.string(),
  value: z.string(),
  message: z.string(),
  /** A blocking issue leaves the whole line out; another leaves out or mends that cell only. */
  blocking: z.boolean(),
});
export type RowIssue = z.infer<typeof RowIssue>;

export const ImportReport = ActionCounts.extend({
  lines: z.int(),
  /** At most 1 000 issues are listed; `issueCount` is the true number. */
  issues: z.array(RowIssue),
  issueCount: z.int(),
  preview: z.array(z.strictObject({ line: z.int(), action: RowAction, name: z.string(), matchedBy: MatchedBy.nullable() })),
});
/** The dry run: what an import would do. Nothing is written by it. */
export type ImportReport = z.infer<typeof ImportReport>;

export const ImportBatch = z.strictObject({
  id: ImportBatchId,
  fileName: z.string(),
  doneAt: z.int(),
  by: z.string(),
  created: z.int(),
  updated: z.int(),
  rejected: z.int(),
  undoneAt: z.int().nullable(),
});
/** One import that was carried out. */
export type ImportBatch = z.infer<typeof ImportBatch>;

/** Columns by their titles: what is kept of a mapping, whatever the order of the columns in the next file. */
export const MappedTitles = z
  .array(z.strictObject({ title: line(250), field: ImportField }))
  .min(1)
  .max(100);

export const ImportMapping = z.strictObject({ id: ImportMappingId, name: line(80), columns: MappedTitles });
/** How the columns of a kind of file are read, kept under a name. */
export type ImportMapping = z.infer<typeof ImportMapping>;

/**
 * Limits of one file. `fileSize` and `textSize` (CSV) in bytes. `rows`: lines compared with the register, once filtered; `linesRead`: lines
 * of a file of the country or of a department.
 */
export const IMPORT_LIMITS = {
  fileSize: 30 * 1024 * 1024,
  textSize: 150 * 1024 * 1024,
  rows: 100_000,
  linesRead: 2_000_000,
  issuesListed: 1_000,
  previewLines: 50,
} as const;
