import type { Approval, AssociationInput } from '#shared/features/associations/model';
import { addDays, civilDate, yearOf, type CivilDate } from '#shared/kernel/dates';
import type { Chance } from './chance';
import type { Size } from './lists';

/** What is known already of the sheet being completed. */
interface Known extends Pick<AssociationInput, 'domain' | 'siret' | 'city' | 'foundedOn' | 'members'> {
  readonly size: Size;
}

/** The labels of the sample town. */
export const SAMPLE_LABELS = ['Forum des associations', 'Fête de la Sainte-Barbe', 'Convention pluriannuelle', 'Local municipal'];

const RELATED: Readonly<Record<string, readonly string[]>> = {
  Sport: ['Santé', 'Jeunesse'],
  Culture: ['Mémoire et patrimoine', 'Éducation'],
  'Social et solidarité': ['Santé', 'Vie de quartier'],
  Éducation: ['Jeunesse', 'Culture'],
  Jeunesse: ['Loisirs', 'Sport'],
  'Vie de quartier': ['Loisirs', 'Environnement'],
};
const ACTIVITY: Readonly<Record<string, string>> = { Sport: '9312Z', Culture: '9001Z', 'Social et solidarité': '8899B' };
const AUTHORITY = 'Préfecture de Meurthe-et-Moselle';
const APPROVED: Readonly<Record<string, string>> = { Sport: 'Sport', Jeunesse: 'Jeunesse et éducation populaire' };
const AFFILIATED: Readonly<Record<string, string>> = {
  Sport: 'Union des clubs sportifs du Pays-Haut (fédération départementale)',
  Culture: 'Confédération musicale du bassin ferrifère',
  Environnement: 'Réseau des jardins partagés de l’Orne',
};
const STAFF: Readonly<Record<Size, readonly [number, number]>> = { major: [3, 9], large: [0, 4], medium: [0, 1], small: [0, 0] };
const OLDEST_DECLARATION = 18;

/** The rest of an invented sheet: plausible, never complete everywhere, as in a real register. */
export function inventIdentity(chance: Chance, known: Known, today: CivilDate): Partial<AssociationInput> {
  return {
    ...wordsOf(chance, known),
    ...registrationOf(chance, known, today),
    ...relationsOf(chance, known, today),
    ...countsOf(chance, known, today),
    seatIsHome: known.size === 'small' && chance.happens(15),
    directoryEntry: chance.happens(85) ? 'full' : chance.happens(70) ? 'name-only' : 'none',
  };
}

function wordsOf(chance: Chance, { domain, size }: Known) {
  const related = RELATED[domain];
  const labels = SAMPLE_LABELS.filter((label) => chance.happens(label === 'Convention pluriannuelle' ? (size === 'major' ? 100 : 0) : 18));
  return { otherDomains: related && chance.happens(30) ? [chance.pick(related)] : [], labels };
}

/** Declared some days after it was founded, published some days later; entered at the court's register in Metz. */
function registrationOf(chance: Chance, { domain, siret, city, foundedOn }: Known, today: CivilDate) {
  const declaredOn = foundedOn && addDays(foundedOn, chance.whole(3, OLDEST_DECLARATION));
  const publishedOn = declaredOn && addDays(declaredOn, chance.whole(5, 20));
  const dates = publishedOn !== null && publishedOn < today && chance.happens(70) ? { declaredOn, publishedOn } : {};
  const naf = siret === '' ? '' : (ACTIVITY[domain] ?? '9499Z');
  if (city !== 'Metz') return { ...dates, naf };
  return {
    naf,
    registryCourt: 'Tribunal judiciaire de Metz',
    registryVolume: String(chance.whole(40, 180)),
    registryFolio: String(chance.whole(1, 99)),
    registeredOn: declaredOn,
  };
}

function relationsOf(chance: Chance, { domain, size, foundedOn }: Known, today: CivilDate) {
  const kind = APPROVED[domain];
  const grantedOn = foundedOn && addDays(foundedOn, chance.whole(400, 1500));
  const isApproved = kind !== undefined && size !== 'small' && grantedOn !== null && grantedOn < today;
  const approvals: Approval[] = isApproved ? [{ kind, authority: AUTHORITY, grantedOn }] : [];
  const isAffiliated = size !== 'small' && chance.happens(60);
  return {
    approvals,
    affiliations: isAffiliated ? (AFFILIATED[domain] ?? '') : '',
    commercialTaxes: chance.happens(55) ? ('no' as const) : chance.happens(6) ? ('yes' as const) : ('unknown' as const),
  };
}

/** Numbers counted on the last 31 December: who the members are is nobody's business. */
function countsOf(chance: Chance, { size, members }: Known, today: CivilDate): Partial<AssociationInput> {
  const [least, most] = STAFF[size];
  const employees = chance.whole(least, most);
  if (members === null || chance.happens(25)) return {};
  const membersFemale = Math.round((members * chance.whole(20, 75)) / 100);
  return {
    countedOn: civilDate(`${yearOf(today) - 1}-12-31`),
    membersFemale,
    membersMale: members - membersFemale,
    membersResident: Math.round((members * chance.whole(45, 90)) / 100),
    volunteers: Math.max(3, Math.round(members / chance.whole(8, 20))),
    employees,
    fullTimeEquivalents: employees === 0 ? 0 : employees * 50 + chance.whole(0, employees) * 25,
  };
}
