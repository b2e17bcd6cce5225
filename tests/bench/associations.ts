import { join } from 'node:path';
import writeExcel from 'write-excel-file/node';
import { AssociationInput } from '#shared/features/associations/model';
import type { AssociationFilter } from '#shared/features/associations/register';
import { civilDate } from '#shared/kernel/dates';
import { typedCell } from '../../src/main/features/associations/export-cells';
import { workbookLine } from '../../src/main/features/associations/export-workbook';
import { BRANCHES } from '../../src/main/features/timeline/report-branches';
import type { SqliteDatabase } from '../../src/main/db/driver';
import { associationFile } from './association-file';
import { dataKeyOf, openCore, type BenchCore } from './bench-core';
import { compare, comparisonOf, median, timed } from './measure';
import { copyFile, openRaw } from './raw-file';
import { rowOf, type BenchRow } from './report';

const MANY = 5_000;
const FEW = 1_000;
const ROUNDS = 21;
const EXPORTS = 5;
const PAGE_SIZE = 50;
const FIELDS = AssociationInput.keyof().options;

/** The register narrowed in one way, and the condition that says the same in bare SQL. */
interface Narrowing {
  readonly name: string;
  readonly filter: AssociationFilter;
  readonly where: string;
  readonly from?: string;
}

const PRESIDENT = "m.association_id = a.id AND m.role = 'president'";
const NARROWINGS: readonly Narrowing[] = [
  { name: 'all', filter: {}, where: 'true' },
  {
    name: 'words',
    filter: { search: 'judo' },
    where: `search_index MATCH '"judo"*'`,
    from: 'search_index JOIN search_document d ON d.row_id = search_index.rowid JOIN association a ON a.id = d.entity_id',
  },
  {
    name: 'domain',
    filter: { domain: 'Sport' },
    where: `(a.domain = 'Sport' OR EXISTS (SELECT 1 FROM json_each(a.other_domains) w WHERE w.value = 'Sport'))`,
  },
  { name: 'label', filter: { label: 'Forum' }, where: `EXISTS (SELECT 1 FROM json_each(a.labels) w WHERE w.value = 'Forum')` },
  { name: 'status', filter: { status: 'active' }, where: "a.status = 'active'" },
  { name: 'category', filter: { legalCategory: '9220' }, where: "a.legal_category = '9220'" },
  { name: 'commitment missing', filter: { commitmentMissing: true }, where: 'a.republican_commitment_on IS NULL' },
  {
    name: 'mandate ended',
    filter: { presidency: 'ended' },
    where: `EXISTS (SELECT 1 FROM mandate m WHERE ${PRESIDENT})
      AND NOT EXISTS (SELECT 1 FROM mandate m WHERE ${PRESIDENT} AND (m.ends_on IS NULL OR m.ends_on >= date('now')))`,
  },
  {
    name: 'granted',
    filter: { grantedIn: 2026 },
    where: `a.id IN (SELECT g.association_id FROM campaign c JOIN grant_request g ON g.campaign_id = c.id
      WHERE c.year = 2026 AND g.removed_at IS NULL AND g.voted > 0)`,
  },
  {
    name: 'silent',
    filter: { silentSince: civilDate('2026-09-01') },
    where: `NOT EXISTS (SELECT 1 FROM exchange h WHERE h.association_id = a.id AND h.removed_at IS NULL AND h.happened_on >= '2026-09-01')
      AND NOT EXISTS (SELECT 1 FROM grant_request h WHERE h.association_id = a.id AND h.removed_at IS NULL AND h.received_on >= '2026-09-01')
      AND NOT EXISTS (SELECT 1 FROM piece h WHERE h.association_id = a.id AND h.removed_at IS NULL AND h.received_on >= '2026-09-01')`,
  },
];

