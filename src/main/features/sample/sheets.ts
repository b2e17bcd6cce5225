import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import type { AssociationInput } from '#shared/features/associations/model';
import { normaliseAssociation } from '#shared/features/associations/rules';
import { addDays, civilDate, daysBetween, type CivilDate } from '#shared/kernel/dates';
import { NBSP } from '#shared/kernel/french';
import { createChance, type Chance } from './chance';
import { inventIdentity } from './identity-details';
import { inventedPhone, inventedRna, inventedSiret, slugOf } from './invented-identifiers';
import type { SampleLists, Size } from './lists';
import { spoiledIdentifiers } from './spoiled-identifiers';

const SEED = 54_273;
const DETAILS_SEED = 9_210;
const LOCAL_LAW_CITY = 'Metz';
const CATEGORY = { declared: '9220', localLaw: '9260' };
const FIRST_COMMITMENT = civilDate('2022-01-10');
const MEMBERS: Readonly<Record<Size, readonly [number, number]>> = {
  major: [420, 620],
  large: [180, 380],
  medium: [60, 190],
  small: [9, 70],
};

/** An invented association, with its weight in the campaigns. */
export interface Sheet {
  readonly values: AssociationInput;
  readonly size: Size;
  readonly project: string | undefined;
}

/** The town's associations, `scale` times over: beyond the first hundred and twenty, branches of the same ones. */
export function inventSheets({ domains, places }: SampleLists, today: CivilDate, scale: number): Sheet[] {
  const chance = createChance(SEED);
  const details = createChance(DETAILS_SEED);
  const ideas = domains.flatMap(({ domain, associations }) => associations.map((idea) => ({ ...idea, domain })));
  return Array.from({ length: ideas.length * scale }, (_, rank) => {
    const idea = ideas[rank % ideas.length] ?? raise();
    const branch = Math.floor(rank / ideas.length);
    const name = branch === 0 ? idea.name : `${idea.name}, antenne n°${NBSP}${branch + 1}`;
    const seat = seatOf(chance, places, idea);
    const values = {
      ...BLANK_ASSOCIATION,
      name,
      acronym: idea.acronym,
      purpose: idea.purpose,
      domain: idea.domain,
      ...seat,
      ...identifiersOf(chance, rank, seat.city),
      ...contactsOf(chance, branch === 0 ? idea.acronym || name : name),
      ...lifeOf(chance, today, { size: idea.size, rank }),
      ...spoiledIdentifiers(rank),
    };
    const whole = { ...values, ...inventIdentity(details, { ...values, size: idea.size }, today) };
    return { size: idea.size, project: idea.project, values: normaliseAssociation(whole) };
  });
}

function raise(): never {
  throw new RangeError('no association in the lists');
}

/** A larger association has its seat in town; one that bears the name of a neighbourhood has it there. */
function seatOf(
  chance: Chance,
  { neighbourhoods, streets, town, around }: SampleLists['places'],
  { name, size }: { name: string; size: Size },
) {
  const namesake = neighbourhoods.find((neighbourhood) => name.includes(neighbourhood.replace('Les ', '')));
  const inTown = chance.happens(82) || size !== 'small' || namesake !== undefined;
  const place = inTown ? town : chance.pick(around);
  const address = `${chance.whole(1, 96)}${chance.happens(8) ? ' bis' : ''}, ${chance.pick(streets)}`;
  return { ...place, address, neighbourhood: inTown ? (namesake ?? chance.pick(neighbourhoods)) : '' };
}

/** About one in eight has no SIRET, one in ten no RNA; an association of Metz is entered at the court's register and has none. */
function identifiersOf(chance: Chance, rank: number, city: string) {
  const hasSiret = chance.happens(88);
  const hasRna = chance.happens(90) && city !== LOCAL_LAW_CITY;
  return {
    siret: hasSiret ? inventedSiret(rank) : '',
    rna: hasRna ? inventedRna(rank) : '',
    legalCategory: city === LOCAL_LAW_CITY ? CATEGORY.localLaw : CATEGORY.declared,
  };
}

function contactsOf(chance: Chance, name: string) {
  const domain = `${slugOf(name)}.example`;
  return {
    email: chance.happens(90) ? `contact@${domain}` : '',
    phone: chance.happens(85) ? inventedPhone(chance, chance.happens(55) ? 'landline' : 'mobile') : '',
    website: chance.happens(35) ? `https://www.${domain}` : '',
    notes: chance.happens(12) ? chance.pick(NOTES) : '',
  };
}

const NOTES = [
  'Local mis à disposition par la commune.',
  'Utilise la salle polyvalente un soir par semaine.',
  'Assemblée générale en janvier.',
  'Prêt de matériel demandé chaque été.',
];

function lifeOf(chance: Chance, today: CivilDate, { size, rank }: { size: Size; rank: number }) {
  const [least, most] = MEMBERS[size];
  const foundedOn = addDays(today, -chance.whole(700, 27_000));
  const commitment = addDays(FIRST_COMMITMENT, chance.whole(0, Math.max(0, daysBetween(FIRST_COMMITMENT, today) - 60)));
  const committed = chance.happens(80);
  const sleeps = size === 'small' && rank % 17 === 16;
  const gone = size === 'small' && rank % 41 === 40;
  return {
    foundedOn: chance.happens(85) ? foundedOn : null,
    members: chance.happens(92) ? chance.whole(least, most) : null,
    republicanCommitmentOn: committed ? later(commitment, foundedOn) : null,
    status: gone ? ('dissolved' as const) : sleeps ? ('dormant' as const) : ('active' as const),
  };
}

function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
