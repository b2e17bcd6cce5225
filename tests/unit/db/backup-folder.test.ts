import fc from 'fast-check';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupName, backupsToKeep, freeAsidePath, freeBackupPath, listBackups, rotateBackups } from '../../../src/main/db/backup-folder';
import { NOW, temporaryFolder } from './encrypted-files';

const DAY = 86_400_000;

function folderOf(names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), name);
  return folder;
}

describe('the folder of backups', () => {
  it('names a backup after the local date and time', () => {
    expect(backupName(NOW)).toBe('demopart-2026-09-18-1830.db');
  });

  it('gives a second backup of the same minute another name', () => {
    const folder = folderOf(['demopart-2026-09-18-1830.db', 'demopart-2026-09-18-1830-2.keys.json']);
    expect(freeBackupPath(folder, NOW)).toBe(join(folder, 'demopart-2026-09-18-1830-3.db'));
  });

  it('lists the backups only, newest first, and says which have their keys', () => {
    const folder = folderOf([
      'demopart-2026-09-17-0900.db',
      'demopart-2026-09-17-0900.keys.json',
      'demopart-2026-09-18-1830.db',
      'demopart-2026-09-18-1830-2.db',
      'demopart-2026-09-18-1831.db.partial',
      'demopart-avant-restauration-2026-09-18-1832.db',
      'notes.txt',
    ]);
    expect(listBackups(folder).map(({ name, verified }) => [name, verified])).toEqual([
      ['demopart-2026-09-18-1830-2.db', false],
      ['demopart-2026-09-18-1830.db', false],
      ['demopart-2026-09-17-0900.db', true],
    ]);
    expect(listBackups(folder)[0]).toMatchObject({ madeAt: NOW.getTime(), size: 29 });
    expect(listBackups(join(folder, 'nowhere'))).toEqual([]);
  });

  it('deletes outdated backups with their keys and nothing else', () => {
    const days = Array.from({ length: 60 }, (_, rank) => backupName(new Date(2026, 8, 18 - rank, 12)));
    const aside = freeAsidePath('', NOW);
    const folder = folderOf([...days, ...days.map((name) => name.replace('.db', '.keys.json')), aside, 'notes.txt']);
    const deleted = rotateBackups(folder, { days: 3, weeks: 2, months: 2 });
    expect(deleted).toHaveLength(55);
    expect(readdirSync(folder).sort()).toEqual(
      [
        ...['2026-08-31', '2026-09-13', '2026-09-16', '2026-09-17', '2026-09-18'].flatMap((day) => [
          `demopart-${day}-1200.db`,
          `demopart-${day}-1200.keys.json`,
        ]),
        aside,
        'notes.txt',
      ].sort(),
    );
  });
});

describe('what is kept', () => {
  it('is every backup of the newest day, so that a noon copy does not swallow the one of the morning', () => {
    const morning = new Date(2026, 8, 18, 9).getTime();
    const noon = new Date(2026, 8, 18, 12).getTime();
    expect(backupsToKeep([morning, noon], { days: 1, weeks: 1, months: 1 })).toEqual(new Set([morning, noon]));
  });

  it('always holds the newest backup, and rotating again deletes nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 800 * DAY }), { minLength: 1 }), (instants) => {
        const kept = backupsToKeep(instants);
        expect(kept.has(Math.max(...instants))).toBe(true);
        expect(backupsToKeep([...kept])).toEqual(kept);
      }),
    );
  });

  it('reaches a year back after two years of daily backups', () => {
    const newest = new Date(2026, 11, 31, 18).getTime();
    const instants = Array.from({ length: 730 }, (_, rank) => newest - rank * DAY);
    const kept = [...backupsToKeep(instants)];
    expect(kept.length).toBeLessThanOrEqual(25);
    expect(new Date(Math.min(...kept)).getMonth()).toBe(0);
  });
});
