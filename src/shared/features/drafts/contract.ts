import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { NBSP, plural } from '../../kernel/french';

/** How large one draft may be, in characters of its JSON text. */
export const DRAFT_LIMIT = 200_000;

/** After this many days without a keystroke a draft is forgotten. */
export const DRAFT_DAYS = 30;

/** The form a draft is of: `association:new`, `association:<id>`. */
export const DraftKey = z
  .string()
  .max(120)
  .regex(/^[a-z]+(-[a-z]+)*:[A-Za-z0-9-]+$/, `Un nom de formulaire est attendu, par exemple «${NBSP}association:new${NBSP}».`);
export type DraftKey = z.infer<typeof DraftKey>;

/** What was typed, as the form's own screen writes and reads it. */
export const DraftValue = z
  .record(z.string(), z.unknown())
  .refine(
    (value) => sizeOf(value) <= DRAFT_LIMIT,
    `Cette saisie est trop longue pour être gardée en brouillon (${plural(DRAFT_LIMIT, 'caractère', 'caractères')} au plus). Enregistrez-la.`,
  );
export type DraftValue = z.infer<typeof DraftValue>;

const ByKey = z.strictObject({ key: DraftKey });

/** One's own unfinished typing: each account sees its own drafts only. */
export const draftsContract = {
  'drafts.get': query(
    { permission: 'write', summary: 'What you had typed in a form and not saved; null when there is nothing.' },
    ByKey,
    z.strictObject({ value: DraftValue.nullable(), savedAt: z.int().nullable() }),
  ),
  'drafts.save': command(
    { permission: 'write', summary: 'Keeps what you are typing in a form, in place of what was kept; the journal does not tell.' },
    ByKey.extend({ value: DraftValue }),
    z.strictObject({ savedAt: z.int() }),
  ),
  'drafts.discard': command({ permission: 'write', summary: 'Forgets what was kept of a form.' }, ByKey, z.strictObject({})),
};

/** Characters of the JSON text; infinite for what JSON cannot say (a loop, a large integer). */
function sizeOf(value: unknown): number {
  try {
    return JSON.stringify(value).length;
  } catch {
    return Infinity;
  }
}
