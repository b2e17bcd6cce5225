import type { TimelineKind } from '#shared/features/timeline/contract';

/**
 * The civil day in France of an instant in ms UTC, in SQL: summer time from the last Sunday of March to that of October, 01:00 UTC
 * (directive 2000/84/CE). The history is ordered and paged by the database, which has no time zones.
 */
export function dayAt(instant: string): string {
  const seconds = `${instant} / 1000`;
  const change = (month: string) => `unixepoch(strftime('%Y-${month}-25', ${seconds}, 'unixepoch'), 'weekday 0', '+1 hour')`;
  const summer = `${seconds} >= ${change('03')} AND ${seconds} < ${change('10')}`;
  return `date(${seconds} + iif(${summer}, 7200, 3600), 'unixepoch')`;
}

/** What every branch gives, in this order. `what` is the variant of its kind; `at` orders the events of one day. */
interface Columns {
  readonly what: string;
  readonly id: string;
  readonly day: string;
  readonly at?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly first?: string;
  readonly second?: string;
  readonly by?: string;
  readonly place?: string;
}

function branch(kind: TimelineKind, from: string, columns: Columns): readonly [TimelineKind, string] {
  const { what, id, day, at = '0', title = "''", detail = "''", first = 'NULL', second = 'NULL', by = "''", place = "''" } = columns;
  return [
    kind,
    `SELECT '${kind}' AS kind, ${what} AS what, ${id} AS id, ${day} AS day, ${at} AS at, ${title} AS title, ${detail} AS detail,
      ${first} AS first, ${second} AS second, ${by} AS author, ${place} AS place FROM ${from}`,
  ];
}

/** Days written on the sheet itself. */
const SHEET_DAYS = [
  ['founded', 'founded_on'],
  ['declared', 'declared_on'],
  ['published', 'published_on'],
  ['registered', 'registered_on'],
  ['dissolved', 'dissolved_on'],
  ['public-utility', 'public_utility_on'],
  ['commitment', 'republican_commitment_on'],
] as const;

const REQUESTS = `grant_request g JOIN campaign c ON c.id = g.campaign_id`;
const KEPT = `g.association_id = @id AND g.removed_at IS NULL`;
const PIECES = `piece p JOIN piece_type t ON t.id = p.type_id WHERE p.association_id = @id`;
const NAME = `trim(p.first_name || ' ' || p.last_name)`;
const MANDATES = `mandate m JOIN person p ON p.id = m.person_id WHERE m.association_id = @id`;

