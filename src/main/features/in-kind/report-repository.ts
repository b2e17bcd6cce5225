import { z } from 'zod';
import { InKindLine, KindTotals, type SupportKind } from '#shared/features/in-kind/model';
import { VotedGrant } from '#shared/features/in-kind/support';
import { fold } from '#shared/kernel/french';
import { AssociationId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

/** What is wanted of a year: words of the name of an association, a kind, and which page (from 1). */
export interface YearRequest {
  readonly year: number;
  readonly kind?: SupportKind | undefined;
  readonly search?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
}

const BY_KIND = `ifnull(sum(CASE kind WHEN 'room' THEN amount END), 0) AS room, ifnull(sum(CASE kind WHEN 'equipment' THEN amount END), 0) AS equipment,
  ifnull(sum(CASE kind WHEN 'staff' THEN amount END), 0) AS staff, ifnull(sum(CASE kind WHEN 'other' THEN amount END), 0) AS other`;

const COLUMNS = `s.id, s.version, s.association_id AS associationId, a.name AS associationName, s.tariff_id AS tariffId, s.year,
  s.starts_on AS startsOn, s.ends_on AS endsOn, s.quantity, s.unit_price AS unitPrice, s.amount, s.note, t.kind, t.name AS tariffName, t.unit`;

const GIVEN = `in_kind_support s JOIN tariff t ON t.id = s.tariff_id JOIN association a ON a.id = s.association_id
  WHERE s.year = ? AND s.removed_at IS NULL`;

const LineTotals = KindTotals.extend({ total: z.int() });

/** One page of the supports in kind of a year, by association, with the number and the sums of all that match. */
export function pageOfYear(db: Reader, request: YearRequest): { rows: InKindLine[]; total: number; totals: KindTotals } {
  const { conditions, values } = matching(request);
  const given = `${GIVEN}${conditions}${request.kind === undefined ? '' : ' AND t.kind = ?'}`;
  const bound = [request.year, ...values, ...(request.kind === undefined ? [] : [request.kind])];
  const rows = db
    .statement(`SELECT ${COLUMNS} FROM ${given} ORDER BY a.sort_name, t.name, ifnull(s.starts_on, '9999'), s.id LIMIT ? OFFSET ?`)
    .all(...bound, request.pageSize, (request.page - 1) * request.pageSize);
  const sums = db.statement(`SELECT count(*) AS total, ${BY_KIND} FROM (SELECT t.kind, s.amount FROM ${given})`).get(...bound);
  const { total, ...totals } = LineTotals.parse(sums);
  return { rows: z.array(InKindLine).parse(rows), total, totals };
}

/** Every sum given to an association in a year: a grant voted is of kind `cash`. Bind the year twice. */
const CONCOURS = `SELECT g.association_id AS associationId, 'cash' AS kind, g.voted AS amount
    FROM grant_request g JOIN campaign c ON c.id = g.campaign_id WHERE c.year = ? AND g.removed_at IS NULL AND g.voted > 0
  UNION ALL SELECT s.association_id, t.kind, s.amount
    FROM in_kind_support s JOIN tariff t ON t.id = s.tariff_id WHERE s.year = ? AND s.removed_at IS NULL`;

const CASH = `ifnull(sum(CASE kind WHEN 'cash' THEN amount END), 0) AS cash`;

const StoredSupport = KindTotals.extend({ associationId: AssociationId, associationName: z.string(), domain: z.string(), cash: zCents });
/** What an association was given in a year. */
export type YearSums = z.infer<typeof StoredSupport>;

const SupportTotals = KindTotals.extend({ total: z.int(), cash: zCents });

/** One page of what each association was given in a year, largest first, with the sums of all. */
export function pageOfSupport(db: Reader, request: YearRequest): { rows: YearSums[]; totals: z.infer<typeof SupportTotals> } {
  const { conditions, values } = matching(request);
  const given = `(${CONCOURS}) x JOIN association a ON a.id = x.associationId WHERE 1${conditions}`;
  const bound = [request.year, request.year, ...values];
  const rows = db
    .statement(
      `SELECT associationId, a.name AS associationName, a.domain, ${CASH}, ${BY_KIND} FROM ${given}
        GROUP BY associationId ORDER BY sum(amount) DESC, a.sort_name LIMIT ? OFFSET ?`,
    )
    .all(...bound, request.pageSize, (request.page - 1) * request.pageSize);
  const totals = db.statement(`SELECT count(DISTINCT associationId) AS total, ${CASH}, ${BY_KIND} FROM ${given}`).get(...bound);
  return { rows: z.array(StoredSupport).parse(rows), totals: SupportTotals.parse(totals) };
}

/** Every word typed is somewhere in the folded name. */
function matching({ search = '' }: YearRequest): { conditions: string; values: string[] } {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  return { conditions: words.map(() => ' AND instr(a.sort_name, ?) > 0').join(''), values: words };
}

const VOTED = `SELECT g.id, g.campaign_id AS campaignId, c.name AS campaignName, c.year, g.purpose, g.voted
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
  WHERE g.association_id = ? AND g.removed_at IS NULL AND g.voted > 0 ORDER BY c.year, g.number`;

/** The grants voted to an association, every year. */
export function listVotedGrants(db: Reader, id: AssociationId): VotedGrant[] {
  return z.array(VotedGrant).parse(db.statement(VOTED).all(id));
}

const IN_KIND = `SELECT year, ${BY_KIND} FROM (SELECT s.year, t.kind, s.amount FROM in_kind_support s JOIN tariff t ON t.id = s.tariff_id
  WHERE s.association_id = ? AND s.removed_at IS NULL) GROUP BY year`;

const YearKinds = KindTotals.extend({ year: z.int() });

/** The help in kind given to an association, by year and kind. */
export function inKindByYear(db: Reader, id: AssociationId): ReadonlyMap<number, KindTotals> {
  const rows = z.array(YearKinds).parse(db.statement(IN_KIND).all(id));
  return new Map(rows.map(({ year, ...totals }): [number, Record<SupportKind, Cents>] => [year, totals]));
}

const YEARS = `SELECT DISTINCT c.year FROM campaign c JOIN grant_request g ON g.campaign_id = c.id WHERE g.removed_at IS NULL AND g.voted > 0
  UNION SELECT year FROM in_kind_support WHERE removed_at IS NULL`;

/** The years in which anything was given. */
export function listSupportYears(db: Reader): number[] {
  return z.array(z.int()).parse(db.statement(YEARS).pluck().all());
}
