import { encodeField } from '#shared/features/associations/cell-codec';
import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import { AssociationInput } from '#shared/features/associations/model';
import { isSameValue } from '#shared/features/associations/rules';
import type { AssociationField, CellComparison, RowDecision } from '#shared/features/imports/decisions';
import { isRegistry, type FileKind } from '#shared/features/imports/file-kind';
import type { KnownAssociation } from './ports';
import { fullName, isSameName } from './leaders';
import { assign, type ReadLine } from './read-line';

/** A field where the file and the register differ. */
export interface Difference {
  readonly field: AssociationField;
  readonly proposal: CellComparison['proposal'];
  /** Whether the file's cell is taken, the user's choices included. */
  readonly taken: boolean;
  /** The register's value stays because the file's is doubtful. */
  readonly isDoubtful: boolean;
}

const FIELDS = AssociationInput.keyof().options;
/** What a registry knows better than the town: that an association is dissolved, and since when. */
const REGISTRY_REPLACES: ReadonlySet<AssociationField> = new Set(['status', 'dissolvedOn']);
/** Fields that cannot be empty: an empty cell says nothing about them. */
const NEVER_EMPTIED: ReadonlySet<AssociationField> = new Set(['name', 'status', 'commercialTaxes', 'directoryEntry']);

/**
 * Where a line and the register differ. The town's own list replaces what it says otherwise; a registry only fills what is empty, for the
 * town writes its names and addresses with more care. Nothing is ever emptied unless the user says so.
 */
export function differencesOf(
  read: ReadLine,
  known: KnownAssociation,
  choice: { kind: FileKind; decision?: RowDecision | undefined },
): Difference[] {
  const chosen = new Map(choice.decision?.cells?.map(({ field, take }) => [field, take]));
  const found: Difference[] = [];
  for (const field of FIELDS) {
    const value = read.values[field];
    const current = known.values[field];
    if (value === undefined ? !couldEmpty(read, field, current) : isSameValue(value, current)) continue;
    const isDoubtful = read.doubtful.has(field) && current !== '';
    const isPast = field === 'siret' && known.formerSirets.includes(read.values.siret ?? '');
    const proposal = value === undefined || isDoubtful || isPast ? 'keep' : proposalFor(field, current, choice.kind);
    found.push({ field, proposal, taken: chosen.get(field) ?? proposal !== 'keep', isDoubtful });
  }
  return found;
}

function couldEmpty(read: ReadLine, field: AssociationField, current: unknown): boolean {
  return read.blanks.includes(field) && !NEVER_EMPTIED.has(field) && !isSameValue(current, BLANK_ASSOCIATION[field]);
}

function proposalFor(field: AssociationField, current: unknown, kind: FileKind): CellComparison['proposal'] {
  if (isSameValue(current, BLANK_ASSOCIATION[field])) return 'fill';
  return isRegistry(kind) && !REGISTRY_REPLACES.has(field) ? 'keep' : 'replace';
}

/** The record as it will be once the cells taken are written. */
export function completed(read: ReadLine, known: KnownAssociation, differences: readonly Difference[]): AssociationInput {
  const next = { ...known.values };
  for (const { field, taken } of differences) if (taken) assign(next, field, read.values[field] ?? BLANK_ASSOCIATION[field]);
  return next;
}

/** The differences as texts a user reads, with those who lead. */
export function comparisonOf(read: ReadLine, known: KnownAssociation | undefined, differences: readonly Difference[]): CellComparison[] {
  if (!known) return [...newCells(read), ...leaderCells(read, {})];
  const cells = differences.map(({ field, proposal, taken }) => ({
    field,
    register: textOf(known.values, field),
    file: textOf(read.values, field),
    proposal,
    taken,
    choosable: true,
  }));
  return [...cells, ...leaderCells(read, known.leaders)];
}

function newCells(read: ReadLine): CellComparison[] {
  return FIELDS.filter((field) => read.values[field] !== undefined).map((field) => ({
    field,
    register: '',
    file: textOf(read.values, field),
    proposal: 'fill',
    taken: true,
    choosable: false,
  }));
}

function leaderCells({ leaders }: ReadLine, present: KnownAssociation['leaders']): CellComparison[] {
  return leaders.flatMap((leader): CellComparison[] => {
    const current = present[leader.role] ?? '';
    const file = fullName(leader);
    if (current !== '' && isSameName(current, file)) return [];
    const isNew = current === '';
    return [{ field: leader.role, register: current, file, proposal: isNew ? 'fill' : 'keep', taken: isNew, choosable: false }];
  });
}

/** The value of a field as a user reads it; empty when it is not there. */
export function textOf(values: Partial<AssociationInput>, field: AssociationField): string {
  const value = values[field];
  return value === undefined ? '' : encodeField(field, value);
}
