import type { CouncillorInput } from '#shared/features/councillors/model';
import type { MandateRole, PersonInput } from '#shared/features/people/model';
import { addDays, type CivilDate } from '#shared/kernel/dates';
import { createChance, type Chance } from './chance';
import type { SampleLists } from './lists';
import type { PersonMaker } from './people';
import type { Sheet } from './sheets';

const SEED = 2_121;
const ROLES: readonly MandateRole[] = ['president', 'treasurer', 'secretary'];
/** Every so many associations, the president of an earlier one leads this one too. */
const SHARED_EVERY = 29;
const SHARED_WITH = 20;
/** Every so many associations, a former president is kept on record. */
const FORMER_EVERY = 15;

/** A function held in the association of that rank. The person is the same object wherever it is the same person. */
export interface InventedMandate {
  readonly rank: number;
  readonly person: PersonInput;
  readonly role: MandateRole;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** Who the mandates are invented from. */
export interface LeadersSource {
  readonly sheets: readonly Sheet[];
  readonly council: readonly CouncillorInput[];
  readonly interests: SampleLists['council']['interests'];
  readonly make: PersonMaker;
  readonly today: CivilDate;
}

/** President, treasurer and secretary of every association; some lead two, and some sit on the council. */
export function inventMandates({ sheets, council, interests, make, today }: LeadersSource): InventedMandate[] {
  const chance = createChance(SEED);
  const presidents: PersonInput[] = [];
  return sheets.flatMap(({ values }, rank) => {
    const elected = interests
      .filter(({ association }) => association === values.name)
      .flatMap(({ tableOrder, role }) =>
        council.filter((member) => member.tableOrder === tableOrder).map(({ person }) => ({ person, role })),
      );
    const taken = new Set(elected.map(({ role }) => role));
    const shared = rank % SHARED_EVERY === SHARED_EVERY - 1 ? presidents[rank - SHARED_WITH] : undefined;
    const others = ROLES.filter((role) => !taken.has(role)).map((role) => ({
      role,
      person: role === 'president' && shared ? shared : make(chance.happens(50) ? 'madam' : 'sir'),
    }));
    const held = [...elected, ...others];
    const president = held.find(({ role }) => role === 'president')?.person;
    if (president) presidents[rank] = president;
    const startsOn = addDays(today, -chance.whole(90, 3_000));
    const present = held.map((mandate) => ({ ...mandate, rank, startsOn, endsOn: null }));
    return rank % FORMER_EVERY === FORMER_EVERY - 1 ? [...present, formerPresident({ rank, startsOn, make }, chance)] : present;
  });
}

function formerPresident(
  { rank, startsOn, make }: { rank: number; startsOn: CivilDate; make: PersonMaker },
  chance: Chance,
): InventedMandate {
  const endsOn = addDays(startsOn, -1);
  return { rank, person: make(chance.happens(50) ? 'madam' : 'sir'), role: 'president', startsOn: addDays(endsOn, -1_800), endsOn };
}
