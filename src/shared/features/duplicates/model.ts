import { z } from 'zod';
import { AssociationId, MergeId, PersonId } from '../../kernel/ids';

export const DuplicateKind = z.enum(['association', 'person']);
export type DuplicateKind = z.infer<typeof DuplicateKind>;

/** Why two records look like one. */
export const DuplicateReason = z.enum([
  'same-rna',
  'same-siret',
  'same-siren',
  'former-siret',
  'same-name',
  'same-words',
  'swapped-name',
  'same-sound',
  'acronym',
  'close-name',
  'short-first-name',
  'same-email',
  'same-phone',
  'same-association',
]);
export type DuplicateReason = z.infer<typeof DuplicateReason>;

/** What speaks against it. */
export const DuplicateDoubt = z.enum(['other-siren', 'other-rna', 'other-city', 'other-civility', 'other-email', 'other-phone']);
export type DuplicateDoubt = z.infer<typeof DuplicateDoubt>;

/** One of two records that look alike. */
export const DuplicateSide = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** What tells it apart, in French, piece by piece. */
  details: z.array(z.string()),
});
export type DuplicateSide = z.infer<typeof DuplicateSide>;

/** Two records that look like one; `score` from 0 to 100. */
export const DuplicateProposal = z.strictObject({
  one: DuplicateSide,
  other: DuplicateSide,
  score: z.int(),
  reasons: z.array(DuplicateReason),
  doubts: z.array(DuplicateDoubt),
});
export type DuplicateProposal = z.infer<typeof DuplicateProposal>;

/** Two records of one kind: the one that stays, and the one it takes in. */
export const MergePair = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('association'), keep: AssociationId, absorb: AssociationId }),
  z.strictObject({ kind: z.literal('person'), keep: PersonId, absorb: PersonId }),
]);
export type MergePair = z.infer<typeof MergePair>;

/** Whose value a field takes: the kept record's, the other's, or both put together. */
export const MergeChoice = z.enum(['kept', 'absorbed', 'both']);
export type MergeChoice = z.infer<typeof MergeChoice>;

export const MergePreview = z.strictObject({
  kept: DuplicateSide.extend({ version: z.int() }),
  absorbed: DuplicateSide.extend({ version: z.int() }),
  /** The fields in which they differ, each with its values in words. */
  fields: z.array(
    z.strictObject({
      field: z.string(),
      label: z.string(),
      kept: z.string(),
      absorbed: z.string(),
      /** What is chosen unless the user says otherwise: what is known, sound, or most recent. */
      chosen: MergeChoice,
      /** Whether the two values can be put together. */
      both: z.boolean(),
    }),
  ),
  /** What goes from one to the other, by kind, as it is said: « 3 mandats ». */
  links: z.array(z.string()),
  warnings: z.array(z.string()),
});
/** What a merge would do, before it does it. */
export type MergePreview = z.infer<typeof MergePreview>;

export const Merge = z.strictObject({
  id: MergeId,
  kind: DuplicateKind,
  keptId: z.string(),
  keptName: z.string(),
  absorbedId: z.string(),
  absorbedName: z.string(),
  mergedAt: z.int(),
  by: z.string(),
  /** Null while it stands. */
  undoneAt: z.int().nullable(),
});
/** Two records made one. */
export type Merge = z.infer<typeof Merge>;

/** What is compared of an association. */
export interface AssociationCandidate {
  readonly id: string;
  readonly name: string;
  readonly acronym: string;
  readonly rna: string;
  readonly siret: string;
  readonly siren: string;
  readonly formerSirets: readonly string[];
  readonly email: string;
  readonly phone: string;
  readonly city: string;
}

/** What is compared of a person. */
export interface PersonCandidate {
  readonly id: string;
  readonly civility: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  /** The associations where they hold or held a mandate. */
  readonly associations: readonly string[];
}

/** Two candidates that look like one, by their identifiers. */
export interface LikelyPair {
  readonly one: string;
  readonly other: string;
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
  readonly doubts: readonly DuplicateDoubt[];
}
