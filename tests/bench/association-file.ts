import { civilDate, addDays } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import type { SqliteDatabase } from '../../src/main/db/driver';
import { dataKeyOf, openCore } from './bench-core';
import { openRaw } from './raw-file';
import { townList } from './town-list';

const MANDATES = 10;
const PIECES = 20;
const ROLES = ['president', 'treasurer', 'secretary', 'vice-president', 'board-member'];
const FIRST_DAY = civilDate('2015-01-01');

/** A register of that many associations, each with ten mandates and twenty documents, a request a year and a few exchanges. */
export async function associationFile(dbPath: string, associations: number): Promise<void> {
  const core = await openCore(dbPath, { isNew: true });
  await core.call('imports.run', { fileName: 'liste.csv', bytes: Buffer.from(townList(associations)) });
  const campaign = {
    closesOn: civilDate('2026-01-31'),
    committeeOn: null,
    councilOn: null,
    committeeName: '',
    account: '65748',
    function: '024',
  };
  const { id } = await core.call('campaigns.create', {
    ...campaign,
    year: 2026,
    name: 'Subventions 2026',
    opensOn: civilDate('2025-11-01'),
    envelope: cents(100_000_000),
  });
  core.close();
  const raw = openRaw(dbPath, await dataKeyOf(dbPath));
  try {
    raw.transaction(() => fill(raw, id)).immediate();
    raw.exec('ANALYZE');
    raw.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    raw.close();
  }
}

function fill(raw: SqliteDatabase, campaignId: string): void {
  const ids = raw.prepare<unknown[], string>('SELECT id FROM association ORDER BY sort_name').pluck().all();
  const types = raw.prepare<unknown[], string>('SELECT id FROM piece_type').pluck().all();
  const insert = insertsInto(raw);
  const tariff = uuid('8', 1);
  insert.tariff(tariff);
  ids.forEach((id, rank) => {
    for (let n = 0; n < MANDATES; n += 1) {
      const person = uuid('1', rank * MANDATES + n);
      insert.person(person, 'madam', 'Odile', `Vernier ${n}`, '', '', `vernier ${n} odile`);
      const ended = n >= ROLES.length || rank % 7 === 0;
      insert.mandate(uuid('2', rank * MANDATES + n), id, person, ROLES[n % ROLES.length], dayOf(n), ended ? dayOf(n + 900) : null);
    }
    for (let n = 0; n < PIECES; n += 1) {
      const status = n % 3 === 0 ? 'received' : 'valid';
      const until = n % 2 === 0 ? null : dayOf(rank + n * 200);
      insert.piece(uuid('3', rank * PIECES + n), id, types[n % types.length], dayOf(rank + n), until, status);
    }
    if (rank % 3 !== 0) insert.request(uuid('4', rank), campaignId, id, rank + 1, 120_000, rank % 2 === 0 ? 80_000 : null, dayOf(4_000));
    if (rank % 2 === 0) insert.bank(uuid('6', rank), id);
    if (rank % 4 === 0) insert.support(uuid('7', rank), id, tariff);
    for (let n = 0; n < 3; n += 1) insert.exchange(uuid('5', rank * 3 + n), id, dayOf(3_000 + rank + n));
  });
  raw.exec(`UPDATE association SET labels = '["Forum","Gymnase"]' WHERE rowid % 10 = 0;
    UPDATE association SET other_domains = '["Jeunesse","Santé"]' WHERE rowid % 5 = 0;
    UPDATE association SET republican_commitment_on = '2024-03-01', legal_category = '9220' WHERE rowid % 2 = 0;`);
}

function insertsInto(raw: SqliteDatabase) {
  const into = (sql: string) => {
    const statement = raw.prepare(sql);
    return (...values: unknown[]) => void statement.run(...values);
  };
  return {
    person: into('INSERT INTO person (id, civility, first_name, last_name, email, phone, sort_name) VALUES (?, ?, ?, ?, ?, ?, ?)'),
    mandate: into('INSERT INTO mandate (id, association_id, person_id, role, starts_on, ends_on) VALUES (?, ?, ?, ?, ?, ?)'),
    piece:
      into(`INSERT INTO piece (id, version, association_id, type_id, year, dated_on, received_on, valid_through, status, checked_by, checked_at, note,
      file_name, format, size, sha256, created_at, created_by, removed_at)
      VALUES (?, 1, ?, ?, NULL, NULL, ?, ?, ?, NULL, NULL, '', 'statuts.pdf', 'pdf', 120000, '', 0, 'Camille Essai', NULL)`),
    request:
      into(`INSERT INTO grant_request (id, version, campaign_id, association_id, number, purpose, asked, proposed, voted, received_on, note, removed_at)
      VALUES (?, 1, ?, ?, ?, 'Fonctionnement', ?, NULL, ?, ?, '', NULL)`),
    bank: into(`INSERT INTO bank_account (id, association_id, iban, bic, holder, bank_name, created_at, created_by)
      VALUES (?, ?, 'FR7630006000011234567890189', 'AGRIFRPP', 'ASSOCIATION', '', 0, 'Camille Essai')`),
    tariff: into("INSERT INTO tariff (id, version, kind, name, unit) VALUES (?, 1, 'room', 'Salle', 'hour')"),
    support: into(`INSERT INTO in_kind_support (id, version, association_id, tariff_id, year, quantity, unit_price, amount, note)
      VALUES (?, 1, ?, ?, 2026, 1000, 1500, 15000, '')`),
    exchange: into(`INSERT INTO exchange (id, version, association_id, kind, happened_on, subject, text, created_at, created_by, removed_at)
      VALUES (?, 1, ?, 'call', ?, 'Appel', '', 0, 'Camille Essai', NULL)`),
  };
}

function dayOf(days: number): string {
  return addDays(FIRST_DAY, days % 4_300);
}

function uuid(kind: string, rank: number): string {
  return `0${kind}000000-0000-7000-8000-${rank.toString(16).padStart(12, '0')}`;
}