/** The register at 5 000 associations: its lists, the opening of a file, its export, and how time grows from 1 000 on. */
export async function associationsRows(folder: string): Promise<BenchRow[]> {
  const many = join(folder, 'many.db');
  const few = join(folder, 'few.db');
  await associationFile(many, MANY);
  await associationFile(few, FEW);
  copyFile(many, join(folder, 'raw.db'));
  const [core, small] = [await openCore(many), await openCore(few)];
  const raw = openRaw(join(folder, 'raw.db'), await dataKeyOf(many));
  try {
    return [
      ...(await listFigures(core, raw)),
      await sheetFigure(core, raw),
      await exportFigure(core),
      ...(await growthFigures(core, small)),
    ];
  } finally {
    raw.close();
    small.close();
    core.close();
  }
}

function listOf(core: BenchCore, filter: AssociationFilter) {
  return core.call('associations.list', { ...filter, page: 1, pageSize: PAGE_SIZE });
}

async function listFigures(core: BenchCore, raw: SqliteDatabase): Promise<BenchRow[]> {
  const all = { ours: 0, base: 0 };
  let worst = comparisonOf(0, 1);
  let worstName = '';
  for (const narrowing of NARROWINGS) {
    const bare = bareList(raw, narrowing);
    const ours = await listOf(core, narrowing.filter);
    if (ours.total !== bare().total) throw new Error(`« ${narrowing.name} » is not the same on both sides: ${ours.total}`);
    const found = await compare(ROUNDS, { ours: () => timed(() => listOf(core, narrowing.filter)), base: () => timed(bare) });
    all.ours += found.ours;
    all.base += found.base;
    if (found.ratio > worst.ratio) [worst, worstName] = [found, narrowing.name];
  }
  const figure = { area: 'associations', unit: 'ms', goal: 3, rounds: ROUNDS } as const;
  const name = `a page of ${MANY} associations, contract ÷ raw SQL`;
  return [
    rowOf({
      ...figure,
      name: `${name}, mean of ${NARROWINGS.length} filters`,
      value: all.ours / NARROWINGS.length,
      ratio: all.ours / all.base,
    }),
    rowOf({ ...figure, name: `${name}, worst: ${worstName}`, value: worst.ours, ratio: worst.ratio }),
  ];
}

function bareList(raw: SqliteDatabase, { where, from = 'association a' }: Narrowing) {
  const page = raw.prepare(`SELECT a.id, a.name, a.acronym, a.domain, a.neighbourhood, a.city,
      ifnull((SELECT trim(p.first_name || ' ' || p.last_name) FROM mandate m JOIN person p ON p.id = m.person_id
        WHERE ${PRESIDENT} AND (m.ends_on IS NULL OR m.ends_on >= date('now')) LIMIT 1), '') AS president,
      a.email, a.phone, a.status, a.flagged, a.republican_commitment_on
    FROM ${from} WHERE a.archived_at IS NULL AND ${where} ORDER BY a.sort_name LIMIT ${PAGE_SIZE}`);
  const count = raw.prepare<unknown[], number>(`SELECT count(*) FROM ${from} WHERE a.archived_at IS NULL AND ${where}`).pluck();
  return () => ({ rows: page.all(), total: count.get() ?? 0 });
}

