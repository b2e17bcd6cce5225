import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { MergePair } from '#shared/features/duplicates/model';
import { civilDate } from '#shared/kernel/dates';
import { DomainError } from '#shared/kernel/errors';
import { AssociationId, PersonId, type MergeId } from '#shared/kernel/ids';
import type { SqliteDatabase } from '../../../src/main/db/driver';
import { loadMigrations } from '../../../src/main/db/migrate';
import { newId } from '../../../src/main/db/new-id';
import { closeEncrypted, createEncrypted } from '../../../src/main/db/open';
import { createStore } from '../../../src/main/db/store';
import { getAssociation, insertAssociation, setFormerSirets } from '../../../src/main/features/associations/repository';
import { LINKS, SEAT_LINKS } from '../../../src/main/features/duplicates/links';
import { createDuplicatesService } from '../../../src/main/features/duplicates/service';
import { insertPerson } from '../../../src/main/features/people/repository';
import type { Call } from '../../../src/main/ipc/call';
import { mergeSubjects } from '../../../src/main/wiring/merge-subjects';
import { anyAssociation } from '../../support/any-association';

const MIGRATIONS = loadMigrations(join(import.meta.dirname, '../../../resources/migrations'));
const TODAY = civilDate('2026-03-31');

function anOpenFile() {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-merge-'));
  const sqlite = createEncrypted(join(folder, 'a.db'), Buffer.alloc(32, 7), { migrations: MIGRATIONS, now: new Date(0) });
  onTestFinished(() => {
    closeEncrypted(sqlite);
    rmSync(folder, { recursive: true, force: true });
  });
  const store = createStore(sqlite);
  return { sqlite, store, service: createDuplicatesService({ store, subjects: mergeSubjects }) };
}

let clock = 1_000;
const aCall = (operation: string): Call => ({
  operation,
  account: null,
  now: (clock += 1_000),
  today: TODAY,
  signal: new AbortController().signal,
  progress: () => undefined,
  changed: () => undefined,
});

test('every table that refers to an association, a person or a seat follows the merge', () => {
  const { sqlite } = anOpenFile();
  const followed = [...LINKS.association, ...LINKS.person, ...SEAT_LINKS].map(({ table, column }) => `${table}.${column}`);
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    .pluck()
    .all()
    .map(String);
  const referring = tables.flatMap((table) =>
    (sqlite.pragma(`foreign_key_list(${table})`) as { table: string; from: string }[])
      .filter((key) => ['association', 'person', 'councillor'].includes(key.table))
      .map(({ from }) => `${table}.${from}`),
  );
  expect(followed.toSorted()).toEqual(referring.toSorted());
});

/** Something that refers to one of three associations and one of three persons, chosen by number. */
const anyLink = fc.record({
  table: fc.constantFrom(
    'mandate',
    'grant_request',
    'piece',
    'piece_request',
    'bank_account',
    'in_kind_support',
    'exchange',
    'document_association',
    'former_siret',
    'councillor',
    'council_item',
  ),
  association: fc.nat(2),
  person: fc.nat(2),
  choice: fc.nat(2),
  open: fc.boolean(),
});
const anyMerges = fc.array(fc.record({ kind: fc.constantFrom('association', 'person'), keep: fc.nat(2), absorb: fc.nat(2) }), {
  minLength: 1,
  maxLength: 4,
});

test('merging then undoing leaves every row of the file as it was', { timeout: 60_000 }, () => {
  const { sqlite, store, service } = anOpenFile();
  // Thrown away: nothing needs to reach the disk.
  sqlite.pragma('synchronous = OFF');
  fc.assert(
    fc.property(
      fc.array(anyAssociation, { minLength: 3, maxLength: 3 }),
      fc.array(anyLink, { maxLength: 25 }),
      anyMerges,
      (sheets, links, merges) => {
        sqlite.exec('SAVEPOINT run');
        try {
          const ids = populate(sqlite, store, { sheets, links });
          sqlite.exec('RELEASE run');
          const before = dump(sqlite);
          const done: MergeId[] = [];
          for (const merge of merges) {
            const pair = pairOf(ids, merge);
            const id = mergeIfAllowed(service, pair);
            if (id !== null) done.push(id);
          }
          for (const id of done.toReversed()) service.undo({ id }, aCall('duplicates.undo'));
          expect(dump(sqlite)).toEqual(before);
          expect(sqlite.pragma('foreign_key_check')).toEqual([]);
        } finally {
          empty(sqlite);
        }
      },
    ),
    { numRuns: 30, interruptAfterTimeLimit: 30_000 },
  );
});

