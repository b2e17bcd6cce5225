import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadMigrations } from '../../src/main/db/migrate';
import { closeEncrypted, createEncrypted, openEncrypted } from '../../src/main/db/open';
import { matchExpression } from '../../src/main/db/search';
import { NOW, giveKeys, temporaryFolder } from '../unit/db/encrypted-files';

const MIGRATIONS = loadMigrations(join(import.meta.dirname, '../../resources/migrations'));
const BEFORE = MIGRATIONS.findIndex(({ tag }) => tag.endsWith('search-decisions'));

test('decisions written before they could be searched are found, and associations still by those who lead them', async () => {
  const path = join(temporaryFolder(), 'demopart.db');
  const dataKey = randomBytes(32);
  await giveKeys({ path, dataKey });
  const old = createEncrypted(path, dataKey, { migrations: MIGRATIONS.slice(0, BEFORE), now: NOW });
  old.exec(`INSERT INTO mayor_decision (id, version, year, rank, number, decided_on, title, matter, subject_code, third_party, recitals, decision, signatory)
    VALUES ('numbered', 1, 2026, 1, '2026_D_001', '2026-04-10', 'Œuvre d’art à l’École', '4', '1.1', 'Étienne Morel', '', '', ''),
      ('draft', 1, 2026, NULL, NULL, '2026-04-11', 'Assurance', '6', '1.4', '', '', '', '')`);
  old.exec(
    `INSERT INTO search_document (kind, entity_id, title, detail, words) VALUES ('session', 'held', 'Conseil municipal', '', 'conseil municipal')`,
  );
  closeEncrypted(old);

  const db = openEncrypted(path, dataKey, { migrations: MIGRATIONS, now: NOW, backup: () => '' });
  onTestFinished(() => closeEncrypted(db));
  const find = (typed: string) =>
    db
      .prepare(
        'SELECT d.entity_id, d.title, d.detail FROM search_index JOIN search_document d ON d.row_id = search_index.rowid WHERE search_index MATCH ?',
      )
      .raw()
      .all(matchExpression(typed));
  const numbered = ['numbered', '2026_D_001 – Œuvre d’art à l’École', 'Décision du maire du 10/04/2026 · Étienne Morel'];
  for (const typed of ['2026_D_001', 'oeuvre', 'ecole', 'etienne', '10/04/2026 décision']) expect(find(typed)).toEqual([numbered]);
  expect(find('assurance')).toEqual([['draft', 'Assurance', 'Décision du maire du 11/04/2026']]);
  expect(find('conseil')).toHaveLength(1);
  db.exec(`UPDATE search_document SET words = 'mairie' WHERE entity_id = 'held'; DELETE FROM search_document WHERE entity_id = 'draft'`);
  expect(find('conseil')).toEqual([]);
  expect(find('mairie')).toHaveLength(1);
  expect(find('assurance')).toEqual([]);
  expect(db.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name`).pluck().all()).toEqual([
    'mandate_deleted',
    'mandate_inserted',
    'mandate_updated',
    'person_renamed',
    'search_document_deleted',
    'search_document_inserted',
    'search_document_updated',
  ]);
  expect(() => db.exec(`INSERT INTO search_index (search_index) VALUES ('integrity-check')`)).not.toThrow();
});
