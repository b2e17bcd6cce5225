import type { DecisionRegister, DecisionRow } from '#shared/features/mayor-decisions/model';
import { matterName } from '#shared/features/mayor-decisions/matters';
import { STATE_WORDS } from '#shared/features/mayor-decisions/words';
import { formatDateLong, formatDateMedium } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { WorkbookColumn, WorkbookLine, WorkbookTable } from '../../documents/workbook';

const COLUMNS: readonly WorkbookColumn[] = [
  { title: 'N°', width: 16, kind: 'text' },
  { title: 'Date', width: 12, kind: 'day' },
  { title: 'Objet', width: 60, kind: 'text' },
  { title: 'Matière déléguée', width: 36, kind: 'text' },
  { title: 'Code ACTES', width: 11, kind: 'text' },
  { title: 'Tiers', width: 32, kind: 'text' },
  { title: 'Montant (€)', width: 15, kind: 'cents' },
  { title: 'État', width: 24, kind: 'text' },
  { title: 'Signée le', width: 12, kind: 'day' },
  { title: 'Transmise le', width: 12, kind: 'day' },
  { title: 'Publiée le', width: 12, kind: 'day' },
  { title: 'Conseil du', width: 12, kind: 'day' },
  { title: 'Versions', width: 10, kind: 'count' },
];

/** The register of a year as a table: every number it took, in their order. */
export function registerTable({ year, rows, closedOn }: DecisionRegister): WorkbookTable {
  const numbered = rows.filter(({ number }) => number !== null);
  const closed = closedOn === null ? 'registre ouvert' : `registre clos le ${formatDateLong(closedOn)}`;
  return {
    sheet: `Décisions ${year}`,
    heading: [`Décisions du maire prises par délégation – ${year}`, `${plural(numbered.length, 'décision', 'décisions')}, ${closed}`],
    columns: COLUMNS,
    lines: numbered.map(lineOf),
  };
}

function lineOf(row: DecisionRow): WorkbookLine {
  return {
    cells: [
      row.number,
      row.decidedOn,
      row.title,
      matterName(row.matter),
      row.subjectCode,
      row.thirdParty,
      row.amount,
      stateOf(row),
      row.signedOn,
      row.transmittedOn,
      row.publishedOn,
      row.reportedAt?.meetsOn ?? null,
      row.versions,
    ],
  };
}

function stateOf({ state, withdrawnBy }: DecisionRow): string {
  if (withdrawnBy === null) return STATE_WORDS[state];
  return `Retirée par la décision n° ${withdrawnBy.number} du ${formatDateMedium(withdrawnBy.decidedOn)}`;
}
