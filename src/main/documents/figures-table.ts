import { Paragraph, TableCell, TableRow, type FileChild } from 'docx';
import { headRow, table } from './tables';
import { runsOf } from './text';
import { TEXT_WIDTH } from './word-document';

/** One row of figures in the middle of their columns, under their heads. */
export function figuresTable(heads: readonly string[], figures: readonly string[]): FileChild {
  const width = Math.floor(TEXT_WIDTH / heads.length);
  const cells = figures.map((text) => new TableCell({ children: [new Paragraph({ style: 'TableHead', children: runsOf(text) })] }));
  return table(
    heads.map(() => ({ width })),
    [headRow(heads), new TableRow({ cantSplit: true, children: cells })],
  );
}
