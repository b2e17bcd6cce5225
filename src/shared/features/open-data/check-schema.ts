import { faultOf } from './column-rule';
import type { Finding } from './findings';
import { SCDL_COLUMNS, SCDL_SCHEMA, SCHEMA_SOURCE, type ScdlCells, type ScdlColumn } from './schema';

/** One line with its number in the file. */
export interface NumberedCells {
  readonly line: number;
  readonly cells: ScdlCells;
}

/** Takes each finding as it is made. */
export type Tell = (finding: Finding) => void;

/** Says all that the official schema refuses in a line; every refusal is blocking, since the file would not be valid. */
export function checkSchema({ line, cells }: NumberedCells, tell: Tell): void {
  for (const column of SCDL_COLUMNS) {
    const value = cells[column];
    const message = faultOf(value, SCDL_SCHEMA[column]);
    if (message !== undefined) tell({ line, column, value, message, source: SCHEMA_SOURCE, blocking: true });
  }
  if (cells.idBeneficiaire === '' && cells.rnaBeneficiaire === '') tell(noIdentifier(line));
}

function noIdentifier(line: number): Finding {
  const column: ScdlColumn = 'idBeneficiaire';
  const message = 'Le SIRET ou le numéro RNA du bénéficiaire est obligatoire.';
  return { line, column, value: '', message, source: SCHEMA_SOURCE, blocking: true };
}
