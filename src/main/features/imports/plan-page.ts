import type { AssociationInput } from '#shared/features/associations/model';
import type { PlanLine, RowAction } from '#shared/features/imports/decisions';
import type { FileKind } from '#shared/features/imports/file-kind';
import { fold } from '#shared/kernel/french';
import { comparisonOf, differencesOf } from './compare';
import { nameOf, type ImportPlan, type PlannedLine } from './plan';
import type { KnownAssociation } from './ports';

/** Which lines of a plan are asked for. */
export interface PageRequest {
  readonly actions?: readonly RowAction[] | undefined;
  readonly search?: string | undefined;
  readonly line?: number | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** A page of the comparison, with the numbers of all the lines meant. */
export interface PlanPage {
  readonly rows: PlanLine[];
  readonly total: number;
  readonly lines: number[];
}

/** The lines asked for; only those of the page are compared cell by cell. */
export function pageOf(plan: ImportPlan, kind: FileKind, { actions, search = '', line: only, page, pageSize }: PageRequest): PlanPage {
  const wanted = new Set(actions);
  const words = fold(search);
  const meant = plan.lines.filter(
    (line) =>
      (only === undefined || line.read.line === only) &&
      (actions === undefined || wanted.has(line.action)) &&
      (words === '' || fold(nameOf(line)).includes(words)),
  );
  const shown = meant.slice((page - 1) * pageSize, page * pageSize);
  return { rows: shown.map((line) => planLineOf(line, kind)), total: meant.length, lines: meant.map(({ read }) => read.line) };
}

function planLineOf(planned: PlannedLine, kind: FileKind): PlanLine {
  const { read, action, matchedBy, target, candidates, reason } = planned;
  return {
    line: read.line,
    name: nameOf(planned),
    action,
    matchedBy,
    candidates: candidates.map(candidateOf),
    target: target?.id ?? null,
    reason,
    cells: cellsOf(planned, kind),
  };
}

/** A line in doubt about one association is compared with it, so that the user sees what speaks for and against. */
function cellsOf({ read, action, target, candidates, differences }: PlannedLine, kind: FileKind): PlanLine['cells'] {
  const [doubtful, another] = candidates;
  if (action !== 'decide' || doubtful === undefined || another !== undefined) return comparisonOf(read, target, differences);
  const compared = comparisonOf(read, doubtful, differencesOf(read, doubtful, { kind }));
  return compared.map((cell) => ({ ...cell, taken: false, choosable: false }));
}

function candidateOf({ id, values }: KnownAssociation): PlanLine['candidates'][number] {
  return { id, name: values.name, detail: detailOf(values) };
}

/** What tells homonyms apart. */
function detailOf({ postalCode, city, rna, siret, domain }: AssociationInput): string {
  return [`${postalCode} ${city}`.trim(), rna, siret, domain].filter((part) => part !== '').join(' · ');
}
