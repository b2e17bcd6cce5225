import { stringify } from 'csv-stringify/sync';
import { SCDL_COLUMNS, type ScdlCells } from '#shared/features/open-data/schema';

/**
 * A file in the form the schema asks: UTF-8 without a mark, commas, quotes doubled, one line of titles, the 16 columns in their order
 * (etalab/format-subventions).
 */
export function scdlBytes(lines: readonly ScdlCells[]): Uint8Array {
  const rows = lines.map((cells) => SCDL_COLUMNS.map((column) => cells[column]));
  return new Uint8Array(Buffer.from(stringify([SCDL_COLUMNS, ...rows], { record_delimiter: '\r\n' }), 'utf8'));
}
