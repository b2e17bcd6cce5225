import { z } from 'zod';
import { ConcernKind, EXPIRY_DAYS, SILENT_DAYS, type Overview } from '#shared/features/overview/contract';
import { addDays, yearOf, type CivilDate } from '#shared/kernel/dates';
import { AssociationId } from '#shared/kernel/ids';
import { zCents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import { concernsWith, type ConcernRules } from './concerns-report';

const StoredConcern = z.object({ id: AssociationId, name: z.string(), first: z.string(), second: z.string() });
/** One association of a concern, before its sentence. */
export type StoredConcern = z.infer<typeof StoredConcern>;

/** How many associations each concern has; those that have none are left out. */
export function countConcerns(
  db: Reader,
  today: CivilDate,
  { exempt, kinds = ConcernKind.options }: ConcernRules & { kinds?: readonly ConcernKind[] },
): Overview['concerns'] {
  return kinds.map((kind) => ({ kind, count: countConcern(db, { kind, exempt }, today) })).filter(({ count }) => count > 0);
}

/** How many associations a concern has. */
export function countConcern(db: Reader, { kind, exempt }: ConcernRules & { kind: ConcernKind }, today: CivilDate): number {
  const concern = concernsWith({ exempt })[kind];
  return z.int().parse(db.statement(`SELECT count(*) FROM (${concern})`).pluck().get(daysAround(concern, today)));
}

/** One page of a concern. */
export function listConcern(
  db: Reader,
  { kind, page, pageSize, exempt }: ConcernRules & { kind: ConcernKind; page: number; pageSize: number },
  today: CivilDate,
): StoredConcern[] {
  const concern = concernsWith({ exempt })[kind];
  const sql = `SELECT id, name, first, second FROM (${concern}) ORDER BY rank, id LIMIT @limit OFFSET @offset`;
  return z
    .array(StoredConcern)
    .parse(db.statement(sql).all({ ...daysAround(concern, today), limit: pageSize, offset: (page - 1) * pageSize }));
}

/** The days that the SQL of a concern names; the driver refuses those it does not. */
function daysAround(concern: string, today: CivilDate): Record<string, string> {
  const days = { today, since: addDays(today, -SILENT_DAYS), until: addDays(today, EXPIRY_DAYS) };
  return Object.fromEntries(Object.entries(days).filter(([name]) => concern.includes(`@${name}`)));
}

const Share = z.object({ name: z.string(), associations: z.int(), members: z.int(), voted: zCents, inKind: zCents });

/** What each domain or neighbourhood has: active associations, their members, what was voted and given in kind in a year; largest first. */
export function sharesBy(db: Reader, column: 'domain' | 'neighbourhood', year: number): z.infer<typeof Share>[] {
  const sql = `SELECT a.${column} AS name, count(*) AS associations, ifnull(sum(a.members), 0) AS members, ifnull(sum(v.voted), 0) AS voted,
      ifnull(sum(k.amount), 0) AS inKind
    FROM association a
      LEFT JOIN (SELECT g.association_id, sum(g.voted) AS voted FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
        WHERE c.year = @year AND g.removed_at IS NULL GROUP BY g.association_id) v ON v.association_id = a.id
      LEFT JOIN (SELECT s.association_id, sum(s.amount) AS amount FROM in_kind_support s
        WHERE s.year = @year AND s.removed_at IS NULL GROUP BY s.association_id) k ON k.association_id = a.id
    WHERE a.archived_at IS NULL AND a.status = 'active' GROUP BY a.${column} ORDER BY associations DESC, name`;
  return z.array(Share).parse(db.statement(sql).all({ year }));
}

const Lights = z.array(z.object({ light: z.enum(['green', 'orange', 'red']), count: z.int() }));

/** How many active associations have each light; `light` is the SQL that tells it of an association `a` on `@today`. */
function countLights(db: Reader, today: CivilDate, light: string): Overview['lights'] {
  const sql = `SELECT light, count(*) AS count FROM (SELECT ${light} AS light FROM association a
    WHERE a.archived_at IS NULL AND a.status = 'active') GROUP BY light`;
  const lights = { green: 0, orange: 0, red: 0 };
  for (const row of Lights.parse(db.statement(sql).all({ today }))) lights[row.light] = row.count;
  return lights;
}

/** The register at a glance. */
export function overviewOf(db: Reader, today: CivilDate, { light, exempt }: ConcernRules & { light: string }): Overview {
  const year = yearOf(today) - 1;
  const byDomain = sharesBy(db, 'domain', year);
  return {
    today,
    year,
    associations: byDomain.reduce((sum, { associations }) => sum + associations, 0),
    lights: countLights(db, today, light),
    concerns: countConcerns(db, today, { exempt }),
    byDomain,
    byNeighbourhood: sharesBy(db, 'neighbourhood', year),
  };
}
