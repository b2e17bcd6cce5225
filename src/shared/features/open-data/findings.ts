import { z } from 'zod';

/** Something the checks say of one cell of a file. `blocking`: the line cannot be published, or taken, as it is. */
export const Finding = z.strictObject({
  /** Of the file, from 1. */
  line: z.int(),
  /** Title of the column. */
  column: z.string(),
  value: z.string(),
  message: z.string(),
  /** Where the rule is written. */
  source: z.string(),
  blocking: z.boolean(),
});
export type Finding = z.infer<typeof Finding>;
