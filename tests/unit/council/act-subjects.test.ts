import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { z } from 'zod';
import { ACT_SUBJECTS, actSubject, openDataSubject } from '#shared/features/council/act-subjects';
import { checkDeliberations } from '#shared/features/council-publication/check';
import { DELIBERATION_COLUMNS } from '#shared/features/council-publication/schema';

it('holds the 57 subjects of the national nomenclature', () => {
  expect(ACT_SUBJECTS).toHaveLength(57);
  expect(actSubject('7.5')).toEqual({ code: '7.5', domain: 'Finances locales', title: 'Subventions' });
  expect(actSubject('7.11')).toBeUndefined();
});

it('names each subject as the open data schema accepts it', () => {
  const empty = z
    .record(z.enum(DELIBERATION_COLUMNS), z.string())
    .parse(Object.fromEntries(DELIBERATION_COLUMNS.map((name) => [name, ''])));
  const rows = ACT_SUBJECTS.map((subject, line) => ({ line, cells: { ...empty, DELIB_MATIERE_NOM: openDataSubject(subject) } }));
  expect(checkDeliberations(rows).filter(({ column }) => column === 'DELIB_MATIERE_NOM')).toEqual([]);
});

const OFFICIAL = join(import.meta.dirname, '../../../../shared/domain/schemas/nomenclature_actes_niveau2.csv');

test.runIf(existsSync(OFFICIAL))('agrees with the official file, code by code', () => {
  const [, ...lines] = readFileSync(OFFICIAL, 'utf8').trim().split(/\r?\n/);
  const official = lines.map((line) => line.split(';')).map(([code = '', , , name = '']) => [code, name]);
  expect(ACT_SUBJECTS.map((subject) => [subject.code, openDataSubject(subject)])).toEqual(official);
});