/** Where each kind of event is read; `@id` is the association. A branch costs what its association has of that kind. */
export const BRANCHES: readonly (readonly [TimelineKind, string])[] = [
  branch('exchange', `exchange e WHERE e.association_id = @id AND e.removed_at IS NULL`, {
    what: 'e.kind',
    id: 'e.id',
    day: 'e.happened_on',
    at: 'e.created_at',
    title: 'e.subject',
    detail: 'e.text',
    by: 'e.created_by',
    place: 'e.id',
  }),
  branch('grant', `${REQUESTS} WHERE ${KEPT}`, {
    what: "iif(g.received_on IS NULL, 'undated', 'received')",
    id: 'g.id',
    day: 'ifnull(g.received_on, c.opens_on)',
    title: 'g.purpose',
    detail: 'c.name',
    first: 'g.asked',
    second: 'g.voted',
    place: 'c.id',
  }),
  branch(
    'decision',
    `${REQUESTS} JOIN council_item i ON i.campaign_id = c.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL JOIN council_session s ON s.id = i.session_id WHERE ${KEPT}`,
    {
      what: "'agenda'",
      id: "g.id || ' ' || i.id",
      day: 's.meets_on',
      title: 'i.title',
      detail: 'g.purpose',
      first: 'g.proposed',
      second: 'g.voted',
      place: 's.id',
    },
  ),
  branch('in-kind', `in_kind_support k JOIN tariff t ON t.id = k.tariff_id WHERE k.association_id = @id AND k.removed_at IS NULL`, {
    what: "iif(k.starts_on IS NULL, 'year', 'day')",
    id: 'k.id',
    day: "ifnull(k.starts_on, k.year || '-01-01')",
    title: 't.name',
    detail: 'k.note',
    first: 'k.year',
    second: 'k.amount',
  }),
  branch('piece', PIECES, {
    what: "'received'",
    id: 'p.id',
    day: 'p.received_on',
    at: 'p.created_at',
    title: 't.name',
    detail: 'p.note',
    first: 'p.year',
    by: 'p.created_by',
  }),
  branch('piece', `${PIECES} AND p.checked_at IS NOT NULL AND p.status <> 'received'`, {
    what: 'p.status',
    id: 'p.id',
    day: dayAt('p.checked_at'),
    at: 'p.checked_at',
    title: 't.name',
    detail: 'p.note',
    first: 'p.year',
    by: "ifnull(p.checked_by, '')",
  }),
  branch('piece', `${PIECES} AND p.removed_at IS NOT NULL`, {
    what: "'removed'",
    id: 'p.id',
    day: dayAt('p.removed_at'),
    at: 'p.removed_at',
    title: 't.name',
    first: 'p.year',
  }),
  branch(
    'piece',
    `piece_request r JOIN piece_type t ON t.id = r.type_id JOIN issued_document d ON d.id = r.document_id WHERE r.association_id = @id GROUP BY d.id`,
    {
      what: "'requested'",
      id: 'd.id',
      day: 'min(r.requested_on)',
      at: 'd.issued_at',
      title: "group_concat(t.name, ', ')",
      first: 'min(r.year)',
      by: 'd.issued_by',
    },
  ),
  branch(
    'document',
    `document_association n JOIN issued_document d ON d.id = n.document_id WHERE n.association_id = @id
      AND NOT EXISTS (SELECT 1 FROM piece_request r WHERE r.document_id = d.id AND r.association_id = n.association_id)`,
    {
      what: 'd.kind',
      id: 'd.id',
      day: dayAt('d.issued_at'),
      at: 'd.issued_at',
      title: 'd.title',
      first: 'd.version',
      by: 'd.issued_by',
    },
  ),
  branch('mandate', `${MANDATES} AND m.starts_on IS NOT NULL`, {
    what: "'begun'",
    id: 'm.id',
    day: 'm.starts_on',
    title: NAME,
    detail: 'm.role',
  }),
  branch('mandate', `${MANDATES} AND m.ends_on IS NOT NULL`, {
    what: "'ended'",
    id: 'm.id',
    day: 'm.ends_on',
    title: NAME,
    detail: 'm.role',
  }),
  branch('bank', `bank_account b WHERE b.association_id = @id`, {
    what: "'added'",
    id: 'b.id',
    day: dayAt('b.created_at'),
    at: 'b.created_at',
    title: 'b.bank_name',
    first: 'b.called_back_on IS NOT NULL',
    by: 'b.created_by',
  }),
  branch('bank', `bank_account b WHERE b.association_id = @id AND b.called_back_on IS NOT NULL`, {
    what: "'called-back'",
    id: 'b.id',
    day: 'b.called_back_on',
    title: 'b.bank_name',
    detail: 'b.call_back_note',
    by: 'b.called_back_by',
  }),
  ...SHEET_DAYS.map(([what, column]) =>
    branch('identity', `association a WHERE a.id = @id AND a.${column} IS NOT NULL`, { what: `'${what}'`, id: 'a.id', day: `a.${column}` }),
  ),
  branch('identity', `association a, json_each(a.approvals) j WHERE a.id = @id AND j.value ->> 'grantedOn' IS NOT NULL`, {
    what: "'approved'",
    id: "a.id || ' ' || j.key",
    day: "j.value ->> 'grantedOn'",
    title: "j.value ->> 'kind'",
    detail: "j.value ->> 'authority'",
  }),
  branch('identity', `former_siret f WHERE f.association_id = @id`, { what: "'siret'", id: 'f.siret', day: 'f.until', title: 'f.siret' }),
  branch('identity', `record_merge m WHERE m.kept_id = @id AND m.kind = 'association'`, {
    what: "'merged'",
    id: 'm.id',
    day: dayAt('m.merged_at'),
    at: 'm.merged_at',
    title: 'm.absorbed_name',
    by: 'm.merged_by',
  }),
  branch('identity', `record_merge m WHERE m.kept_id = @id AND m.kind = 'association' AND m.undone_at IS NOT NULL`, {
    what: "'unmerged'",
    id: 'm.id',
    day: dayAt('m.undone_at'),
    at: 'm.undone_at',
    title: 'm.absorbed_name',
  }),
];
