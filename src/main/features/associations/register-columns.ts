import type { AssociationSort, ComputedColumn, RegisterColumn, RegisterRequest } from '#shared/features/associations/register';
import { INPUT_COLUMNS } from './repository';

/** Words that name parameters of a statement: `@today`, `@year`… Unused ones are ignored by the driver. */
const PRESIDENT = `(SELECT trim(p.first_name || ' ' || p.last_name) FROM mandate m JOIN person p ON p.id = m.person_id
  WHERE m.association_id = a.id AND m.role = 'president' AND (m.ends_on IS NULL OR m.ends_on >= @today) LIMIT 1)`;

const granted = (
  amount: 'asked' | 'voted',
  year: string,
) => `(SELECT sum(g.${amount}) FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
  WHERE g.association_id = a.id AND g.removed_at IS NULL AND c.year = ${year})`;

const IN_KIND = `(SELECT sum(k.amount) FROM in_kind_support k WHERE k.association_id = a.id AND k.removed_at IS NULL AND k.year = @year)`;

const SUPPORT = `(SELECT sum(part) FROM (SELECT ${granted('voted', '@year')} AS part UNION ALL SELECT ${IN_KIND}))`;

const COMPUTED: Readonly<Record<Exclude<ComputedColumn, 'light'>, string>> = {
  president: `ifnull(${PRESIDENT}, '')`,
  asked: granted('asked', '@year'),
  voted: granted('voted', '@year'),
  votedBefore: granted('voted', '@year - 1'),
  inKind: IN_KIND,
  support: SUPPORT,
  lastExchangeOn: `(SELECT max(e.happened_on) FROM exchange e WHERE e.association_id = a.id AND e.removed_at IS NULL)`,
};

const SQL: ReadonlyMap<string, string> = new Map<string, string>([
  ...INPUT_COLUMNS.map(({ field, column }): [string, string] => [field, `a.${column}`]),
  ...Object.entries(COMPUTED),
]);

/** The SQL of one column of the register, of an association called `a`; `light` is that of the light of its documents. */
function sqlOf(column: RegisterColumn, light: string): string {
  const sql = column === 'light' ? light : SQL.get(column);
  if (sql === undefined) throw new Error(`no column ${column}`);
  return sql;
}

/** What to select of an association called `a`: its identity, and these columns by their names in the contract. */
export function selectionOf(columns: ReadonlySet<RegisterColumn>, light: string): string {
  return ['a.id', 'a.flagged', ...Array.from(columns, (column) => `${sqlOf(column, light)} AS "${column}"`)].join(', ');
}

/** Texts with accents and capitals, which order by their bare letters. */
const WORDS: ReadonlySet<AssociationSort> = new Set<AssociationSort>(['acronym', 'domain', 'neighbourhood', 'city', 'purpose', 'address']);
const ACCENTED = 'ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŒàâäçèéêëîïôöùûüœ';
const BARE = 'aaaceeeeiioouuuoaaaceeeeiioouuuo';

function bareLetters(sql: string): string {
  return Array.from(ACCENTED).reduce((done, letter, rank) => `replace(${done}, '${letter}', '${BARE[rank] ?? ''}')`, `lower(${sql})`);
}

const PRESIDENT_NAME = PRESIDENT.replace("trim(p.first_name || ' ' || p.last_name)", 'p.sort_name');

function orderedBy(sort: AssociationSort, light: string): string {
  if (sort === 'name') return 'a.sort_name';
  if (sort === 'president') return PRESIDENT_NAME;
  return WORDS.has(sort) ? bareLetters(sqlOf(sort, light)) : sqlOf(sort, light);
}

/** `ORDER BY` of the register: what is not known comes last, equals by name. */
export function orderOf({ sort = 'name', descending = false }: Pick<RegisterRequest, 'sort' | 'descending'>, light: string): string {
  const value = orderedBy(sort, light);
  const direction = descending ? ' DESC' : '';
  // By the index of names alone: with anything after it, every association would be read and put in order for one page.
  if (sort === 'name') return `${value}${direction}`;
  return `ifnull(${value}, '') = '', ${value}${direction}, a.sort_name, a.id`;
}
