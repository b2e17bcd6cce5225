import { z } from 'zod';
import { Bytes, line } from '../../ipc/define';
import { ImportBatchId } from '../../kernel/ids';

/** The fields of an association that a column of the town's list can feed. */
export const ImportField = z.enum([
  'name',
  'acronym',
  'purpose',
  'domain',
  'neighbourhood',
  'rna',
  'siret',
  'siren',
  'naf',
  'address',
  'postalCode',
  'city',
  'email',
  'phone',
  'secondPhone',
  'mailPostalCode',
  'website',
  'foundedOn',
  'members',
  'republicanCommitmentOn',
  'presidentFirstName',
  'presidentLastName',
  'presidentName',
  'notes',
]);
export type ImportField = z.infer<typeof ImportField>;

/** Which column (0-based) feeds which field. Columns not named are left aside. */
export const ColumnMapping = z.array(z.strictObject({ column: z.int().min(0).max(500), field: ImportField })).max(100);
export type ColumnMapping = z.infer<typeof ColumnMapping>;

export const ImportFile = z.strictObject({ fileName: line(255), bytes: Bytes });
export type ImportFile = z.infer<typeof ImportFile>;

/** A file with the choices of the wizard. Without `headerLine` and `mapping`, the guesses of `imports.inspect` are taken. */
export const ImportRequest = ImportFile.extend({
  sheet: z.string().max(100).optional(),
  /** The line of the column titles, counted from 1 as Excel does. */
  headerLine: z.int().min(1).max(50).optional(),
  mapping: ColumnMapping.optional(),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

export const InspectedFile = z.strictObject({
  format: z.enum(['xlsx', 'csv']),
  /** `UTF-8`, `Windows-1252`…; empty for xlsx. */
  encoding: z.string(),
  delimiter: z.string(),
  sheets: z.array(z.string()),
  sheet: z.string(),
  headerLine: z.int(),
  columns: z.array(z.strictObject({ column: z.int(), title: z.string(), samples: z.array(z.string()), guess: ImportField.nullable() })),
  /** First data lines as shown in the preview, cell by cell. */
  preview: z.array(z.strictObject({ line: z.int(), cells: z.array(z.string()) })),
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

/** What will become of a line: a new file, an existing one completed, nothing to do, or left out. */
export const RowAction = z.enum(['create', 'update', 'unchanged', 'reject']);
export type RowAction = z.infer<typeof RowAction>;

export const ImportReport = z.strictObject({
  lines: z.int(),
  create: z.int(),
  update: z.int(),
  unchanged: z.int(),
  reject: z.int(),
  /** At most 1 000 issues are listed; `issueCount` is the true number. */
  issues: z.array(RowIssue),
  issueCount: z.int(),
  preview: z.array(
    z.strictObject({ line: z.int(), action: RowAction, name: z.string(), matchedBy: z.enum(['siret', 'rna', 'name']).nullable() }),
  ),
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

/** Limits of one file: what a town's list can reasonably be. `fileSize` in bytes. */
export const IMPORT_LIMITS = { fileSize: 30 * 1024 * 1024, rows: 100_000, issuesListed: 1_000, previewLines: 50 } as const;
