import type { AssociationFilter } from '#shared/features/associations/register';
import type { CivilDate } from '#shared/kernel/dates';
import { fold } from '#shared/kernel/french';
import { matchExpression } from '../../db/search';

/** What the conditions depend on: the day, and how the light of an association's documents is told (another feature's SQL). */
export interface RegisterContext {
  readonly today: CivilDate;
  /** Of an association called `a`, on `@today`. */
  readonly light: string;
  /** Whether an association called `a` is deemed to have signed the contrat d'engagement républicain. */
  readonly exempt: string;
}

/** What a filter means in SQL: where from, under which conditions, and the values of their parameters. */
export interface Conditions {
  readonly from: string;
  readonly where: string;
  readonly values: Readonly<Record<string, string | number>>;
}

const SEARCHED = `search_index JOIN search_document d ON d.row_id = search_index.rowid JOIN association a ON a.id = d.entity_id`;

/** The trash is not in the index of words: every word typed is looked for in the names. */
const NAMED = `NOT EXISTS (SELECT 1 FROM json_each(@words) w WHERE instr(a.sort_name, w.value) = 0)`;

/** A word of a JSON list. The text is looked for first: it costs ten times less than reading the list. */
const listed = (column: string, parameter: string) =>
  `(instr(a.${column}, @${parameter}Json) > 0 AND EXISTS (SELECT 1 FROM json_each(a.${column}) w WHERE w.value = @${parameter}))`;

const PRESIDENT_EVER = `EXISTS (SELECT 1 FROM mandate m WHERE m.association_id = a.id AND m.role = 'president')`;
const PRESIDENT_NOW = `EXISTS (SELECT 1 FROM mandate m WHERE m.association_id = a.id AND m.role = 'president'
  AND (m.ends_on IS NULL OR m.ends_on >= @today))`;

const requested = (
  year: string,
  condition: string,
) => `a.id IN (SELECT g.association_id FROM campaign c JOIN grant_request g ON g.campaign_id = c.id
  WHERE c.year = @${year} AND g.removed_at IS NULL AND ${condition})`;

/** Each table is read through once: looked up association by association, time grew three times faster than their number. */
const heard = (table: string, day: string) =>
  `SELECT h.association_id FROM ${table} h WHERE h.removed_at IS NULL AND h.${day} >= @silentSince`;
const SILENT = `a.id NOT IN (${heard('exchange', 'happened_on')} UNION ALL ${heard('grant_request', 'received_on')}
  UNION ALL ${heard('piece', 'received_on')})`;

/** The conditions of a filter on an association called `a`. */
export function conditionsOf(filter: AssociationFilter, { today, light, exempt }: RegisterContext): Conditions {
  const words = filter.search ?? '';
  const match = filter.archived ? null : matchExpression(words);
  const conditions = [
    filter.archived ? 'a.archived_at IS NOT NULL' : 'a.archived_at IS NULL',
    match !== null && 'search_index MATCH @match',
    filter.archived && words !== '' && NAMED,
    filter.domain && `(a.domain = @domain OR ${listed('other_domains', 'domain')})`,
    filter.label && listed('labels', 'label'),
    filter.neighbourhood && 'a.neighbourhood = @neighbourhood',
    filter.status && 'a.status = @status',
    filter.legalCategory && 'a.legal_category = @legalCategory',
    filter.directoryEntry && 'a.directory_entry = @directoryEntry',
    filter.light && `${light} = @light`,
    filter.commitmentMissing && `a.republican_commitment_on IS NULL AND NOT ${exempt}`,
    filter.presidency === 'unknown' && `NOT ${PRESIDENT_EVER}`,
    filter.presidency === 'ended' && `${PRESIDENT_EVER} AND NOT ${PRESIDENT_NOW}`,
    filter.askedIn && requested('askedIn', 'true'),
    filter.grantedIn && requested('grantedIn', 'g.voted > 0'),
    filter.silentSince && SILENT,
    filter.flagged && 'a.flagged = 1',
    filter.ids && 'a.id IN (SELECT value FROM json_each(@ids))',
  ];
  return {
    from: match === null ? 'association a' : SEARCHED,
    where: conditions.filter((condition) => typeof condition === 'string' && condition !== '').join(' AND '),
    values: { ...valuesOf(filter, match), today },
  };
}

function valuesOf(filter: AssociationFilter, match: string | null): Record<string, string | number> {
  const { search, flagged: _flagged, archived: _archived, commitmentMissing: _missing, presidency: _presidency, ids, ...plain } = filter;
  const given = Object.entries(plain).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(given),
    ...(match === null
      ? {
          words: JSON.stringify(
            fold(search ?? '')
              .split(' ')
              .filter(Boolean),
          ),
        }
      : { match }),
    ...(filter.domain ? { domainJson: JSON.stringify(filter.domain) } : {}),
    ...(filter.label ? { labelJson: JSON.stringify(filter.label) } : {}),
    ...(ids ? { ids: JSON.stringify(ids) } : {}),
  };
}
