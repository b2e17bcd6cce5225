import type { ReportRow } from '#shared/features/financial-reports/contract';
import { REPORT_STATES } from '#shared/features/financial-reports/words';
import { formatDateLong, type CivilDate } from '#shared/kernel/dates';
import { workbookBytes, type WorkbookColumn } from '../../documents/workbook';

const COLUMNS: readonly WorkbookColumn[] = [
  { title: 'Association', width: 38, kind: 'text' },
  { title: 'Exercice', width: 10, kind: 'text' },
  { title: 'Objet', width: 36, kind: 'text' },
  { title: 'Voté (€)', width: 14, kind: 'cents' },
  { title: 'Échéance', width: 13, kind: 'day' },
  { title: 'État', width: 18, kind: 'text' },
  { title: 'Jours de retard', width: 10, kind: 'text' },
  { title: 'Reçu le', width: 13, kind: 'day' },
  { title: 'Contrôlé le', width: 13, kind: 'day' },
  { title: 'À reverser (€)', width: 14, kind: 'cents' },
];

/** The list of financial reports as a workbook. */
export function reportsWorkbook(rows: readonly ReportRow[], today: CivilDate): Promise<Uint8Array> {
  return workbookBytes({
    sheet: 'Comptes rendus',
    heading: ['Comptes rendus financiers', `Situation au ${formatDateLong(today)}`],
    columns: COLUMNS,
    lines: rows.map(({ associationName, year, purpose, voted, dueOn, state, daysLate, receivedOn, checkedOn, toReturn }) => ({
      cells: [
        associationName,
        String(year),
        purpose,
        voted,
        dueOn,
        REPORT_STATES[state],
        daysLate === null ? '' : String(daysLate),
        receivedOn,
        checkedOn,
        toReturn,
      ],
    })),
  });
}
