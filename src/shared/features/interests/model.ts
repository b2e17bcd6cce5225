import { z } from 'zod';
import { line, optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, CouncillorId, CouncillorLinkId } from '../../kernel/ids';
import { InterestRole } from '../people/model';

/**
 * What a body is: it tells how it is named in a sentence, and whether the town’s representatives in it still take part when the town gives
 * it something (CGCT, art. L. 1111-6, III: they do in a grouping of local authorities and in the social action centre).
 */
export const BodyKind = z.enum([
  'association',
  'company',
  'mixed-company',
  'grouping',
  'landlord',
  'social-centre',
  'institution',
  'other',
]);
export type BodyKind = z.infer<typeof BodyKind>;

/** What may be declared; a mandate typed in the register may also be `other`. */
export const LinkNature = InterestRole.exclude(['other']);
export type LinkNature = z.infer<typeof LinkNature>;

/** Where the town knows it from. */
export const LinkSource = z.enum(['declaration', 'statement', 'press', 'report']);
export type LinkSource = z.infer<typeof LinkSource>;

export const Declared = z.strictObject({
  kind: BodyKind,
  on: zCivilDate,
  /** Designated by the town, by virtue of the law, to sit in the body that decides there (CGCT, art. L. 1111-6). */
  representsTown: z.boolean(),
});
/** What a declared link says beyond a mandate of the register. */
export type Declared = z.infer<typeof Declared>;

export const Interest = z.strictObject({
  /** Null for a body that is not in the register. */
  associationId: AssociationId.nullable(),
  /** The name of the association, or of the body. */
  associationName: z.string(),
  role: InterestRole,
  /** Absent from a mandate held in an association of the register. */
  declared: Declared.optional(),
});
/** What makes a councillor concerned by what is decided about a body (CGCT, art. L. 2131-11). */
export type Interest = z.infer<typeof Interest>;

export const LinkInput = z
  .strictObject({
    councillorId: CouncillorId,
    /** An association of the register, or null for the body of `body`. */
    associationId: AssociationId.nullable(),
    body: optionalLine(250),
    kind: BodyKind,
    nature: LinkNature,
    representsTown: z.boolean(),
    /** Null dates: not known, or still held. */
    startsOn: zCivilDate.nullable(),
    endsOn: zCivilDate.nullable(),
    declaredOn: zCivilDate,
    source: LinkSource,
    note: optionalLine(500),
  })
  .refine(({ associationId, body }) => (associationId === null) !== (body === ''), {
    path: ['body'],
    message: 'Choisissez une association du registre ou nommez un autre organisme.',
  })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'La fin du lien précède son début.',
  });
/** What is typed of a declared link. */
export type LinkInput = z.infer<typeof LinkInput>;

export const Link = z.strictObject({
  ...LinkInput.shape,
  id: CouncillorLinkId,
  version: z.int(),
  /** The name of the association, or of the body. */
  name: line(250),
});
/** A link with a body that a councillor declared, or that the town knows of. */
export type Link = z.infer<typeof Link>;
