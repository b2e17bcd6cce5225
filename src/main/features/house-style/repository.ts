import { eq } from 'drizzle-orm';
import { HouseLogo } from '#shared/features/house-style/contract';
import { HouseSettings, ORIGINAL } from '#shared/features/house-style/model';
import type { Reader, Tx } from '../../db/connection';
import { houseStyle } from '../../db/schema/house-style';

/** The settings; the original stands in for one that a later version of the program added. */
export function getSettings(db: Reader): HouseSettings {
  const row = db.select().from(houseStyle).where(eq(houseStyle.key, 'settings')).get();
  if (!row) return ORIGINAL;
  const known: unknown = JSON.parse(row.value);
  return HouseSettings.parse(typeof known === 'object' && known !== null ? { ...ORIGINAL, ...known } : ORIGINAL);
}

export function saveSettings(tx: Tx, settings: HouseSettings): void {
  put(tx, 'settings', { value: JSON.stringify(settings), bytes: null });
}

/** The picture at the head of the documents; null when there is none. */
export function getLogo(db: Reader): HouseLogo | null {
  const row = db.select().from(houseStyle).where(eq(houseStyle.key, 'logo')).get();
  if (!row?.bytes) return null;
  return HouseLogo.parse({ ...details(row.value), bytes: row.bytes });
}

export function saveLogo(tx: Tx, { bytes, ...rest }: HouseLogo): void {
  put(tx, 'logo', { value: JSON.stringify(rest), bytes: Buffer.from(bytes) });
}

export function deleteLogo(tx: Tx): void {
  deleteRow(tx, 'logo');
}

function details(json: string): object {
  const known: unknown = JSON.parse(json);
  return typeof known === 'object' && known !== null ? known : {};
}

/** Takes away one of the rows. */
export function deleteRow(tx: Tx, key: string): void {
  tx.delete(houseStyle).where(eq(houseStyle.key, key)).run();
}

/** Writes one of the rows, in the place of the one before. */
export function put(tx: Tx, key: string, row: { readonly value: string; readonly bytes: Buffer | null }): void {
  deleteRow(tx, key);
  tx.insert(houseStyle)
    .values({ key, ...row })
    .run();
}
