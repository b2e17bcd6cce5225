import { fold } from '../../kernel/french';
import type { AssociationId } from '../../kernel/ids';
import type { Interest } from './model';

/** Whom an affair is about: an association of the register, or a body by its name. */
export interface Party {
  readonly associationId: AssociationId | null;
  readonly name: string;
}

/** What an affair is, for who is interested in it. */
export interface AboutAffair {
  readonly parties: Iterable<Party>;
  /** Whether it gives the body something that its representatives do not decide of (`awardsOf`). */
  readonly awards: boolean;
}

/**
 * What the town’s representatives in a body do not decide of: a public contract, the guarantee of a loan, an aid, their own designation or
 * pay (CGCT, art. L. 1111-6, II). By the subject of the act: contracts, works by architects, loans, economic action, grants,
 * contributions to associations, designation of representatives. The budget is no such subject.
 */
const AWARDS: ReadonlySet<string> = new Set(['1.1', '1.2', '1.4', '1.6', '5.3', '7.3', '7.4', '7.5']);

/** Whether an affair is one of those in which the representatives of the town in the body take no part (CGCT, art. L. 1111-6, II). */
export function awardsOf({
  kind,
  type,
  subjectCode,
}: {
  readonly kind: string;
  readonly type: string;
  readonly subjectCode: string;
}): boolean {
  return kind === 'grants' || type === 'appointment' || AWARDS.has(subjectCode);
}

/**
 * The interests that an affair touches. Two associations of the register are compared by their records; as soon as one of the two is known
 * by its name only, by their folded names.
 */
export function touchedInterests(interests: readonly Interest[], affair: AboutAffair): Interest[] {
  if (interests.length === 0) return [];
  const parties = [...affair.parties];
  const ids = new Set(parties.flatMap(({ associationId }) => associationId ?? []));
  const names = new Set(parties.map(({ name }) => fold(name)));
  const unregistered = new Set(parties.flatMap(({ associationId, name }) => (associationId === null ? fold(name) : [])));
  return interests.filter((interest) => {
    const { associationId, associationName } = interest;
    if (!counts(interest, affair.awards)) return false;
    return associationId === null ? names.has(fold(associationName)) : ids.has(associationId) || unregistered.has(fold(associationName));
  });
}

/**
 * Whoever sits in a body because the town designated them, by virtue of the law, is not interested for that alone (CGCT, art. L. 1111-6, I);
 * they take no part when the town gives it something (II), but in a grouping or a social action centre (III).
 */
function counts({ declared }: Interest, awards: boolean): boolean {
  if (declared?.representsTown !== true) return true;
  return awards && declared.kind !== 'grouping' && declared.kind !== 'social-centre';
}
