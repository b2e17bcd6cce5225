import type { ReportState } from '#shared/features/financial-reports/model';

/** The lists of reports, by what is to be done of them. */
export const REPORT_VIEWS = ['due', 'late', 'received', 'checked'] as const;
export type ReportsView = (typeof REPORT_VIEWS)[number];

/** The list of reports as it stands in its address. */
export interface ReportsSearch {
  readonly view?: ReportsView | undefined;
  readonly year?: number | undefined;
}

/** Which states each list shows. */
export const VIEW_STATES: Readonly<Record<ReportsView, ReportState[]>> = {
  due: ['expected', 'late'],
  late: ['late'],
  received: ['received'],
  checked: ['checked'],
};

export const VIEW_LABELS: Readonly<Record<ReportsView, string>> = {
  due: 'Attendus',
  late: 'En retard',
  received: 'À contrôler',
  checked: 'Contrôlés',
};
