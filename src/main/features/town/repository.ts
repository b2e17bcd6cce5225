import { Town } from '#shared/features/town/contract';
import type { Reader, Tx } from '../../db/connection';
import { townSetting } from '../../db/schema/settings';

/** The town's details; `defaults` stand in for a detail that a later version of the program added. */
export function getTown(db: Reader, defaults: Town): Town {
  const stored = db.select().from(townSetting).all();
  const known = Object.fromEntries(stored.map(({ key, value }): [string, unknown] => [key, JSON.parse(value)]));
  return Town.parse({ ...defaults, ...known });
}

export function saveTown(tx: Tx, town: Town): void {
  tx.delete(townSetting).run();
  tx.insert(townSetting)
    .values(Object.entries(town).map(([key, value]) => ({ key, value: JSON.stringify(value) })))
    .run();
}
