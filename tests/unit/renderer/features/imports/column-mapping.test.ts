import { describe, expect, test } from 'vitest';
import type { ImportField, InspectedFile } from '#shared/features/imports/model';
import { chooseField, guessedChoices, hasNames, mappingOf } from '../../../../../src/renderer/features/imports/column-mapping';

function inspected(guesses: readonly (ImportField | null)[]): InspectedFile {
  const columns = guesses.map((guess, column) => ({ column, title: `Colonne ${column}`, samples: [], guess }));
  return { format: 'csv', encoding: 'UTF-8', delimiter: ';', sheets: [], sheet: '', headerLine: 1, columns, preview: [], dataLines: 0 };
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
    expect(hasNames(guessedChoices(inspected(['siret'])))).toBe(false);
    expect(hasNames(guessedChoices(inspected(['siret', 'name'])))).toBe(true);
  });
});
