import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { TownLetterhead } from '#shared/features/house-style/contract';
import { WrittenField } from '#shared/features/house-style/letterhead';
import type { Reader, Tx } from '../../db/connection';
import { houseStyle } from '../../db/schema/house-style';
import { deleteRow, put } from './repository';

const KEY = 'letterhead';
const KeptLetterhead = TownLetterhead.extend({ written: z.array(WrittenField) });
type KeptLetterhead = z.infer<typeof KeptLetterhead>;

/** The letterhead without its file; null when there is none. */
export function findLetterhead(db: Reader): KeptLetterhead | null {
  const row = db.select({ value: houseStyle.value }).from(houseStyle).where(eq(houseStyle.key, KEY)).get();
  return row === undefined ? null : KeptLetterhead.parse(JSON.parse(row.value));
}

/** The file as it was given; null when there is none. */
export function findLetterheadFile(db: Reader): { fileName: string; bytes: Uint8Array } | null {
  const row = db.select().from(houseStyle).where(eq(houseStyle.key, KEY)).get();
  return row?.bytes ? { fileName: KeptLetterhead.parse(JSON.parse(row.value)).fileName, bytes: row.bytes } : null;
}

export function saveLetterhead(tx: Tx, { bytes, ...kept }: KeptLetterhead & { readonly bytes: Uint8Array }): void {
  put(tx, KEY, { value: JSON.stringify(kept), bytes: Buffer.from(bytes) });
}

export function deleteLetterhead(tx: Tx): void {
  deleteRow(tx, KEY);
}
