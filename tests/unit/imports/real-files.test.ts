import { describe, expect, test } from 'vitest';
import type { ImportReport, ImportRequest, InspectedFile } from '#shared/features/imports/model';
import { createTestCore } from '../../support/test-core';
import { hasRealData, realFile } from './real-data';

interface Understood {
  readonly file: InspectedFile;
  readonly report: ImportReport;
  readonly fields: Readonly<Record<string, string | null>>;
}

/** What the program makes of a real file; undefined, and said, when the folder of real files is not there. */
async function understand(fileName: string, more: Pick<ImportRequest, 'filter'> = {}): Promise<Understood | undefined> {
  const bytes = realFile(fileName);
  if (bytes === undefined) {
    console.info(`${fileName} is absent: nothing tried on it`); // eslint-disable-line no-console -- the reader of the tests must know
    expect(hasRealData()).toBe(false);
    return undefined;
  }
  const core = await createTestCore();
  const file = await core.call('imports.inspect', { fileName, bytes, ...more });
  const { batch, report } = await core.call('imports.run', { fileName, bytes, ...more });
  expect((await core.call('associations.list', { page: 1, pageSize: 1 })).total).toBe(batch.created);
  return { file, report, fields: Object.fromEntries(file.columns.map(({ title, guess }) => [title, guess])) };
}

describe('real public files are imported as they come', () => {
  test('an extract of the national register of associations', async () => {
    const found = await understand('rna_sample_waldec.csv', { filter: { inseeCode: '', activeOnly: false } });
    if (!found) return;
    expect(found.file).toMatchObject({ delimiter: ';', headerLine: 1, dataLines: 3, kind: 'rna-waldec' });
    expect(found.fields).toMatchObject({
      id: 'rna',
      id_ex: 'formerRna',
      titre: 'name',
      titre_court: 'acronym',
      objet: 'purpose',
      date_creat: 'foundedOn',
      date_disso: 'dissolvedOn',
      adrs_codepostal: 'postalCode',
      adrs_libcommune: 'city',
      telephone: 'phone',
      position: 'status',
    });
    expect(found.report).toMatchObject({ lines: 3, create: 3, reject: 0, issueCount: 0 });
  });

  test('an extract of the national register, narrowed to one commune and to what is active', async () => {
    const found = await understand('rna_sample_waldec.csv', { filter: { inseeCode: '69266', activeOnly: true } });
    if (!found) return;
    expect(found.file).toMatchObject({ linesRead: 3, counts: [{ stage: 'town', lines: 1 }, { stage: 'active', lines: 1 }] }); // prettier-ignore
    expect(found.report).toMatchObject({ lines: 1, create: 1, preview: [{ name: 'ARIADNE', line: 3 }] });
  });

  test('a year of grants of a metropolis, whose SIRET a spreadsheet destroyed', async () => {
    const found = await understand('subventions-toulouse_2022.csv');
    if (!found) return;
    expect(found.file).toMatchObject({ delimiter: ';', encoding: 'UTF-8', dataLines: 396 });
    expect(found.fields).toMatchObject({ nomBeneficiaire: 'name', idBeneficiaire: 'siret', idAttribuant: null, objet: null });
    expect(found.report.create + found.report.reject).toBe(396);
    expect(found.report.create).toBeGreaterThan(200);
    const destroyed = found.report.issues.filter(({ message }) => message.includes('numéro détruit par le tableur'));
    expect(destroyed.length).toBeGreaterThan(300);
  });

  test.each(['antibes_scdl_valide.csv', 'antibes_scdl_invalide_cellules.csv'])(
    'the official examples of a list of grants: %s',
    async (name) => {
      const found = await understand(name);
      if (!found) return;
      expect(found.file.delimiter).toBe(',');
      expect(found.fields).toMatchObject({ nomBeneficiaire: 'name', idBeneficiaire: 'siret', rnaBeneficiaire: 'rna' });
      expect(found.report.create).toBeGreaterThan(5);
    },
  );

  test('a folder that is not there is told apart from one that is', () => {
    expect(hasRealData('/nowhere/at/all')).toBe(false);
    expect(realFile('rna_sample_waldec.csv', '/nowhere/at/all')).toBeUndefined();
  });
});
