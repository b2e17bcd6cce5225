import { z } from 'zod';
import { optionalLine, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { ItemId, OwnTextId, SessionId } from '../../kernel/ids';
import { SubjectCode } from '../council/model';

export const OwnTextKind = z.enum(['visa', 'recital', 'article']);
export type OwnTextKind = z.infer<typeof OwnTextKind>;

export const OwnTextInput = z.strictObject({
  kind: OwnTextKind,
  text: text(2000).min(1),
  /** @CTES subject codes it is about; empty for any. */
  subjects: z.array(SubjectCode).max(20),
  /** The days it may be cited, both included; null when it has no known beginning or end. */
  validFrom: zCivilDate.nullable(),
  validUntil: zCivilDate.nullable(),
  /** What it is founded on, or where it comes from. */
  source: optionalLine(250),
  /** What to cite in its place once it is repealed; empty when nothing does. */
  replacement: text(2000),
});
/** A visa, a recital or an article as the town words it. */
export type OwnTextInput = z.infer<typeof OwnTextInput>;

export const OwnText = OwnTextInput.extend({ id: OwnTextId, version: z.int() });
/** A text of the town's own library. */
export type OwnText = z.infer<typeof OwnText>;

export const CitingAffair = z.strictObject({ itemId: ItemId, title: z.string(), sessionId: SessionId, meetsOn: zCivilDate });
/** An affair that cites a text. */
export type CitingAffair = z.infer<typeof CitingAffair>;
