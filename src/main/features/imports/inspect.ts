import type { ColumnMapping } from '#shared/features/imports/fields';
import { IMPORT_LIMITS, type InspectedFile } from '#shared/features/imports/model';
import { cellText, type NumberedRow } from '../../spreadsheets/cell';
import type { OpenedSheet } from './read-file';

const SAMPLES = 3;
const LONGEST_SAMPLE = 200;

/** What the wizard shows of a file before anything is asked. */
export function describeSheet(sheet: OpenedSheet, mapping: ColumnMapping): Omit<InspectedFile, 'savedMapping'> {
  const { rows, sheets, titles, columns: _columns, counts, ...about } = sheet;
  const guesses = new Map(mapping.map(({ column, field }) => [column, field]));
  return {
    ...about,
    sheets: [...sheets],
    counts: [...counts],
    columns: titles.map((title, column) => ({ column, title, samples: samplesOf(rows, column), guess: guesses.get(column) ?? null })),
    preview: rows
      .slice(0, IMPORT_LIMITS.previewLines)
      .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cellText(cell).slice(0, LONGEST_SAMPLE)) })),
    dataLines: rows.length,
  };
}

function samplesOf(rows: readonly NumberedRow[], column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const text = cellText(cells[column]).slice(0, LONGEST_SAMPLE);
    if (text !== '' && !samples.includes(text)) samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}
