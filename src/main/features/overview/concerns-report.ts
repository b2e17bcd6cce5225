import type { ConcernKind } from '#shared/features/overview/contract';

/** Only who is in the register and alive is looked after. */
const ALIVE = `a.archived_at IS NULL AND a.status = 'active'`;

const held = (mandate: string) => `ifnull(${mandate}.starts_on, '') <= @today AND ifnull(${mandate}.ends_on, '9999') >= @today`;

const NO_PRESIDENT = `NOT EXISTS (SELECT 1 FROM mandate m WHERE m.association_id = a.id AND m.role = 'president' AND ${held('m')})`;

/** Functions that ended and that nobody has taken up. */
const VACANT = `(SELECT group_concat(DISTINCT m.role) FROM mandate m WHERE m.association_id = a.id AND m.role IN ('treasurer', 'secretary')
  AND m.ends_on < @today AND NOT EXISTS (SELECT 1 FROM mandate n WHERE n.association_id = a.id AND n.role = m.role AND ${held('n')}))`;

/** Every sign an association gives, as a day (bind the association `a`); the database looks each up by its index. */
const SIGNS = [
  `SELECT max(e.happened_on) AS day FROM exchange e WHERE e.association_id = a.id AND e.removed_at IS NULL`,
  `SELECT max(ifnull(g.received_on, c.opens_on)) FROM grant_request g JOIN campaign c ON c.id = g.campaign_id WHERE g.association_id = a.id AND g.removed_at IS NULL`,
  `SELECT max(p.received_on) FROM piece p WHERE p.association_id = a.id AND p.removed_at IS NULL`,
  `SELECT max(date(d.issued_at / 1000, 'unixepoch')) FROM document_association n JOIN issued_document d ON d.id = n.document_id WHERE n.association_id = a.id`,
  `SELECT max(m.starts_on) FROM mandate m WHERE m.association_id = a.id AND m.starts_on <= @today`,
  `SELECT max(m.ends_on) FROM mandate m WHERE m.association_id = a.id AND m.ends_on <= @today`,
];
const LAST_SIGN = `(SELECT max(day) FROM (${SIGNS.join(' UNION ALL ')}))`;

/** What the concerns ask of other features. */
export interface ConcernRules {
  /** The SQL of whether association `a` is deemed to have signed the contrat d'engagement républicain. */
  readonly exempt: string;
}

/** The associations of each concern: `id`, `name`, `rank` (their order), and what the sentence is made of. `@today`, `@since` and `@until` are days. */
export const concernsWith = ({ exempt }: ConcernRules): Readonly<Record<ConcernKind, string>> => ({
  'call-backs': `SELECT a.id, a.name, a.sort_name AS rank, date(b.created_at / 1000, 'unixepoch') AS first, '' AS second
    FROM bank_account b JOIN association a ON a.id = b.association_id
    WHERE b.ended_at IS NULL AND b.called_back_on IS NULL AND a.archived_at IS NULL`,
  leaders: `SELECT a.id, a.name, a.sort_name AS rank, iif(${NO_PRESIDENT},
      ifnull((SELECT max(m.ends_on) FROM mandate m WHERE m.association_id = a.id AND m.role = 'president' AND m.ends_on < @today), 'unknown'), '') AS first,
      ifnull(${VACANT}, '') AS second
    FROM association a WHERE ${ALIVE} AND (${NO_PRESIDENT} OR ${VACANT} IS NOT NULL)`,
  'pieces-expiring': `SELECT a.id, a.name, p.valid_through || a.sort_name AS rank, p.valid_through AS first, t.name AS second
    FROM piece p JOIN piece_type t ON t.id = p.type_id JOIN association a ON a.id = p.association_id
    WHERE p.valid_through BETWEEN @today AND @until AND p.removed_at IS NULL AND p.status <> 'refused' AND ${ALIVE}
      AND NOT EXISTS (SELECT 1 FROM piece later WHERE later.association_id = p.association_id AND later.type_id = p.type_id AND later.removed_at IS NULL
        AND later.status <> 'refused' AND (later.valid_through IS NULL OR later.valid_through > p.valid_through))`,
  commitment: `SELECT a.id, a.name, iif(c.name IS NULL, 1, 0) || a.sort_name AS rank, ifnull(c.name, '') AS first, '' AS second
    FROM association a LEFT JOIN (SELECT g.association_id, max(k.name) AS name FROM grant_request g JOIN campaign k ON k.id = g.campaign_id
      WHERE g.removed_at IS NULL AND k.year >= CAST(substr(@today, 1, 4) AS INTEGER) GROUP BY g.association_id) c ON c.association_id = a.id
    WHERE ${ALIVE} AND a.republican_commitment_on IS NULL AND NOT ${exempt}`,
  flagged: `SELECT a.id, a.name, a.sort_name AS rank, '' AS first, '' AS second FROM association a WHERE a.archived_at IS NULL AND a.flagged = 1`,
  silent: `SELECT a.id, a.name, ifnull(${LAST_SIGN}, '0') || a.sort_name AS rank, ifnull(${LAST_SIGN}, '') AS first, '' AS second
    FROM association a WHERE ${ALIVE} AND ifnull(${LAST_SIGN}, '') < @since`,
});