interface Ids {
  readonly association: AssociationId[];
  readonly person: PersonId[];
}

function pairOf(ids: Ids, { kind, keep, absorb }: { kind: 'association' | 'person'; keep: number; absorb: number }): MergePair {
  const at = <T>(list: T[], index: number): T => list[index] ?? expect.unreachable();
  return kind === 'association'
    ? { kind, keep: at(ids.association, keep), absorb: at(ids.association, absorb) }
    : { kind, keep: at(ids.person, keep), absorb: at(ids.person, absorb) };
}

/** Null when the two are one already, or the same. */
function mergeIfAllowed(service: ReturnType<typeof anOpenFile>['service'], pair: MergePair): MergeId | null {
  try {
    const { kept, absorbed } = service.preview(pair, aCall('duplicates.preview'));
    const versions = { keptVersion: kept.version, absorbedVersion: absorbed.version, values: {} };
    const { id } = service.merge({ ...pair, ...versions }, aCall('duplicates.merge'));
    return id;
  } catch (error) {
    if (error instanceof DomainError && error.failure.code === 'RULE') return null;
    throw error;
  }
}

type Sheets = Parameters<typeof insertAssociation>[2]['values'][];
type Links = { table: string; association: number; person: number; choice: number; open: boolean }[];

function populate(sqlite: SqliteDatabase, store: ReturnType<typeof createStore>, { sheets, links }: { sheets: Sheets; links: Links }): Ids {
  const ids: Ids = { association: sheets.map(() => newId(AssociationId)), person: [0, 1, 2].map(() => newId(PersonId)) };
  store.read((db) => {
    // The handle is the one of transactions: a savepoint is open.
    const tx = db as Parameters<typeof insertPerson>[0];
    for (const [index, id] of ids.association.entries())
      insertAssociation(tx, id, { values: sheets[index] ?? expect.unreachable(), at: index });
    for (const [index, id] of ids.person.entries()) {
      insertPerson(tx, { id, civility: 'none', firstName: ['Odile', '', 'O.'][index] ?? '', lastName: 'Vernier', email: '', phone: '' });
    }
  });
  const insert = (table: string, row: Record<string, unknown>) =>
    sqlite
      .prepare(
        `INSERT OR IGNORE INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
          .map(() => '?')
          .join(', ')})`,
      )
      .run(...Object.values(row));
  const blank = { version: 1, note: '', name: 'x', kind: 'room', unit: 'hour' };
  insert('campaign', {
    id: 'c',
    version: 1,
    year: 2026,
    name: 'C',
    opens_on: '',
    closes_on: '',
    committee_name: '',
    envelope: 0,
    account: '',
    function_code: '',
    created_at: 0,
  });
  insert('council_session', {
    id: 's',
    version: 1,
    kind: 'ordinary',
    meets_on: '2026-01-01',
    meets_at: '',
    place: '',
    urgency_reason: '',
    closing_notes: '',
  });
  insert('tariff', { id: 't', version: blank.version, kind: blank.kind, name: blank.name, unit: blank.unit });
  for (const id of ['d0', 'd1', 'd2']) {
    insert('issued_document', {
      id,
      kind: 'letter',
      title: '',
      file_name: '',
      size: 0,
      sha256: '',
      issued_at: 0,
      account_id: '',
      issued_by: '',
      version: 1,
    });
  }
  const types = sqlite.prepare('SELECT id FROM piece_type ORDER BY id LIMIT 3').pluck().all();
  const rows: Record<
    string,
    (values: {
      id: string;
      associationId: string;
      personId: string;
      choice: number;
      open: boolean;
      number: number;
    }) => Record<string, unknown>
  > = {
    mandate: ({ id, associationId, personId, choice, open }) => ({
      id,
      association_id: associationId,
      person_id: personId,
      role: choice === 0 ? 'treasurer' : 'president',
      starts_on: [null, '2020-01-01', '2021-01-01'][choice],
      ends_on: open ? null : '2024-01-01',
    }),
    grant_request: ({ id, associationId, number }) => ({
      id,
      version: 1,
      campaign_id: 'c',
      association_id: associationId,
      number,
      purpose: '',
      asked: 1,
      note: '',
    }),
    piece: ({ id, associationId, choice }) => ({
      id,
      version: 1,
      association_id: associationId,
      type_id: types[choice],
      received_on: '2026-01-01',
      status: 'received',
      note: '',
      file_name: '',
      format: '',
      size: 0,
      sha256: '',
      created_at: 0,
      created_by: '',
    }),
    piece_request: ({ id, associationId, choice }) => ({
      id,
      association_id: associationId,
      type_id: types[0],
      requested_on: '2026-01-01',
      document_id: `d${choice}`,
    }),
    bank_account: ({ id, associationId, open }) => ({
      id,
      association_id: associationId,
      iban: '',
      bic: '',
      holder: '',
      bank_name: '',
      created_at: 0,
      created_by: '',
      ended_at: open ? null : 5,
    }),
    in_kind_support: ({ id, associationId }) => ({
      id,
      version: 1,
      association_id: associationId,
      tariff_id: 't',
      year: 2026,
      quantity: 1,
      unit_price: 1,
      amount: 1,
      note: '',
    }),
    exchange: ({ id, associationId }) => ({
      id,
      version: 1,
      association_id: associationId,
      kind: 'note',
      happened_on: '2026-01-01',
      subject: '',
      text: '',
      created_at: 0,
      created_by: '',
    }),
    document_association: ({ associationId, choice }) => ({ document_id: `d${choice}`, association_id: associationId }),
    former_siret: ({ associationId, choice }) => ({ association_id: associationId, siret: `7328293200007${choice}`, until: '2020-01-01' }),
    councillor: ({ id, personId, choice, open }) => ({
      id,
      version: 1,
      person_id: personId,
      function: 'councillor',
      delegation: '',
      table_order: 1,
      group_name: '',
      starts_on: `202${choice}-01-01`,
      ends_on: open ? null : `202${choice}-06-01`,
    }),
    council_item: ({ id, number }) => ({
      id,
      version: 1,
      session_id: 's',
      position: number,
      kind: 'standard',
      title: '',
      rapporteur_id: sqlite.prepare('SELECT id FROM councillor ORDER BY rowid DESC LIMIT 1').pluck().get() ?? null,
      subject_code: '',
      committee_opinion: '',
      context: '',
      proposal: '',
      budget: '',
      visas: '',
      recitals: '',
      decision: '',
    }),
  };
  for (const [index, { table, association, person, choice, open }] of links.entries()) {
    const row = rows[table]?.({
      id: `l${index}`,
      associationId: ids.association[association] ?? '',
      personId: ids.person[person] ?? '',
      choice,
      open,
      number: index + 1,
    });
    if (row) insert(table, row);
  }
  store.read((db) => {
    // Written by hand above: found by their former numbers, as the register does it.
    const tx = db as Parameters<typeof insertPerson>[0];
    for (const id of ids.association) {
      const association = getAssociation(tx, id);
      setFormerSirets(tx, association, association.formerSirets);
    }
  });
  return ids;
}

