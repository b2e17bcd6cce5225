import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import { isSameValue, normaliseAssociation } from '#shared/features/associations/rules';
import { AssociationInput } from '#shared/features/associations/model';
import { IMPORT_LIMITS, type ImportField, type ImportReport, type RowAction } from '#shared/features/imports/model';
import { NBSP } from '#shared/kernel/french';
import type { AssociationId } from '#shared/kernel/ids';
import type { IssueList } from './issues';
import type { Match } from './match-index';
import type { KnownAssociation } from './ports';
import { isSameName, type PresidentName } from './president';
import { assign, type ReadLine } from './read-line';

/** What to write for one line. `values` is the whole record as it will be; null when only the presidency is added. */
export type Change =
  | { readonly kind: 'create'; readonly values: AssociationInput; readonly president: PresidentName | null }
  | {
      readonly kind: 'update';
      readonly known: KnownAssociation;
      readonly values: AssociationInput | null;
      readonly president: PresidentName | null;
    };

export interface ImportPlan {
  readonly changes: readonly Change[];
  readonly report: ImportReport;
}

/** What a plan is made from: the lines read, how to recognise the register's associations, and where to say what is wrong. */
export interface PlanSource {
  readonly lines: readonly ReadLine[];
  readonly match: (read: ReadLine) => Match | undefined;
  readonly issues: IssueList;
  /** The title of the column that feeds a field. */
  readonly titleOf: (field: ChangedField | ImportField) => string;
}

type ChangedField = keyof AssociationInput;

/** Decides line by line what an import does. An update only fills or changes what the file says; it never empties anything. */
export function planImport(source: PlanSource): ImportPlan {
  const { lines, match, issues } = source;
  const changes: Change[] = [];
  const counts: Record<RowAction, number> = { create: 0, update: 0, unchanged: 0, reject: 0 };
  const preview: ImportReport['preview'] = [];
  const taken = new Map<AssociationId, number>();
  for (const read of lines) {
    const decision = read.rejected ? REJECTED : decide({ read, found: match(read), taken, source });
    counts[decision.action] += 1;
    if (decision.change) changes.push(decision.change);
    if (preview.length < IMPORT_LIMITS.previewLines) {
      preview.push({ line: read.line, action: decision.action, name: read.values.name ?? '', matchedBy: decision.matchedBy });
    }
  }
  return { changes, report: { lines: lines.length, ...counts, issues: issues.listed(), issueCount: issues.count, preview } };
}

interface Decision {
  readonly action: RowAction;
  readonly matchedBy: ImportReport['preview'][number]['matchedBy'];
  readonly change?: Change;
}

const REJECTED: Decision = { action: 'reject', matchedBy: null };

interface Question {
  readonly read: ReadLine;
  readonly found: Match | undefined;
  /** Which line already stands for an association of the register. */
  readonly taken: Map<AssociationId, number>;
  readonly source: PlanSource;
}

function decide({ read, found, taken, source }: Question): Decision {
  const { line, values, president } = read;
  const name = values.name ?? '';
  if (!found)
    return {
      action: 'create',
      matchedBy: null,
      change: { kind: 'create', values: normaliseAssociation({ ...BLANK_ASSOCIATION, ...values, name }), president },
    };
  if ('homonyms' in found) {
    return block(
      source,
      read,
      `${found.homonyms} associations du registre portent ce nom${NBSP}: ajoutez le SIRET, le RNA ou le code postal.`,
    );
  }
  const earlier = taken.get(found.known.id);
  if (earlier !== undefined) return block(source, read, `Même association du registre qu’à la ligne ${earlier}.`);
  taken.set(found.known.id, line);
  const change = completion(read, found.known, source);
  return change ? { action: 'update', matchedBy: found.by, change } : { action: 'unchanged', matchedBy: found.by };
}

function block(source: PlanSource, { line, values }: ReadLine, message: string): Decision {
  source.issues.add({ line, column: source.titleOf('name'), value: values.name ?? '', message, blocking: true });
  return REJECTED;
}

const FIELDS = AssociationInput.keyof().options;

function completion(read: ReadLine, known: KnownAssociation, source: PlanSource): Change | undefined {
  const told = FIELDS.filter((field) => read.values[field] !== undefined && !isSameValue(read.values[field], known.values[field]));
  const changed = told.filter((field) => !keepsRegister(read, { field, known }, source));
  const next = { ...known.values };
  for (const field of changed) assign(next, field, read.values[field]);
  const president = newPresident(read, known, source);
  return changed.length > 0 || president ? { kind: 'update', known, values: changed.length > 0 ? next : null, president } : undefined;
}

/** A doubtful identifier never takes the place of one that the register has. */
function keepsRegister(
  { line, values, doubtful }: ReadLine,
  { field, known }: { field: ChangedField; known: KnownAssociation },
  source: PlanSource,
): boolean {
  const current = known.values[field];
  if (!doubtful.has(field) || current === '') return false;
  const message = `Le registre garde «${NBSP}${String(current)}${NBSP}».`;
  source.issues.add({ line, column: source.titleOf(field), value: String(values[field]), message, blocking: false });
  return true;
}

/** The presidency to add: none when the register already names somebody, who is then never replaced by an import. */
function newPresident({ line, president }: ReadLine, known: KnownAssociation, source: PlanSource): PresidentName | null {
  if (president === null || known.president === '') return president;
  const value = `${president.firstName} ${president.lastName}`.trim();
  if (!isSameName(value, known.president)) {
    const message = `Le registre nomme déjà ${known.president}${NBSP}: changez la présidence dans la fiche si besoin.`;
    source.issues.add({ line, column: source.titleOf('presidentName'), value, message, blocking: false });
  }
  return null;
}
