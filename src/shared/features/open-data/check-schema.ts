import { checkSiret, luhn } from '../../kernel/identifiers';
import type { Finding } from './findings';
import { SCDL_COLUMNS, SCDL_SCHEMA, SCHEMA_SOURCE, type ColumnRule, type ScdlCells, type ScdlColumn } from './schema';

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

function faultOf(value: string, rule: ColumnRule): string | undefined {
  if (value === '') return rule.required ? `« ${rule.title} » est obligatoire.` : undefined;
  if (rule.pattern?.test(value) === false || rule.values?.includes(value) === false) return rule.expected;
  if (rule.maxLength !== undefined && value.length > rule.maxLength) {
    return `${value.length} caractères : ${rule.maxLength} au plus.`;
  }
  if (rule.kind === 'siret' && !hasSiretKey(value)) return 'La clé de contrôle de ce SIRET est fausse : vérifiez chaque chiffre.';
  if (rule.minimum !== undefined && Number(value) < rule.minimum) return rule.expected;
  if (rule.maximum !== undefined && Number(value) > rule.maximum) return rule.expected;
  return undefined;
}

/** The official check is Luhn's; the establishments of La Poste, which do not follow it, are real all the same. */
function hasSiretKey(value: string): boolean {
  return luhn(value) || checkSiret(value).status === 'valid';
}
