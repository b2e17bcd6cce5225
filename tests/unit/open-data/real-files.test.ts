import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { checkFile } from '#shared/features/open-data/check-file';
import { SENSE_SOURCE } from '#shared/features/open-data/check-sense';
import { SCDL_COLUMNS, SCHEMA_SOURCE, type ScdlCells } from '#shared/features/open-data/schema';
import { createTestCore } from '../../support/test-core';

/** Real public files, beside the project and never in it. */
const FOLDER = join(import.meta.dirname, '../../../../shared/domain/realdata');
const isThere = existsSync(FOLDER);

test('the real public files are beside the project, or are not looked at', async ({ annotate }) => {
  if (!isThere) await annotate('The real public files are not here: the checks on them are left out.');
  expect(typeof isThere).toBe('boolean');
});

function linesOf(name: string): { line: number; cells: ScdlCells }[] {
  const rows = parse<Record<string, string>>(readFileSync(join(FOLDER, name)), { columns: true, bom: true });
  return rows.map((row, rank) => ({
    line: rank + 2,
    cells: Object.fromEntries(SCDL_COLUMNS.map((column) => [column, row[column] ?? ''])) as never,
  }));
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));

describe.runIf(isThere)('real public files', () => {
  test('the official valid example passes the schema; sense finds its inverted periods and its impossible day', () => {
    const findings = checkFile(linesOf('antibes_scdl_valide.csv'), { year: null });
    expect(findings.filter(({ source }) => source === SCHEMA_SOURCE)).toEqual([]);
    const periods = findings.filter(({ column, source }) => column === 'datesPeriodeVersement' && source === SENSE_SOURCE);
    expect(periods.filter(({ message }) => message.includes('finit avant'))).toHaveLength(3);
    expect(periods.filter(({ value }) => value.includes('2017-30-05'))).toHaveLength(1);
  });

  test('the official invalid example is refused in every column it means to spoil', () => {
    const findings = checkFile(linesOf('antibes_scdl_invalide_cellules.csv'), { year: null });
    const spoilt = new Set(findings.filter(({ source }) => source === SCHEMA_SOURCE).map(({ column }) => column));
    for (const column of [
      'idAttribuant',
      'dateConvention',
      'rnaBeneficiaire',
      'montant',
      'datesPeriodeVersement',
      'notificationUE',
      'pourcentageSubvention',
    ])
      expect(spoilt).toContain(column);
  });

  test.each([
    ['antibes_scdl_valide.csv', { encoding: 'UTF-8', delimiter: ',', lines: 29 }],
    ['antibes_scdl_invalide_cellules.csv', { lines: 29 }],
    ['subventions-toulouse_2022.csv', { encoding: 'UTF-8', delimiter: ';', lines: 396 }],
  ])('%s is read whole, its wrong numbers told', async (fileName, report) => {
    const core = await createTestCore();
    const request = { fileName, bytes: bytesOf(fileName), year: 2022, withoutIdentifier: true };
    const { report: found, file } = await core.call('openData.import', request);
    expect(found).toMatchObject(report);
    expect(file.rows + found.refused).toBe(found.lines);
    expect(found.refused).toBeLessThanOrEqual(found.blocking);
    expect(file.rows).toBeGreaterThan(found.lines * 0.9);
  });

  test('with its SIRETs destroyed by a spreadsheet, nearly all of Toulouse is refused unless they are left out', async () => {
    const core = await createTestCore();
    const fileName = 'subventions-toulouse_2022.csv';
    const found = await core.call('openData.check', { fileName, bytes: bytesOf(fileName), year: null, withoutIdentifier: false });
    expect(found.refused).toBeGreaterThan(300);
    expect(found.findings[0]).toMatchObject({ blocking: true, message: expect.stringContaining('tableur') as string });
  });
});
