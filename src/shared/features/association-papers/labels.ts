import { z } from 'zod';

/** The sheets of 24 labels (three by eight) that a town buys: borderless 70 × 37 mm (Avery 3490), or 63,5 × 33,9 mm with margins (L7159). */
export const LabelSheet = z.enum(['70x37', '63x34']);
export type LabelSheet = z.infer<typeof LabelSheet>;

/** Millimetres, on an A4 page; `across` and `down` are the gaps between labels. */
interface LabelGeometry {
  readonly title: string;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly across: number;
}

/** The measures of each sheet, as its maker prints them. */
export const LABEL_SHEETS: Readonly<Record<LabelSheet, LabelGeometry>> = {
  '70x37': { title: '24 étiquettes de 70 × 37 mm (Avery 3490)', columns: 3, rows: 8, width: 70, height: 37, left: 0, top: 0.5, across: 0 },
  '63x34': {
    title: '24 étiquettes de 63,5 × 33,9 mm (Avery L7159)',
    columns: 3,
    rows: 8,
    width: 63.5,
    height: 33.9,
    left: 7.2,
    top: 12.9,
    across: 2.5,
  },
};
