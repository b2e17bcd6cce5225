import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { SentenceKey, type Wording } from '#shared/features/house-style/sentences';
import type { Reader, Tx } from '../../db/connection';
import { houseStyle } from '../../db/schema/house-style';
import { put } from './repository';

const KEY = 'wording';
const KeptWording = z.partialRecord(SentenceKey, z.string());

/** What the town says in the place of the original sentences. */
export function getWording(db: Reader): Wording {
  const row = db.select({ value: houseStyle.value }).from(houseStyle).where(eq(houseStyle.key, KEY)).get();
  return row === undefined ? {} : KeptWording.parse(JSON.parse(row.value));
}

export function saveWording(tx: Tx, wording: Wording): void {
  put(tx, KEY, { value: JSON.stringify(wording), bytes: null });
}
