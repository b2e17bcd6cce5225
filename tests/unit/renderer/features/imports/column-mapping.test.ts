import { describe, expect, test } from 'vitest';
import type { ImportField } from '#shared/features/imports/fields';
import type { InspectedFile } from '#shared/features/imports/model';
import {
  chooseField,
  guessedChoices,
  hasNames,
  mappedTitles,
  mappingOf,
} from '../../../../../src/renderer/features/imports/column-mapping';

function inspected(guesses: readonly (ImportField | null)[]): InspectedFile {
  return {
    format: 'csv',
    encoding: 'UTF-8',
    delimiter: ';',
    sheets: [],
    sheet: '',
    headerLine: 1,
    kind: 'town-list',
    filter: null,
    linesRead: 0,
    counts: [],
    savedMapping: null,
    columns: guesses.map((guess, column) => ({ column, title: `Colonne ${column}`, samples: [], guess })),
    preview: [],
    dataLines: 0,
  };
}

describe('the choice of columns', () => {
  test('starts from the guesses, the first column winning when two are guessed alike', () => {
    const choices = guessedChoices(inspected(['name', null, 'siret', 'name']));
    expect(mappingOf(choices)).toEqual([
      { column: 0, field: 'name' },
      { column: 2, field: 'siret' },
    ]);
  });

  test('takes a field from the column that held it', () => {
    const choices = chooseField(guessedChoices(inspected(['name', null])), 1, 'name');
    expect(mappingOf(choices)).toEqual([{ column: 1, field: 'name' }]);
  });

  test('leaves a column out', () => {
    const choices = chooseField(guessedChoices(inspected(['name', 'siret'])), 1, null);
    expect(mappingOf(choices)).toEqual([{ column: 0, field: 'name' }]);
  });

  test('needs a column of names', () => {
    const file = inspected(['siret']);
    expect(hasNames(guessedChoices(file), file)).toBe(false);
    expect(hasNames(guessedChoices(file), { kind: 'sirene-establishments' })).toBe(true);
    expect(hasNames(guessedChoices(inspected(['siret', 'name'])), file)).toBe(true);
  });

  test('is kept by the titles of its columns, whatever their order next time', () => {
    const file = inspected(['name', null, 'siret']);
    expect(mappedTitles(guessedChoices(file), file)).toEqual([
      { title: 'Colonne 0', field: 'name' },
      { title: 'Colonne 2', field: 'siret' },
    ]);
  });
});
