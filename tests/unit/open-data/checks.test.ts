import { describe, expect, test } from 'vitest';
import { checkFile } from '#shared/features/open-data/check-file';
import { SENSE_SOURCE } from '#shared/features/open-data/check-sense';
import { SCDL_COLUMNS, SCHEMA_SOURCE, type ScdlCells, type ScdlColumn } from '#shared/features/open-data/schema';
import { someCells } from './cells';

const check = (changes: Partial<ScdlCells>) => checkFile([{ line: 2, cells: someCells(changes) }], { year: 2026 });

test('the sample line of the schema has nothing to mend', () => {
  expect(check({})).toEqual([]);
});

describe('what the schema refuses blocks, and says where it is written', () => {
  const refused: readonly [ScdlColumn, string][] = [
    ...SCDL_COLUMNS.filter(
      (column) => !['referenceDecision', 'idBeneficiaire', 'rnaBeneficiaire', 'idRAE', 'dispositifAide'].includes(column),
    ).map((column): [ScdlColumn, string] => [column, '']),
    ['idAttribuant', '2154027360001'],
    ['idAttribuant', '21540273600016'],
    ['idAttribuant', '215 402 736 00015'],
    ['idBeneficiaire', '73282932000075'],
    ['rnaBeneficiaire', 'W3222'],
    ['rnaBeneficiaire', 'w541000000'],
    ['dateConvention', '28/05/2026'],
    ['dateConvention', '2026-5-28'],
    ['montant', '100000,1'],
    ['montant', '24 000'],
    ['montant', '24000.00 €'],
    ['nature', 'Aide en numéraire'],
    ['nature', 'aide en numéraire; aide en nature'],
    ['datesPeriodeVersement', '2026-06-15_2026-11-30'],
    ['datesPeriodeVersement', '15/06/2026'],
    ['objet', 'a'.repeat(257)],
    ['conditionsVersement', 'a'.repeat(257)],
    ['idRAE', '123456'],
    ['notificationUE', 'yes'],
    ['notificationUE', 'Oui'],
    ['pourcentageSubvention', '100'],
    ['pourcentageSubvention', '1.01'],
    ['pourcentageSubvention', '0.009'],
    ['pourcentageSubvention', '0,5'],
  ];
  test.each(refused)('%s: « %s »', (column, value) => {
    const findings = check({ [column]: value }).filter((finding) => finding.source === SCHEMA_SOURCE);
    expect(findings).toMatchObject([{ line: 2, column, value, blocking: true }]);
  });

  test('neither a SIRET nor an RNA number', () => {
    expect(check({ idBeneficiaire: '', rnaBeneficiaire: '' })).toMatchObject([
      { column: 'idBeneficiaire', blocking: true, source: SCHEMA_SOURCE },
    ]);
  });
});

describe('what the schema takes is taken', () => {
  const taken: readonly [ScdlColumn, string][] = [
    ['objet', 'é'.repeat(256)],
    ['montant', '23000.01'],
    ['montant', '1'],
    ['nature', 'aide en nature;aide en numéraire'],
    ['idBeneficiaire', '35600000000048'],
    ['conditionsVersement', 'Deux tiers à la signature, le solde sur justificatifs'],
    ['datesPeriodeVersement', '2026-06-15'],
    ['idRAE', '12345'],
    ['notificationUE', 'oui'],
    ['referenceDecision', ''],
    ['rnaBeneficiaire', ''],
  ];
  test.each(taken)('%s: « %s »', (column, value) => {
    const single = column === 'datesPeriodeVersement' ? { conditionsVersement: 'unique' } : {};
    expect(check({ ...single, [column]: value })).toEqual([]);
  });
});

describe('checks of sense go further than the schema', () => {
  const nonsense: readonly [string, Partial<ScdlCells>, ScdlColumn, boolean][] = [
    ['a month that does not exist', { dateConvention: '2017-30-05' }, 'dateConvention', true],
    ['29 February of a common year', { dateConvention: '2026-02-29' }, 'dateConvention', true],
    ['another year', { dateConvention: '2025-12-31' }, 'dateConvention', false],
    ['a period that ends before it starts', { datesPeriodeVersement: '2026-11-30/2026-06-15' }, 'datesPeriodeVersement', true],
    ['a period with a day that does not exist', { datesPeriodeVersement: '2026-06-15/2026-06-31' }, 'datesPeriodeVersement', true],
    ['in parts, on one day', { datesPeriodeVersement: '2026-06-15' }, 'datesPeriodeVersement', false],
    ['nothing', { montant: '0.00' }, 'montant', true],
    ['less than nothing', { montant: '-0.01' }, 'montant', true],
    ['a third decimal', { montant: '24000.001' }, 'montant', false],
    ['money without a SIRET', { idBeneficiaire: '' }, 'idBeneficiaire', false],
  ];
  test.each(nonsense)('%s', (...[, changes, column, blocking]) => {
    expect(check(changes)).toMatchObject([{ column, blocking, source: SENSE_SOURCE }]);
  });

  test('a cent is enough, and so is a support in kind without a SIRET', () => {
    expect(check({ montant: '0.01' })).toEqual([]);
    expect(check({ idBeneficiaire: '', nature: 'aide en nature' })).toEqual([]);
  });
});

describe('lines together', () => {
  const lines = (...all: Partial<ScdlCells>[]) =>
    checkFile(
      all.map((changes, rank) => ({ line: rank + 2, cells: someCells(changes) })),
      { year: null },
    );

  test('the same line twice is told, with the number of the first', () => {
    expect(lines({}, {})).toMatchObject([{ line: 3, message: expect.stringContaining('ligne 2') as string, blocking: true }]);
  });

  test.each([
    ['two halves', ['0.5', '0.5'], false],
    ['three thirds of two decimals', ['0.33', '0.33', '0.33'], false],
    ['thirds and what is left', ['0.33', '0.33', '0.34'], false],
    ['a part is missing', ['0.5'], true],
    ['too much', ['0.6', '0.5'], true],
    ['one percent less than the whole', ['0.49', '0.5'], true],
  ])('shares of one grant: %s', (_name, shares, isTold) => {
    const findings = lines(...shares.map((pourcentageSubvention, rank) => ({ pourcentageSubvention, nomBeneficiaire: `N° ${rank}` })));
    expect(findings.map(({ column }) => column)).toEqual(isTold ? ['pourcentageSubvention'] : []);
  });

  test('whole grants of the same object, day and amount are several grants', () => {
    expect(lines({ nomBeneficiaire: 'Un' }, { nomBeneficiaire: 'Deux' })).toEqual([]);
  });
});
