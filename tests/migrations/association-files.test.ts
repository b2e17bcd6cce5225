import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AssociationId, CampaignId, DocumentId, SessionId } from '#shared/kernel/ids';
import type { SqliteDatabase } from '../../src/main/db/driver';
import { loadMigrations } from '../../src/main/db/migrate';
import { closeEncrypted, createEncrypted } from '../../src/main/db/open';
import { createKeys } from '../../src/main/security/keyring';
import { keysPathOf, writeKeysFile } from '../../src/main/security/keys-file';
import { LOGIN, PASSWORD, createTestCore } from '../support/test-core';
import { NOW, temporaryFolder } from '../unit/db/encrypted-files';

const MIGRATIONS = loadMigrations(join(import.meta.dirname, '../../resources/migrations'));
const RELEASED = 4;
const DOSSIER = Buffer.from('the bytes of a dossier that was issued');

const IDS = {
  account: randomUUID(),
  harmony: AssociationId.parse(randomUUID()),
  club: AssociationId.parse(randomUUID()),
  person: randomUUID(),
  mandate: randomUUID(),
  campaign: CampaignId.parse(randomUUID()),
  request: randomUUID(),
  session: SessionId.parse(randomUUID()),
  document: DocumentId.parse(randomUUID()),
};

/** A file as the version before the complete files of associations left it. */
async function aReleasedFile(): Promise<string> {
  const path = join(temporaryFolder(), 'demopart.db');
  const dataKey = randomBytes(32);
  const account = { accountId: IDS.account, login: LOGIN, password: PASSWORD };
  const { keys } = await createKeys({ vaultId: 'vault-1', dataKey, account, now: NOW, kdf: { logN: 10 } });
  writeKeysFile(keysPathOf(path), keys);
  const db = createEncrypted(path, dataKey, { migrations: MIGRATIONS.slice(0, RELEASED), now: NOW });
  fill(db);
  closeEncrypted(db);
  return path;
}

function fill(db: SqliteDatabase): void {
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
    const columns = Object.keys(row);
    db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`).run(row);
  };
  insert('account', { id: IDS.account, login: LOGIN, name: 'Camille Essai', role: 'administrator', created_at: 0 });
  insert('association', anOldAssociation({ id: IDS.harmony, name: 'Harmonie', siret: '73282932000074', email: 'contact@', flagged: 1 }));
  insert('association', anOldAssociation({ id: IDS.club, name: 'Club', siret: '73282932000075', email: '', flagged: 1 }));
  insert('person', {
    id: IDS.person,
    civility: 'madam',
    first_name: 'Odile',
    last_name: 'Vernier',
    email: '',
    phone: '',
    sort_name: 'vernier odile',
  });
  insert('mandate', { id: IDS.mandate, association_id: IDS.harmony, person_id: IDS.person, role: 'president' });
  insert('campaign', {
    ...{ id: IDS.campaign, version: 1, year: 2026, name: 'Subventions 2026', opens_on: '2025-11-01', closes_on: '2026-01-31' },
    ...{ committee_name: '', envelope: 10_000_000, account: '65748', function_code: '024', created_at: 0 },
  });
  insert('grant_request', {
    ...{ id: IDS.request, version: 3, campaign_id: IDS.campaign, association_id: IDS.harmony, number: 1 },
    ...{ purpose: 'Fonctionnement', asked: 120_000, proposed: 100_000, note: '' },
  });
  insert('council_session', {
    ...{ id: IDS.session, version: 1, kind: 'ordinary', meets_on: '2026-09-24', meets_at: '18:30', place: 'mairie' },
    ...{ urgency_reason: '', closing_notes: '' },
  });
  insert('issued_document', {
    ...{ id: IDS.document, session_id: IDS.session, kind: 'dossier', title: 'Dossier', file_name: 'dossier.docx', size: DOSSIER.length },
    ...{
      sha256: createHash('sha256').update(DOSSIER).digest('hex'),
      issued_at: 0,
      account_id: IDS.account,
      issued_by: 'Camille',
      version: 1,
    },
  });
  insert('document_content', { document_id: IDS.document, bytes: DOSSIER });
}

function anOldAssociation(values: { id: string; name: string; siret: string; email: string; flagged: 0 | 1 }) {
  const empty = [
    'acronym',
    'purpose',
    'neighbourhood',
    'rna',
    'legal_category',
    'address',
    'postal_code',
    'city',
    'phone',
    'website',
    'notes',
  ];
  const texts = Object.fromEntries(empty.map((column) => [column, '']));
  return {
    ...texts,
    version: 2,
    domain: 'Musique',
    status: 'active',
    sort_name: values.name.toLowerCase(),
    created_at: 0,
    updated_at: 0,
    ...values,
  };
}

async function openedToday() {
  const dbPath = await aReleasedFile();
  return createTestCore({ dbPath, today: '2026-10-01' });
}

describe('a file made before the complete files of associations', () => {
  test('opens with its associations whole, their new fields empty, and the SIREN of every right SIRET', async () => {
    const core = await openedToday();
    expect(await core.call('associations.get', { id: IDS.harmony })).toMatchObject({
      ...{ name: 'Harmonie', domain: 'Musique', version: 2, siret: '73282932000074', siren: '732829320', email: 'contact@' },
      ...{ labels: [], approvals: [], seatIsHome: false, commercialTaxes: 'unknown', directoryEntry: 'name-only', formerSirets: [] },
    });
    expect((await core.call('associations.get', { id: IDS.club })).siren).toBe('');
    expect(await core.call('mandates.list', { associationId: IDS.harmony })).toMatchObject([{ person: { lastName: 'Vernier' } }]);
  });

  test('keeps its grants, its sessions, and the very bytes of its documents', async () => {
    const core = await openedToday();
    const { rows } = await core.call('campaigns.table', { id: IDS.campaign });
    expect(rows).toMatchObject([{ asked: 120_000, proposed: 100_000, committee: null, envelopeId: null, outcome: null, version: 3 }]);
    expect(await core.call('documents.list', { sessionId: IDS.session })).toMatchObject([
      { id: IDS.document, kind: 'dossier', version: 1 },
    ]);
    const { bytes } = await core.call('documents.content', { id: IDS.document });
    expect(Buffer.from(bytes).equals(DOSSIER)).toBe(true);
  });

  test('is copied before it is changed, and can be worked on at once', async () => {
    const core = await openedToday();
    const {
      version,
      id: _id,
      createdAt: _created,
      updatedAt: _updated,
      archivedAt: _archived,
      ...rest
    } = await core.call('associations.get', { id: IDS.harmony });
    const { mergedInto: _merged, flags: _flags, formerSirets: _former, ...values } = rest;
    const saved = await core.call('associations.update', {
      id: IDS.harmony,
      version,
      values: { ...values, siret: '73282932000082', labels: ['Forum'] },
    });
    expect(saved).toMatchObject({ labels: ['Forum'], formerSirets: [{ siret: '73282932000074' }] });
    expect((await core.call('terms.list', {})).domain.map(({ value }) => value)).toEqual(expect.arrayContaining(['Sport', 'Musique']));
    const backups = readdirSync(join(core.dbPath, '../sauvegardes')).filter((name) => name.endsWith('.db'));
    expect(backups.length).toBeGreaterThan(0);
  });
});
