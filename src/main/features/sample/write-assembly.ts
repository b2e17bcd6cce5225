import type { CandidateInput } from '#shared/features/assembly/model';
import type { CouncillorInput } from '#shared/features/councillors/model';
import { JARNY } from '#shared/features/town/jarny';
import { CouncillorAddressId, CouncillorDelegationId, ElectoralListId, FunctionChangeId, type CouncillorId } from '#shared/kernel/ids';
import { addDays, civilDate, yearOf, type CivilDate } from '#shared/kernel/dates';
import { newId } from '../../db/new-id';
import type { Writing } from './writing';

/** Who comes next on each list of the sample town; invented. */
const NEXT: readonly (readonly (readonly [CandidateInput['civility'], string, string])[])[] = [
  [
    ['madam', 'Ondine', 'Valgrange'],
    ['sir', 'Aurélien', 'Brissonnet'],
  ],
  [
    ['sir', 'Côme', 'Larmoisel'],
    ['madam', 'Isaure', 'Pontcharme'],
  ],
];

/** The two lists of the last election: those elected first, then two in line. */
export function writeLists(
  council: readonly CouncillorInput[],
  councillors: ReadonlyMap<number, CouncillorId>,
  { tx, ports }: Writing,
): void {
  const groups = [...new Set(council.map(({ group }) => group))];
  for (const [rank, group] of groups.entries()) {
    const elected = council.filter((member) => member.group === group).map((member) => candidateOf(member, councillors));
    const next = (NEXT[rank] ?? []).map(([civility, firstName, lastName], index) => ({
      ...BLANK,
      ...{ civility, firstName, lastName, bornOn: bornIn(1970 + index) },
    }));
    const electedOn = addDays(council[0]?.startsOn ?? civilDate('2026-03-22'), -7);
    ports.insertElectoralList(tx, newId(ElectoralListId), {
      ...{ name: group, electedOn, votes: rank === 0 ? 2014 : 871 },
      candidates: [...elected, ...next],
    });
  }
}

/** A dated delegation for each deputy and delegate, by an order signed when the council was installed. */
export function writeDelegations(
  council: readonly CouncillorInput[],
  councillors: ReadonlyMap<number, CouncillorId>,
  { tx, ports }: Writing,
): void {
  for (const { tableOrder, delegation, startsOn } of council) {
    const councillorId = councillors.get(tableOrder);
    if (delegation === '' || councillorId === undefined) continue;
    const order = { orderNumber: `${yearOf(startsOn)}-${String(tableOrder).padStart(3, '0')}`, orderedOn: startsOn };
    ports.insertCouncillorDelegation(tx, newId(CouncillorDelegationId), {
      councillorId,
      subject: delegation,
      ...order,
      startsOn,
      endsOn: null,
    });
  }
}

/** A delegate whom the council elected deputy two months after it was installed. */
const NEW_DEPUTY = 9;
const ELECTED_AFTER = 61;

/** The last deputy of the sample council was a delegate at first: their file and the table of those days say so. */
export function writeNewDeputy(
  council: readonly CouncillorInput[],
  councillors: ReadonlyMap<number, CouncillorId>,
  { tx, ports }: Writing,
): void {
  const councillorId = councillors.get(NEW_DEPUTY);
  const startsOn = council[0]?.startsOn;
  if (councillorId === undefined || startsOn === undefined) return;
  const effectiveOn = addDays(startsOn, ELECTED_AFTER);
  const change = { councillorId, function: 'deputy', effectiveOn, rank: null, note: 'élection par le conseil municipal' } as const;
  ports.insertFunctionChange(tx, newId(FunctionChangeId), { change, was: { function: 'delegate', tableOrder: NEW_DEPUTY } });
}

/** Somebody who asked for paper, at an invented address of the town. */
const ON_PAPER = 23;

/** One member of the sample council is convened on paper, at home (CGCT, art. L. 2121-10). */
export function writePaperConvocation(
  council: readonly CouncillorInput[],
  councillors: ReadonlyMap<number, CouncillorId>,
  { tx, ports }: Writing,
): void {
  const councillorId = councillors.get(ON_PAPER);
  const startsOn = council[0]?.startsOn;
  if (councillorId === undefined || startsOn === undefined) return;
  const place = { complement: 'Bâtiment B', street: '14 rue des Lilas inventés', postalCode: JARNY.postalCode, city: JARNY.name };
  ports.insertCouncillorAddress(tx, newId(CouncillorAddressId), { councillorId, means: 'paper', askedOn: addDays(startsOn, 9), ...place });
}

const BLANK = { id: null, councillorId: null, setAside: '' } as const;

function candidateOf({ person, tableOrder }: CouncillorInput, councillors: ReadonlyMap<number, CouncillorId>): CandidateInput {
  const { civility, firstName, lastName } = person;
  const councillorId = councillors.get(tableOrder) ?? null;
  return { ...BLANK, civility, firstName, lastName, bornOn: bornIn(1945 + tableOrder), councillorId };
}

/** The councillors of the sample are the elder as they come first, so that the law keeps the order of the table. */
function bornIn(year: number): CivilDate {
  return civilDate(`${year}-06-15`);
}
