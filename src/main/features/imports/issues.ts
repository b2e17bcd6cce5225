import { IMPORT_LIMITS, type RowIssue } from '#shared/features/imports/model';

const LONGEST_VALUE = 120;

/** What there is to say about the lines of a file. Keeps a bounded number however many there are, those that block first. */
export interface IssueList {
  readonly count: number;
  add(issue: RowIssue): void;
  /** At most 1 000, in the order of the lines. */
  listed(): RowIssue[];
  /** Another list that starts with the same issues. */
  copy(): IssueList;
}

/** An empty list of issues. */
export function createIssueList(start?: { readonly count: number; readonly blocking: RowIssue[]; readonly other: RowIssue[] }): IssueList {
  const kept = { blocking: [...(start?.blocking ?? [])], other: [...(start?.other ?? [])] };
  let count = start?.count ?? 0;
  return {
    get count() {
      return count;
    },
    add(issue) {
      count += 1;
      const list = issue.blocking ? kept.blocking : kept.other;
      if (list.length < IMPORT_LIMITS.issuesListed) list.push({ ...issue, value: shortened(issue.value) });
    },
    listed() {
      const chosen = [...kept.blocking, ...kept.other].slice(0, IMPORT_LIMITS.issuesListed);
      return chosen.toSorted((a, b) => a.line - b.line);
    },
    copy: () => createIssueList({ count, ...kept }),
  };
}

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}
