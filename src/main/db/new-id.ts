import { v7 } from 'uuid';
import type { z } from 'zod';

/** A new identifier of the given kind (UUID v7: later ones sort after earlier ones). */
export function newId<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
  return schema.parse(v7());
}
