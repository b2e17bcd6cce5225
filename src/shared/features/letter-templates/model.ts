import { z } from 'zod';
import { line, text } from '../../ipc/define';
import { LetterTemplateId } from '../../kernel/ids';

/** What a letter says, with `{fields}` to be filled for each association. Empty lines separate paragraphs. */
export const LetterText = z.strictObject({ subject: line(200), body: text(8000).min(1) });
export type LetterText = z.infer<typeof LetterText>;

export const LetterTemplateInput = LetterText.extend({ name: line(120) });
export type LetterTemplateInput = z.infer<typeof LetterTemplateInput>;

export const LetterTemplate = LetterTemplateInput.extend({
  id: LetterTemplateId,
  version: z.int(),
  /** Null while offered. */
  archivedAt: z.int().nullable(),
});
/** A letter written once for many. */
export type LetterTemplate = z.infer<typeof LetterTemplate>;
