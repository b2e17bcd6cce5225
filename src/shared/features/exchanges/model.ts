import { z } from 'zod';
import { line, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, ExchangeId } from '../../kernel/ids';

export const ExchangeKind = z.enum(['meeting', 'call', 'letter', 'email', 'visit', 'note']);
export type ExchangeKind = z.infer<typeof ExchangeKind>;

/** What the user types. The text is communicable to the person it is about (facts 10.1): facts, no judgements. */
export const ExchangeInput = z.strictObject({
  kind: ExchangeKind,
  happenedOn: zCivilDate,
  subject: line(200),
  text: text(5000),
});
export type ExchangeInput = z.infer<typeof ExchangeInput>;

export const Exchange = ExchangeInput.extend({
  id: ExchangeId,
  version: z.int(),
  associationId: AssociationId,
  createdAt: z.int(),
  by: z.string(),
  /** Null while in the file; the instant it went to the trash otherwise. */
  removedAt: z.int().nullable(),
});
/** What was said or written between the town and an association. */
export type Exchange = z.infer<typeof Exchange>;
