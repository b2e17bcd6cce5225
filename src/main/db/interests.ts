import { z } from 'zod';
import { AssociationId } from '#shared/kernel/ids';
import type { CivilDate } from '#shared/kernel/dates';
import type { Reader } from './connection';

/** Whether what starts and ends is held on `@day`. An unknown start or end does not exclude the day. */
export function heldOn(table: string): string {
  return `ifnull(${table}.starts_on, '') <= @day AND ifnull(${table}.ends_on, '9999') >= @day`;
}

/**
 * The links `l` declared by `@day` and held on it, each with the association `a` of the register it is with, by its record or by its name.
 * Representing the town in a grouping or its social centre makes nobody concerned (CGCT, art. L. 1111-6, III). Conditions may follow with AND.
 */
export const LINKS_WITH_ASSOCIATIONS = `councillor_link l
  JOIN association a ON a.id = l.association_id OR (l.association_id IS NULL AND a.sort_name = l.sort_name)
  WHERE l.removed_at IS NULL AND l.declared_on <= @day AND ${heldOn('l')}
    AND NOT (l.represents_town = 1 AND l.kind IN ('grouping', 'social-centre'))`;

const concernedSql = (associations: string) => `SELECT DISTINCT i.associationId, trim(p.first_name || ' ' || p.last_name) AS name FROM (
    SELECT m.association_id AS associationId, k.id FROM mandate m JOIN councillor k ON k.person_id = m.person_id WHERE ${heldOn('m')}
    UNION SELECT a.id, l.councillor_id FROM ${LINKS_WITH_ASSOCIATIONS}) i
  JOIN councillor k ON k.id = i.id AND ${heldOn('k')} JOIN person p ON p.id = k.person_id
  WHERE i.associationId IN (${associations}) ORDER BY k.table_order`;

const Concerned = z.object({ associationId: AssociationId, name: z.string() });

/**
 * The names of the councillors tied to associations, by a mandate or a declared link, in the order of the table. `associations`: the SQL that
 * gives their ids, with its parameter `@of`.
 */
export function concernedCouncillors(
  db: Reader,
  associations: string,
  { of, day }: { readonly of: string; readonly day: CivilDate },
): ReadonlyMap<AssociationId, readonly string[]> {
  const names = new Map<AssociationId, string[]>();
  for (const { associationId, name } of z.array(Concerned).parse(db.statement(concernedSql(associations)).all({ of, day })))
    names.set(associationId, [...(names.get(associationId) ?? []), name]);
  return names;
}
