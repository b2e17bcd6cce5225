import { eq, like } from 'drizzle-orm';
import { z } from 'zod';
import { HISTORY_DAYS } from '#shared/features/history/contract';
import type { Reader, Tx } from '../../db/connection';
import { houseStyle } from '../../db/schema/house-style';
import { deleteRow, put } from './repository';

const PREFIX = 'former:';
const DAY = 24 * 60 * 60 * 1000;
const Former = z.object({ at: z.int(), details: z.string() });

/** A file that no longer counts, with what its row told of it. */
export interface FormerFile {
  readonly details: string;
  readonly bytes: Buffer;
}

/** Keeps the logo or the letterhead that is replaced or taken away, for as long as the change can be undone; `at` in ms UTC. */
export function keepFormer(tx: Tx, key: 'logo' | 'letterhead', at: number): void {
  forgetOld(tx, at);
  const row = tx.select().from(houseStyle).where(eq(houseStyle.key, key)).get();
  if (!row?.bytes) return;
  const { sha256 } = z.object({ sha256: z.string() }).parse(JSON.parse(row.value));
  put(tx, `${PREFIX}${key}:${sha256}`, { value: JSON.stringify({ at, details: row.value }), bytes: row.bytes });
}

/** A file that was replaced or taken away; undefined once it is forgotten. */
export function findFormer(db: Reader, key: 'logo' | 'letterhead', sha256: string): FormerFile | undefined {
  const row = db
    .select()
    .from(houseStyle)
    .where(eq(houseStyle.key, `${PREFIX}${key}:${sha256}`))
    .get();
  return row?.bytes ? { details: Former.parse(JSON.parse(row.value)).details, bytes: row.bytes } : undefined;
}

/** Puts a former file back in its place. */
export function putBackFormer(tx: Tx, key: 'logo' | 'letterhead', { details, bytes }: FormerFile): void {
  put(tx, key, { value: details, bytes });
}

function forgetOld(tx: Tx, now: number): void {
  const rows = tx
    .select({ key: houseStyle.key, value: houseStyle.value })
    .from(houseStyle)
    .where(like(houseStyle.key, `${PREFIX}%`))
    .all();
  for (const { key, value } of rows) if (Former.parse(JSON.parse(value)).at < now - HISTORY_DAYS * DAY) deleteRow(tx, key);
}
