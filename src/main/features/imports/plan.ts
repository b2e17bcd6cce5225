import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import type { AssociationInput } from '#shared/features/associations/model';
import { normaliseAssociation } from '#shared/features/associations/rules';
import type { ActionCounts, MatchedBy, RowAction, RowDecision } from '#shared/features/imports/decisions';
import type { ImportField } from '#shared/features/imports/fields';
import { completesOnly, type FileKind } from '#shared/features/imports/file-kind';
import { IMPORT_LIMITS, type ImportReport } from '#shared/features/imports/model';
import { NBSP } from '#shared/kernel/french';
import type { AssociationId } from '#shared/kernel/ids';
import { completed, differencesOf, textOf, type Difference } from './compare';
import type { IssueList } from './issues';
import { fullName, isSameName, type Leader } from './leaders';
import type { MatchIndex } from './match-index';
import type { KnownAssociation } from './ports';
import type { ReadLine } from './read-line';

/** What will become of one line. */
export interface PlannedLine {
  readonly read: ReadLine;
  readonly action: RowAction;
  readonly matchedBy: MatchedBy | null;
  /** The association to complete. */
  readonly target: KnownAssociation | undefined;
  /** It, or those among which the user decides. */
  readonly candidates: readonly KnownAssociation[];
  readonly reason: string;
  readonly differences: readonly Difference[];
  /** Those who get a mandate. */
  readonly leaders: readonly Leader[];
}

export interface ImportPlan {
  readonly lines: readonly PlannedLine[];
  readonly counts: ActionCounts;
  readonly report: ImportReport;
}

/** What a plan is made from: the lines read, how to recognise the register's associations, and where to say what is wrong. */
export interface PlanSource {
  readonly kind: FileKind;
  readonly lines: readonly ReadLine[];
  readonly index: MatchIndex;
  readonly issues: IssueList;
  readonly decisions: ReadonlyMap<number, RowDecision>;
  /** The title of the column that feeds a field. */
  readonly titleOf: (field: ImportField) => string;
}

/** Decides line by line what an import does: what is proposed, unless the user decided otherwise. */
export function planImport(given: PlanSource): ImportPlan {
  const source = { ...given, issues: given.issues.copy() };
  const counts = { create: 0, update: 0, unchanged: 0, decide: 0, leave: 0, reject: 0 };
  const preview: ImportReport['preview'] = [];
  const taken = new Map<AssociationId, number>();
  const lines = source.lines.map((read) => {
    const planned = planLine(read, source, taken);
    counts[planned.action] += 1;
    if (preview.length < IMPORT_LIMITS.previewLines) {
      preview.push({ line: read.line, action: planned.action, name: nameOf(planned), matchedBy: planned.matchedBy });
    }
    return planned;
  });
  const { issues } = source;
  return { lines, counts, report: { lines: lines.length, ...counts, issues: issues.listed(), issueCount: issues.count, preview } };
}

/** The name in the file or, when it has none, in the register. */
export function nameOf({ read, target }: PlannedLine): string {
  return read.values.name ?? target?.values.name ?? '';
}

/** The record that a line creates. */
export function createdValues({ values }: ReadLine): AssociationInput {
  return normaliseAssociation({ ...BLANK_ASSOCIATION, ...values });
}

/** The record of the register as a line completes it; null when only mandates are added. */
export function updatedValues({ read, target, differences }: PlannedLine): AssociationInput | null {
  if (!target || !differences.some(({ taken }) => taken)) return null;
  return normaliseAssociation(completed(read, target, differences));
}

/** Which line already stands for an association of the register. */
type Taken = Map<AssociationId, number>;
type Outcome = Pick<PlannedLine, 'action' | 'matchedBy' | 'target' | 'candidates' | 'reason'>;

function planLine(read: ReadLine, source: PlanSource, taken: Taken): PlannedLine {
  const proposed = read.rejected === '' ? propose(read, source) : outcome('reject', { reason: read.rejected });
  const decision = source.decisions.get(read.line);
  const chosen = choose(proposed, decision, source);
  const settled = settle({ read, chosen, source, taken, decision });
  if (settled.reason !== '' && settled.action !== 'leave' && read.rejected === '') tellReason(source, read, settled.reason);
  return settled;
}

