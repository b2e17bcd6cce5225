import { z } from 'zod';
import { AssociationInput } from '../associations/model';

/** The columns that name who leads an association: each becomes a person with a mandate. */
export const LeaderField = z.enum([
  'presidentCivility',
  'presidentFirstName',
  'presidentLastName',
  'presidentName',
  'presidentEmail',
  'presidentPhone',
  'treasurerFirstName',
  'treasurerName',
  'secretaryFirstName',
  'secretaryName',
]);
export type LeaderField = z.infer<typeof LeaderField>;

/** Everything a column of a list can feed: every field of the register, and the leaders. */
export const ImportField = z.enum([...AssociationInput.keyof().options, ...LeaderField.options]);
export type ImportField = z.infer<typeof ImportField>;

/** Which column (0-based) feeds which field. Columns not named are left aside. */
export const ColumnMapping = z.array(z.strictObject({ column: z.int().min(0).max(500), field: ImportField })).max(100);
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** The functions a list may name somebody in. */
export const LeaderRole = z.enum(['president', 'treasurer', 'secretary']);
export type LeaderRole = z.infer<typeof LeaderRole>;
