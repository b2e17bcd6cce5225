import { z } from 'zod';
import { AssociationId } from '../../kernel/ids';
import { AssociationInput } from '../associations/model';
import { LeaderRole } from './fields';

/**
 * What becomes of a line: a new file, an existing one completed, nothing to change, something only the user can decide, left by the user, or
 * left out because it cannot be read.
 */
export const RowAction = z.enum(['create', 'update', 'unchanged', 'decide', 'leave', 'reject']);
export type RowAction = z.infer<typeof RowAction>;

/** How a line was recognised in the register. */
export const MatchedBy = z.enum(['rna', 'siren', 'siret', 'former-siret', 'name', 'user']);
export type MatchedBy = z.infer<typeof MatchedBy>;

export const AssociationField = AssociationInput.keyof();
export type AssociationField = z.infer<typeof AssociationField>;

/** What the user chose for one line, where it differs from what is proposed. */
export const RowDecision = z.strictObject({
  /** The line in the file, counted from 1 as Excel does. */
  line: z.int().min(1),
  action: z.enum(['create', 'update', 'leave']).optional(),
  /** The association to complete, when it is not the one proposed. */
  associationId: AssociationId.optional(),
  /** Cells taken from the file (or emptied as it is there), or kept as the register has them, against the proposal. */
  cells: z
    .array(z.strictObject({ field: AssociationField, take: z.boolean() }))
    .max(60)
    .optional(),
});
export type RowDecision = z.infer<typeof RowDecision>;

export const RowDecisions = z.array(RowDecision).max(100_000);

/** How many lines go each way. */
export const ActionCounts = z.strictObject({
  create: z.int(),
  update: z.int(),
  unchanged: z.int(),
  decide: z.int(),
  leave: z.int(),
  reject: z.int(),
});
export type ActionCounts = z.infer<typeof ActionCounts>;

/** A field of the register beside the cell of the file that would feed it, as texts a user reads. */
export const CellComparison = z.strictObject({
  field: z.union([AssociationField, LeaderRole]),
  register: z.string(),
  file: z.string(),
  /** `fill`: the register has nothing; `replace`; `keep`: the register's value stays unless the user says otherwise. */
  proposal: z.enum(['fill', 'replace', 'keep']),
  /** Whether the file's cell is taken, the user's choices included. */
  taken: z.boolean(),
  /** False for what an import never does by itself: change who presides. */
  choosable: z.boolean(),
});
export type CellComparison = z.infer<typeof CellComparison>;

const Candidate = z.strictObject({ id: AssociationId, name: z.string(), detail: z.string() });

export const PlanLine = z.strictObject({
  line: z.int(),
  name: z.string(),
  action: RowAction,
  matchedBy: MatchedBy.nullable(),
  /** The association completed, or those among which the user decides. */
  candidates: z.array(Candidate),
  target: AssociationId.nullable(),
  /** Why it is left out, or has to be decided; empty otherwise. */
  reason: z.string(),
  cells: z.array(CellComparison),
});
/** One line of the comparison. */
export type PlanLine = z.infer<typeof PlanLine>;
