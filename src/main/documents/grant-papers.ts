import type { SmallTable } from './association-papers';
import type { Text } from './papers';

/** A group of lines with its name, and its sums: `sums` has one text per column left, after the label. */
export interface TableGroup {
  readonly name: string;
  readonly rows: readonly (readonly Text[])[];
  readonly sums: readonly string[];
}

/** A wide table of grants on one kind of paper: the committee's, the arbitration's, the annex of the budget. */
export interface GrantsReportPaper {
  readonly page: 'portrait' | 'landscape' | 'a3';
  readonly title: string;
  readonly subtitle: string;
  readonly intro: readonly Text[];
  readonly columns: SmallTable['columns'];
  readonly groups: readonly TableGroup[];
  readonly total: readonly string[];
  readonly notes: readonly Text[];
  /** Printed in place of the table when it has no line. */
  readonly empty: string;
}