const APART = new Set(['audit_entry', 'record_merge', 'schema_migration', 'search_document', 'piece_type']);

function tablesOf(sqlite: SqliteDatabase): string[] {
  const sql =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search_index%' ORDER BY name";
  return sqlite.prepare(sql).pluck().all().map(String);
}

/**
 * Every row of every table. The version of the two records counts each change, a merge and its undoing included, so that a form opened before
 * is never saved over them; the names of leaders are a set.
 */
function dump(sqlite: SqliteDatabase): Record<string, unknown> {
  const tables = tablesOf(sqlite).filter((table) => !APART.has(table));
  const rows = (table: string) =>
    (sqlite.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[])
      .map(({ version, ...row }) => JSON.stringify(table === 'association' || table === 'person' ? row : { version, ...row }))
      .toSorted();
  const found = (
    sqlite.prepare('SELECT entity_id, kind, title, detail, words, leaders FROM search_document').all() as Record<string, string>[]
  ).map(({ leaders, ...row }) => JSON.stringify({ ...row, leaders: (leaders ?? '').split(' ').toSorted() }));
  return { ...Object.fromEntries(tables.map((table) => [table, rows(table)])), found: found.toSorted() };
}

function empty(sqlite: SqliteDatabase): void {
  if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec('BEGIN');
  for (const table of tablesOf(sqlite))
    if (!['schema_migration', 'piece_type', 'list_term'].includes(table)) sqlite.exec(`DELETE FROM ${table}`);
  sqlite.exec('COMMIT');
  sqlite.pragma('foreign_keys = ON');
}
