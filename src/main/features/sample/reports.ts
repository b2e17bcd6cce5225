import { BLANK_REPORT, type ReportInput } from '#shared/features/financial-reports/model';
import { linesOfForecast } from '#shared/features/financial-reports/rules';
import { sumBudgets } from '#shared/features/grant-dossiers/budget';
import { lineCodes } from '#shared/features/grant-dossiers/budget-lines';
import type { DossierInput } from '#shared/features/grant-dossiers/model';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';

/** The request of last year whose report is late: its association has not asked again. */
const LATE = 37;
/** What was done of what was planned, in hundredths: two lines are far from it. */
const DONE: Readonly<Record<string, number>> = { '601': 70, '623': 130, '756': 90 };

/** The report of a request of last year, when the sample town has one: those of its projects came in, one is late. */
export function inventReport(place: number, { dossier, year }: { dossier: DossierInput | null; year: number }): ReportInput | null {
  const nextYear = year + 1;
  if (place === LATE) return { ...BLANK_REPORT, expected: true, dueOn: civilDate(`${nextYear}-01-15`) };
  if (dossier?.scope !== 'projects') return null;
  const lines = linesOfForecast(sumBudgets(dossier.projects.map(({ budget }) => budget)), lineCodes()).map((line) => ({
    ...line,
    actual: cents(Math.round((line.forecast * (DONE[line.line] ?? 100)) / 10_000) * 100),
    explanation: line.line === '601' ? 'Une partie du matériel a été prêtée par une association voisine.' : '',
  }));
  return {
    ...BLANK_REPORT,
    receivedOn: civilDate(`${nextYear}-01-12`),
    checkedOn: place > 3 ? civilDate(`${nextYear}-01-20`) : null,
    achievement: 'Les deux projets ont été menés à leur terme, aux dates annoncées.',
    beneficiaries: 'Cent quatre-vingts personnes, dont soixante enfants.',
    places: 'Salle municipale, de février à octobre',
    lines,
  };
}
