import { z } from 'zod';
import { line } from '../../ipc/define';
import { SavedViewId } from '../../kernel/ids';
import { RegisterColumn, RegisterRequest } from '../associations/register';

export const SavedViewInput = z.strictObject({
  name: line(80),
  /** Everybody sees it. */
  shared: z.boolean(),
  request: RegisterRequest.omit({ ids: true }),
  /** In their order. */
  columns: z.array(RegisterColumn).min(1).max(60),
});
export type SavedViewInput = z.infer<typeof SavedViewInput>;

export const SavedView = SavedViewInput.extend({
  id: SavedViewId,
  /** Whether it belongs to who asks. */
  mine: z.boolean(),
  createdAt: z.int(),
});
/** The register with its filters, its order and its columns, under a name. */
export type SavedView = z.infer<typeof SavedView>;
