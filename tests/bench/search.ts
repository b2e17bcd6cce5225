import { join } from 'node:path';
import type { SqliteDatabase } from '../../src/main/db/driver';
import { dataKeyOf, openCore, type BenchCore } from './bench-core';
import { compare, comparisonOf, timed } from './measure';
import { copyFile, openRaw } from './raw-file';
import { rowOf, type BenchRow } from './report';
import { townList } from './town-list';

const ASSOCIATIONS = 10_000;
const ROUNDS = 31;
const PAGE_SIZE = 50;

/** What an officer types, one keystroke after the other, with the folded words that the index is asked for. */
const KEYSTROKES: readonly (readonly [typed: string, match: string])[] = [
  ['h', '"h"*'],
  ['ha', '"ha"*'],
  ['har', '"har"*'],
  ['harmonie', '"harmonie"*'],
  ['École', '"ecole"*'],
  ['école de d', '"ecole"* "de"* "d"*'],
  ['union sportive foot', '"union"* "sportive"* "foot"*'],
  ['judo droitaumont', '"judo"* "droitaumont"*'],
  ['pétanque cité', '"petanque"* "cite"*'],
  ['club 4321', '"club"* "4321"*'],
  ['W543001234', '"w543001234"*'],
  ['contact77', '"contact77"*'],
  ['zzz', '"zzz"*'],
];

const FROM = `FROM search_index JOIN search_document d ON d.row_id = search_index.rowid JOIN association a ON a.id = d.entity_id
  WHERE a.archived_at IS NULL AND search_index MATCH ?`;
const PAGE = `SELECT a.id, a.name, a.acronym, a.domain, a.neighbourhood, a.city,
    ifnull((SELECT trim(p.first_name || ' ' || p.last_name) FROM mandate m JOIN person p ON p.id = m.person_id
      WHERE m.association_id = a.id AND m.role = 'president' AND (m.ends_on IS NULL OR m.ends_on >= ?) LIMIT 1), '') AS president,
    a.email, a.phone, a.status, a.flagged, a.republican_commitment_on AS republicanCommitmentOn
  ${FROM} ORDER BY a.sort_name LIMIT ? OFFSET ?`;
const TOTAL = `SELECT count(*) ${FROM}`;

/** A search keystroke through the contract ÷ the same SQL, prepared once, on the raw driver: over all words, and for the worst of them. */
export async function searchRows(folder: string): Promise<BenchRow[]> {
  const dbPath = join(folder, 'search.db');
  const core = await filledCore(dbPath);
  const raw = openRaw(join(folder, 'search-raw.db'), await dataKeyOf(dbPath));
  try {
    const program = searchByContract(core);
    const driver = searchByDriver(raw);
    await checkSameAnswers(program, driver);
    return await measure(program, driver);
  } finally {
    raw.close();
    core.close();
  }
}

async function filledCore(dbPath: string): Promise<BenchCore> {
  const first = await openCore(dbPath, { isNew: true });
  await first.call('imports.run', { fileName: 'liste.csv', bytes: Buffer.from(townList(ASSOCIATIONS)) });
  first.close();
  copyFile(dbPath, dbPath.replace(/\.db$/, '-raw.db'));
  return openCore(dbPath);
}

type Answer = { readonly rows: readonly { readonly id: string }[]; readonly total: number };
type Search = (keystroke: (typeof KEYSTROKES)[number]) => Promise<Answer> | Answer;

function searchByContract(core: BenchCore): Search {
  return ([typed]) => core.call('associations.list', { search: typed, page: 1, pageSize: PAGE_SIZE });
}

function searchByDriver(db: SqliteDatabase): Search {
  const page = db.prepare<unknown[], { id: string }>(PAGE);
  const count = db.prepare<unknown[], number>(TOTAL).pluck();
  const today = new Date().toISOString().slice(0, 10);
  return ([, match]) => ({ rows: page.all(today, match, PAGE_SIZE, 0), total: count.get(match) ?? 0 });
}

/** Both sides must do the same thing, or their ratio says nothing. */
async function checkSameAnswers(program: Search, driver: Search): Promise<void> {
  for (const keystroke of KEYSTROKES) {
    const [ours, base] = [await program(keystroke), await driver(keystroke)];
    const idsOf = ({ rows }: Answer) => rows.map(({ id }) => id).join();
    if (ours.total !== base.total || idsOf(ours) !== idsOf(base))
      throw new Error(`« ${keystroke[0]} » is not the same search on both sides`);
  }
}

async function measure(program: Search, driver: Search): Promise<BenchRow[]> {
  const all = { ours: 0, base: 0 };
  let worst = comparisonOf(0, 1);
  let worstWord = '';
  for (const keystroke of KEYSTROKES) {
    const sides = { ours: () => timed(() => program(keystroke)), base: () => timed(() => driver(keystroke)) };
    const found = await compare(ROUNDS, sides);
    all.ours += found.ours;
    all.base += found.base;
    if (found.ratio > worst.ratio) [worst, worstWord] = [found, keystroke[0]];
  }
  const figure = { area: 'search', unit: 'ms', goal: 3, rounds: ROUNDS } as const;
  const { ratio } = comparisonOf(all.ours, all.base);
  const name = `a keystroke among ${ASSOCIATIONS} associations, contract ÷ raw SQL`;
  return [
    rowOf({ ...figure, name: `${name}, mean of ${KEYSTROKES.length}`, value: all.ours / KEYSTROKES.length, ratio }),
    rowOf({ ...figure, name: `${name}, worst: « ${worstWord} »`, value: worst.ours, ratio: worst.ratio }),
  ];
}