/** What the window asks when a file is opened, one question after the other. */
async function sheetFigure(core: BenchCore, raw: SqliteDatabase): Promise<BenchRow> {
  const { rows } = await listOf(core, { domain: 'Sport' });
  const ids = rows.map(({ id }) => id);
  const bare = [
    raw.prepare('SELECT * FROM association WHERE id = ?'),
    raw.prepare('SELECT m.*, p.* FROM mandate m JOIN person p ON p.id = m.person_id WHERE m.association_id = ? ORDER BY m.ends_on'),
    raw.prepare('SELECT * FROM piece WHERE association_id = ? AND removed_at IS NULL ORDER BY received_on DESC'),
    raw.prepare('SELECT * FROM bank_account WHERE association_id = ? ORDER BY created_at DESC'),
    raw.prepare(`SELECT g.id, g.campaign_id, c.name, c.year, g.purpose, g.voted FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
      WHERE g.association_id = ? AND g.removed_at IS NULL AND g.voted > 0 ORDER BY c.year, g.number`),
    raw.prepare(`SELECT s.year, t.kind, sum(s.amount) FROM in_kind_support s JOIN tariff t ON t.id = s.tariff_id
      WHERE s.association_id = ? AND s.removed_at IS NULL GROUP BY s.year, t.kind`),
  ];
  const types = raw.prepare('SELECT * FROM piece_type ORDER BY position');
  const events = BRANCHES.map(([, sql]) => sql).join(' UNION ALL ');
  const history = [
    raw.prepare(`SELECT * FROM (${events}) ORDER BY day DESC, at DESC LIMIT ${PAGE_SIZE}`),
    raw.prepare(`SELECT kind, count(*) FROM (${events}) GROUP BY kind`),
  ];
  const open = async () => {
    for (const id of ids) {
      await core.call('associations.get', { id });
      await core.call('mandates.list', { associationId: id });
      await core.call('pieces.ofAssociation', { associationId: id });
      await core.call('timeline.ofAssociation', { associationId: id, page: 1, pageSize: PAGE_SIZE });
      await core.call('bank.ofAssociation', { associationId: id });
      await core.call('support.ofAssociation', { associationId: id });
    }
  };
  const read = () =>
    ids.map((id) => [types.all(), ...bare.map((statement) => statement.all(id)), ...history.map((statement) => statement.all({ id }))]);
  const { ours, ratio } = await compare(ROUNDS, { ours: () => timed(open), base: () => timed(read) });
  const name = 'opening a file (sheet, leaders, documents, history, bank, support), contract ÷ raw SQL';
  return rowOf({ area: 'associations', name, value: ours / ids.length, unit: 'ms', ratio, goal: 5, rounds: ROUNDS });
}

function exportOf(core: BenchCore) {
  return core.call('associations.export', { request: {}, columns: FIELDS, format: 'xlsx' });
}

async function exportFigure(core: BenchCore): Promise<BenchRow> {
  const cells = await everyCell(core);
  const base = () => timed(() => writeExcel(cells, { stickyRowsCount: 1 }).toBuffer());
  const { ours, ratio } = await compare(EXPORTS, { ours: () => timed(() => exportOf(core)), base });
  const name = `export of ${MANY} associations, ${FIELDS.length} columns, .xlsx ÷ the library on the same cells`;
  return rowOf({ area: 'associations', name, value: ours, unit: 'ms', ratio, goal: 2, rounds: EXPORTS });
}

async function everyCell(core: BenchCore) {
  const lines = [];
  for (let page = 1; lines.length < MANY; page += 1) {
    const { rows } = await core.call('associations.list', { columns: FIELDS, page, pageSize: 200 });
    lines.push(
      ...rows.map((row) =>
        workbookLine(
          FIELDS,
          FIELDS.map((field) => typedCell(row, field)),
        ),
      ),
    );
  }
  return lines;
}

/** Five times as many associations may cost five times as much, and a little for what weighs on memory. */
async function growthFigures(core: BenchCore, small: BenchCore): Promise<BenchRow[]> {
  const slow = { silentSince: civilDate('2026-09-01') };
  const growth = async (rounds: number, work: (from: BenchCore) => Promise<unknown>) => {
    await work(small);
    const times = { many: [] as number[], few: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.many.push(await timed(() => work(core)));
      times.few.push(await timed(() => work(small)));
    }
    return comparisonOf(median(times.many), median(times.few));
  };
  const list = await growth(ROUNDS, (from) => listOf(from, slow));
  const written = await growth(EXPORTS, exportOf);
  const figure = { area: 'associations', unit: 'ms', goal: 5.5 } as const;
  return [
    rowOf({
      ...figure,
      name: `a list that reads every file, ${MANY} ÷ ${FEW} associations`,
      value: list.ours,
      ratio: list.ratio,
      rounds: ROUNDS,
    }),
    rowOf({ ...figure, name: `the export, ${MANY} ÷ ${FEW} associations`, value: written.ours, ratio: written.ratio, rounds: EXPORTS }),
  ];
}
