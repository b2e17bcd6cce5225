import { canonicalJson } from '../../security/canonical-json';
import type { Reader } from '../../db/connection';
import type { Line } from './repository';
import type { Reverter } from './reverter';

/** Whether a record is still as a line of the journal left it, in all that both the line and its reverter tell. */
export function isAsLeft(db: Reader, reverter: Reverter, { entityId, before, after }: Line): boolean {
  if (entityId === null) return false;
  const current = reverter.current(db, entityId, after ?? before ?? {});
  if (after === null || current === null) return after === null && current === null;
  if (before === null && (current['removed'] === true || current['archived'] === true)) return false;
  const told = reverter.told?.(after) ?? after;
  const fields = Object.keys(told).filter((field) => Object.hasOwn(current, field));
  return fields.length > 0 && fields.every((field) => canonicalJson(told[field] ?? null) === canonicalJson(current[field] ?? null));
}
