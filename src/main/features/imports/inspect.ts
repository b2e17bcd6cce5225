import { IMPORT_LIMITS, type InspectedFile } from '#shared/features/imports/model';
import { cellText, isBlank, type Row } from './cell';
import { guessColumns } from './guess';
import type { OpenedSheet } from './open-sheet';

const SAMPLES = 3;
const LONGEST_SAMPLE = 200;

/** What the wizard shows of a file before anything is asked. */
export function describeSheet({ data, headerLine, titles }: OpenedSheet): InspectedFile {
  const { rows, sheets, ...about } = data;
  const under = rows.slice(headerLine);
  const guesses = new Map(guessColumns(titles, under).map(({ column, field }) => [column, field]));
  return {
    ...about,
    sheets: [...sheets],
    headerLine,
    columns: titles.map((title, column) => ({ column, title, samples: samplesOf(under, column), guess: guesses.get(column) ?? null })),
    preview: previewOf(rows, headerLine),
    dataLines: under.filter((row) => !isBlank(row)).length,
  };
}

function samplesOf(rows: readonly Row[], column: number): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    const text = cellText(row[column]).slice(0, LONGEST_SAMPLE);
    if (text !== '' && !samples.includes(text)) samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function previewOf(rows: readonly Row[], headerLine: number): InspectedFile['preview'] {
  const preview: InspectedFile['preview'] = [];
  for (let index = headerLine; index < rows.length && preview.length < IMPORT_LIMITS.previewLines; index += 1) {
    const row = rows[index] ?? [];
    if (!isBlank(row)) preview.push({ line: index + 1, cells: row.map((cell) => cellText(cell).slice(0, LONGEST_SAMPLE)) });
  }
  return preview;
}
