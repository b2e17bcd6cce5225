import type { Appointee, Mandate, MandateRecord, MandateRole, PersonInput, PersonRow } from '#shared/features/people/model';
import { PersonInput as PersonInputSchema } from '#shared/features/people/model';
import { isHeldOn } from '#shared/features/people/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { call, type CallOutput } from '../../lib/api';
import { listOf } from '#shared/kernel/french';
import { issuesOf } from '../../lib/form';
import { personName } from '../../lib/person';

/** Who is about to receive a function, while it is being typed: somebody known, or somebody new. */
export interface AppointeeDraft {
  readonly known: PersonRow | null;
  readonly typed: PersonInput;
  /** The new person bears, knowingly, a name that is already known. */
  readonly namesake: boolean;
}

export const NOBODY: AppointeeDraft = {
  known: null,
  typed: { civility: 'none', firstName: '', lastName: '', email: '', phone: '' },
  namesake: false,
};

/** The person meant, as the contract takes it; null when what is typed names nobody. */
export function appointeeOf({ known, typed, namesake }: AppointeeDraft): Appointee | null {
  if (known) return { id: known.id };
  const parsed = PersonInputSchema.safeParse(typed);
  if (!parsed.success) return null;
  return namesake ? { ...parsed.data, namesake: true } : parsed.data;
}

/** What is wrong with a new person, by field. */
export function appointeeIssues({ known, typed }: AppointeeDraft): Readonly<Record<string, string>> {
  return known ? {} : issuesOf(PersonInputSchema, typed);
}

/** Whether a mandate is over on a day. */
export function isOver({ endsOn }: Pick<Mandate, 'endsOn'>, day: CivilDate): boolean {
  return endsOn !== null && endsOn < day;
}

/** The mandates held on a day. */
export function heldOn(mandates: readonly Mandate[], day: CivilDate): Mandate[] {
  return mandates.filter((mandate) => isHeldOn(mandate, day));
}

/** Gives a mandate back exactly as it was before it was ended, corrected or removed. */
export async function putBackMandate(mandate: Mandate): Promise<void> {
  await call('mandates.putBack', { mandates: [recordOf(mandate)], without: [], forget: [] });
}

/** Undoes a succession: the mandates as they were, without those of the successors and the persons created for them. */
export async function undoSuccession(before: readonly Mandate[], { opened }: CallOutput<'mandates.succeed'>, known: ReadonlySet<string>) {
  await call('mandates.putBack', {
    mandates: before.map(recordOf),
    without: opened.map(({ id }) => id),
    forget: opened.map(({ person }) => person.id).filter((id) => !known.has(id)),
  });
}

function recordOf({ id, associationId, person, role, startsOn, endsOn }: Mandate): MandateRecord {
  return { id, associationId, personId: person.id, role, startsOn, endsOn };
}

/** What becomes of one function in a new board. */
export interface BoardLine {
  readonly key: string;
  readonly role: MandateRole;
  /** Null: nobody holds it now. */
  readonly mandate: Mandate | null;
  readonly outcome: 'kept' | 'replaced' | 'vacant';
  readonly successor: AppointeeDraft;
}

const ALWAYS_ASKED: readonly MandateRole[] = ['president', 'treasurer', 'secretary'];

/** The lines of a new board: every present mandate, kept unless it is changed, and the three usual functions that nobody holds. */
export function boardOf(mandates: readonly Mandate[], day: CivilDate): BoardLine[] {
  const present = heldOn(mandates, day);
  const held = present.map((mandate): BoardLine => ({ key: mandate.id, role: mandate.role, mandate, outcome: 'kept', successor: NOBODY }));
  const empty = ALWAYS_ASKED.filter((role) => !present.some((mandate) => mandate.role === role)).map((role): BoardLine => ({
    key: role,
    role,
    mandate: null,
    outcome: 'vacant',
    successor: NOBODY,
  }));
  const rank = ({ role }: BoardLine) => ORDER.indexOf(role);
  return [...held, ...empty].toSorted((a, b) => rank(a) - rank(b));
}

const ORDER: readonly MandateRole[] = ['president', 'vice-president', 'treasurer', 'secretary', 'board-member', 'other'];

/** What the conflict guard says of the councillors who lead the association on a day; null when none does (CGCT, art. L2131-11). */
export function conflictSentence(mandates: readonly Mandate[], day: CivilDate): string | null {
  const elected = heldOn(mandates, day).filter(({ isCouncillor }) => isCouncillor);
  const names = [...new Set(elected.map(({ person }) => personName(person)))];
  if (names.length === 0) return null;
  const sits = names.length === 1 ? 'siège' : 'siègent';
  return `${listOf(names)} ${sits} au conseil municipal\u00a0: dans les affaires qui concernent cette association, un conseiller intéressé ne prend part ni au débat ni au vote.`;
}
