import type { ColumnMapping, ImportField } from '#shared/features/imports/fields';
import { completesOnly } from '#shared/features/imports/file-kind';
import type { ImportMapping, InspectedFile } from '#shared/features/imports/model';

/** The field each column feeds, by column number; a column that is not there is not imported. */
export type ColumnChoices = ReadonlyMap<number, ImportField>;

/** The program's guesses, to start from: of two columns guessed alike, the first wins. */
export function guessedChoices({ columns }: InspectedFile): ColumnChoices {
  const choices = new Map<number, ImportField>();
  for (const { column, guess } of columns) {
    if (guess !== null && !new Set(choices.values()).has(guess)) choices.set(column, guess);
  }
  return choices;
}

/** The choices with one changed; the field is taken from the column that held it. Null: this column is not imported. */
export function chooseField(choices: ColumnChoices, column: number, field: ImportField | null): ColumnChoices {
  const kept = [...choices].filter(([other, held]) => other !== column && held !== field);
  return new Map(field === null ? kept : [...kept, [column, field]]);
}

/** The choices as the contract takes them, in the order of the columns. */
export function mappingOf(choices: ColumnChoices): ColumnMapping {
  return [...choices].map(([column, field]) => ({ column, field })).sort((a, b) => a.column - b.column);
}

/** Whether the names are there, without which nothing can be imported but what completes known associations. */
export function hasNames(choices: ColumnChoices, { kind }: Pick<InspectedFile, 'kind'>): boolean {
  return completesOnly(kind) || [...choices.values()].includes('name');
}

/** The choices by the titles of their columns, to be kept under a name. */
export function mappedTitles(choices: ColumnChoices, { columns }: Pick<InspectedFile, 'columns'>): ImportMapping['columns'] {
  return mappingOf(choices).flatMap(({ column, field }) => {
    const title = columns.find((candidate) => candidate.column === column)?.title ?? '';
    return title === '' ? [] : [{ title, field }];
  });
}