function outcome(action: RowAction, rest: Partial<Outcome> = {}): Outcome {
  return { action, matchedBy: null, target: undefined, candidates: [], reason: '', ...rest };
}

/** What the program would do by itself. `update` may yet turn out to change nothing. */
function propose(read: ReadLine, { index, kind }: PlanSource): Outcome {
  const found = index.match(read);
  if (!found)
    return completesOnly(kind) ? outcome('leave', { reason: 'Cette association n’est pas dans le registre.' }) : outcome('create');
  if ('doubt' in found) return outcome('decide', { candidates: found.candidates, reason: found.doubt });
  return outcome('update', { matchedBy: found.by, target: found.known, candidates: [found.known] });
}

/** What the user decided, when it can be done; else the proposal. */
function choose(proposed: Outcome, decision: RowDecision | undefined, { index, kind }: PlanSource): Outcome {
  if (!decision?.action || proposed.action === 'reject') return proposed;
  const { candidates } = proposed;
  if (decision.action === 'leave') return outcome('leave', { candidates });
  if (decision.action === 'create') return completesOnly(kind) ? proposed : outcome('create', { candidates });
  const named = decision.associationId === undefined ? undefined : index.byId(decision.associationId);
  const target = named ?? proposed.target ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (!target) return proposed;
  const isProposed = target === proposed.target;
  return outcome('update', {
    matchedBy: isProposed ? proposed.matchedBy : 'user',
    target,
    candidates: [...new Set([...candidates, target])],
  });
}

interface Settling {
  readonly read: ReadLine;
  readonly chosen: Outcome;
  readonly source: PlanSource;
  readonly taken: Taken;
  readonly decision: RowDecision | undefined;
}

/** The outcome with what it changes. Two lines never complete the same association. */
function settle({ read, chosen, source, taken, decision }: Settling): PlannedLine {
  const { action, target } = chosen;
  if (action === 'create') return { read, ...chosen, differences: [], leaders: read.leaders };
  if (action !== 'update' || !target) return { read, ...chosen, differences: [], leaders: [] };
  const earlier = taken.get(target.id);
  if (earlier !== undefined) {
    const reason = `Même association du registre qu’à la ligne ${earlier}.`;
    return { read, ...outcome('reject', { reason }), differences: [], leaders: [] };
  }
  taken.set(target.id, read.line);
  const differences = differencesOf(read, target, { kind: source.kind, decision });
  for (const difference of differences) if (difference.isDoubtful && !difference.taken) tellKept(source, read, { target, difference });
  const leaders = newLeaders(read, target, source);
  const changes = differences.some((difference) => difference.taken) || leaders.length > 0;
  return { read, ...chosen, action: changes ? 'update' : 'unchanged', differences, leaders };
}

/** Those who get a mandate: none where the register already names somebody, who is then never replaced by an import. */
function newLeaders(read: ReadLine, { leaders }: KnownAssociation, source: PlanSource): readonly Leader[] {
  return read.leaders.filter((leader) => {
    const present = leaders[leader.role] ?? '';
    const name = fullName(leader);
    if (present !== '' && !isSameName(name, present)) {
      const message = `Le registre nomme déjà ${present}${NBSP}: changez ce mandat dans la fiche si besoin.`;
      const column = source.titleOf(`${leader.role}Name`) || source.titleOf('presidentLastName');
      source.issues.add({ line: read.line, column, value: name, message, blocking: false });
    }
    return present === '';
  });
}

/** A doubtful identifier never takes the place of one that the register has. */
function tellKept(
  source: PlanSource,
  read: ReadLine,
  { target, difference: { field } }: { target: KnownAssociation; difference: Difference },
): void {
  const message = `Le registre garde «${NBSP}${textOf(target.values, field)}${NBSP}».`;
  source.issues.add({ line: read.line, column: source.titleOf(field), value: textOf(read.values, field), message, blocking: false });
}

function tellReason(source: PlanSource, { line, values }: ReadLine, message: string): void {
  source.issues.add({ line, column: source.titleOf('name'), value: values.name ?? '', message, blocking: true });
}
