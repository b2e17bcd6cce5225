import { and, eq } from 'drizzle-orm';
import { LegalSetting } from '#shared/features/legal/model';
import type { Reader, Tx } from '../../db/connection';
import { legalSetting } from '../../db/schema/settings';

const OwnSetting = LegalSetting.pick({ key: true, validFrom: true, value: true, source: true });
type OwnSetting = ReturnType<typeof OwnSetting.parse>;

/** The values the town typed, oldest first. */
export function listOwnSettings(db: Reader): OwnSetting[] {
  return db
    .select()
    .from(legalSetting)
    .orderBy(legalSetting.key, legalSetting.validFrom)
    .all()
    .map((row) => OwnSetting.parse(row));
}

export function saveOwnSetting(tx: Tx, setting: OwnSetting): void {
  tx.insert(legalSetting)
    .values(setting)
    .onConflictDoUpdate({ target: [legalSetting.key, legalSetting.validFrom], set: { value: setting.value, source: setting.source } })
    .run();
}

export function deleteOwnSetting(tx: Tx, { key, validFrom }: Pick<OwnSetting, 'key' | 'validFrom'>): void {
  tx.delete(legalSetting)
    .where(and(eq(legalSetting.key, key), eq(legalSetting.validFrom, validFrom)))
    .run();
}
