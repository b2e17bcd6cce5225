import { broken } from '#shared/kernel/errors';
import type { ItemId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { findNumberOf } from './numbers-repository';

/** Keeps an affair that took its number, with its vote, where it is. @throws RULE `deliberation-numbered` */
export function refuseNumbered(db: Reader, itemId: ItemId): void {
  const number = findNumberOf(db, itemId);
  if (number !== undefined) throw broken({ rule: 'deliberation-numbered', number });
}
