import type { Councillor } from '#shared/features/councillors/model';
import type { BodyKind, Interest } from '#shared/features/interests/model';
import type { RadarAffair } from '#shared/features/interests/radar';
import { interestText } from '#shared/features/interests/words';
import { fold } from '#shared/kernel/french';
import type { AssociationId, CouncillorId } from '#shared/kernel/ids';

/** A councillor with what ties them to bodies, and the affairs to come that touch it. */
export interface MemberRow {
  readonly member: Councillor;
  readonly affairs: readonly RadarAffair[];
}

/** A body with the councillors tied to it, and the affairs to come that touch it. */
export interface BodyRow {
  readonly key: string;
  readonly name: string;
  readonly associationId: AssociationId | null;
  readonly kind: BodyKind;
  readonly ties: readonly { readonly member: Councillor; readonly interest: Interest }[];
  readonly affairs: readonly RadarAffair[];
}

/** What the radar shows: one councillor or all, whatever matches the words, in any part of a line. */
export interface RadarFilter {
  readonly councillorId: CouncillorId | null;
  readonly words: string;
}

/** The councillors tied to a body, or concerned by an affair to come for another reason, in the order of the table. */
export function memberRows(members: readonly Councillor[], affairs: readonly RadarAffair[], filter: RadarFilter): MemberRow[] {
  return members
    .map((member) => ({ member, affairs: affairs.filter(({ councillorId }) => councillorId === member.id) }))
    .filter((row) => row.member.interests.length > 0 || row.affairs.length > 0)
    .filter(({ member }) => filter.councillorId === null || member.id === filter.councillorId)
    .filter((row) =>
      matches(filter.words, [nameIn(row.member), row.member.group, ...row.member.interests.map(nameOf), ...row.affairs.map(told)]),
    );
}

/** The bodies to which a councillor is tied, by name. A body of the register and one that bears its name are one. */
export function bodyRows(members: readonly Councillor[], affairs: readonly RadarAffair[], filter: RadarFilter): BodyRow[] {
  const bodies = new Map<string, BodyRow>();
  for (const member of members) {
    if (filter.councillorId !== null && member.id !== filter.councillorId) continue;
    for (const interest of member.interests) {
      const key = fold(interest.associationName);
      const known = bodies.get(key) ?? bodyOf(key, interest);
      const touched = affairs.filter(
        (affair) => affair.councillorId === member.id && affair.reason.includes(interestText(interest, member.person.civility)),
      );
      bodies.set(key, {
        ...known,
        associationId: known.associationId ?? interest.associationId,
        ties: [...known.ties, { member, interest }],
        affairs: withoutTwins([...known.affairs, ...touched]),
      });
    }
  }
  return [...bodies.values()]
    .filter((row) => matches(filter.words, [row.name, ...row.ties.map(({ member }) => nameIn(member)), ...row.affairs.map(told)]))
    .sort((a, b) => a.key.localeCompare(b.key, 'fr', { numeric: true }));
}

function bodyOf(key: string, { associationId, associationName, declared }: Interest): BodyRow {
  return { key, name: associationName, associationId, kind: declared?.kind ?? 'association', ties: [], affairs: [] };
}

/** An affair that concerns two councillors for the same body is told once. */
function withoutTwins(affairs: readonly RadarAffair[]): RadarAffair[] {
  return [...new Map(affairs.map((affair) => [affair.itemId, affair])).values()];
}

function matches(words: string, texts: readonly string[]): boolean {
  const whole = fold(texts.join(' '));
  return fold(words)
    .split(' ')
    .every((word) => whole.includes(word));
}

function nameIn({ person }: Councillor): string {
  return `${person.firstName} ${person.lastName}`;
}

function nameOf({ associationName }: Interest): string {
  return associationName;
}

function told({ title, reason }: RadarAffair): string {
  return `${title} ${reason}`;
}
