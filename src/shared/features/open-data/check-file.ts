import { checkSchema, type NumberedCells, type Tell } from './check-schema';
import { checkSense, SENSE_SOURCE, type Expected } from './check-sense';
import type { Finding } from './findings';
import { isWholeShare, shareMessage } from './shares';
import { SCDL_COLUMNS, type ScdlCells } from './schema';

const WHOLE = 10_000;

/** Says all that is wrong with the lines of a file: the schema, the sense of each line, then what lines say together. By line. */
export function checkFile(rows: readonly NumberedCells[], expected: Expected): Finding[] {
  const findings: Finding[] = [];
  const tell: Tell = (finding) => findings.push(finding);
  const together = createTogether(tell);
  for (const row of rows) {
    checkSchema(row, tell);
    checkSense(row, expected, tell);
    together.take(row);
  }
  together.finish();
  return findings.sort((a, b) => a.line - b.line);
}

interface Split {
  readonly line: number;
  sum: number;
  parts: number;
}

/** Lines that are the same, and grants split between beneficiaries whose shares do not make the whole. */
function createTogether(tell: Tell) {
  const seen = new Map<string, number>();
  const splits = new Map<string, Split>();
  return {
    take({ line, cells }: NumberedCells): void {
      const key = lineKey(cells);
      const first = seen.get(key);
      if (first !== undefined) tell(repeated(line, cells, first));
      else seen.set(key, line);
      const share = Number(cells.pourcentageSubvention);
      if (first !== undefined || !(share > 0 && share < 1)) return;
      const split = splits.get(grantKey(cells)) ?? { line, sum: 0, parts: 0 };
      split.sum += Math.round(share * WHOLE);
      split.parts += 1;
      splits.set(grantKey(cells), split);
    },
    finish(): void {
      for (const { line, sum, parts } of splits.values()) if (!isWholeShare(sum, parts)) tell(notWhole(line, sum));
    },
  };
}

function repeated(line: number, { nomBeneficiaire: value }: ScdlCells, first: number): Finding {
  const message = `Cette ligne répète la ligne ${first}.`;
  return { line, column: 'nomBeneficiaire', value, message, source: SENSE_SOURCE, blocking: true };
}

function notWhole(line: number, sum: number): Finding {
  const value = String(sum / WHOLE);
  return { line, column: 'pourcentageSubvention', value, message: shareMessage(sum), source: SENSE_SOURCE, blocking: false };
}

/** Two lines of the same key are the same line. */
function lineKey(cells: ScdlCells): string {
  return SCDL_COLUMNS.map((column) => cells[column]).join('\u0001');
}

/** Lines of the same key are the same grant, shared between beneficiaries (etalab/format-subventions). */
function grantKey({ idAttribuant, dateConvention, referenceDecision, objet, montant, nature, datesPeriodeVersement }: ScdlCells): string {
  return [idAttribuant, dateConvention, referenceDecision, objet, montant, nature, datesPeriodeVersement].join('\u0001');
}
