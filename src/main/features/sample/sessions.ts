import type { ItemInput, SessionInput } from '#shared/features/council/model';
import { addDays, formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { typeset } from '#shared/kernel/french';
import { workingDayFrom, type SampleCalendar } from './calendar';
import type { Affair, SampleLists } from './lists';

const WEEK = 7;
const COMMITTEE_BEFORE = -36;

/** An affair with its rapporteur named by the order of the table. */
export interface InventedItem {
  readonly rapporteurOrder: number;
  readonly values: Omit<ItemInput, 'rapporteurId'>;
}

export interface InventedSession {
  readonly values: SessionInput;
  readonly items: readonly InventedItem[];
  /** Whether this year's campaign is on its agenda, after the first affair. */
  readonly holdsGrants: boolean;
  /** Whether it has taken place: its roll call and its votes are known. */
  readonly isHeld: boolean;
}

/** A session held after a regular convocation, one being prepared with the grants on its agenda, and one only set. */
export function inventSessions(lists: SampleLists['sessions'], calendar: SampleCalendar): InventedSession[] {
  const { past, upcoming, later } = calendar;
  const session = (meetsOn: CivilDate, convocationSentOn: CivilDate | null): SessionInput => ({
    kind: 'ordinary',
    meetsOn,
    meetsAt: '18:30',
    place: 'salle du conseil, à la mairie',
    urgencyReason: '',
    convocationSentOn,
    closingNotes: typeset(lists.closingNotes),
  });
  return [
    { values: session(past, addDays(past, -WEEK)), items: itemsOf(lists.past, past, calendar), holdsGrants: false, isHeld: true },
    { values: session(upcoming, null), items: itemsOf(lists.upcoming, upcoming, calendar), holdsGrants: true, isHeld: false },
    { values: session(later, null), items: [], holdsGrants: false, isHeld: false },
  ];
}

function itemsOf(affairs: readonly Affair[], meetsOn: CivilDate, { year }: SampleCalendar): InventedItem[] {
  const committeeDate = formatDateMedium(workingDayFrom(addDays(meetsOn, COMMITTEE_BEFORE)));
  const write = (text: string) => typeset(text.replaceAll('{year}', String(year)).replaceAll('{committeeDate}', committeeDate));
  return affairs.map(({ rapporteurOrder, ...affair }) => ({
    rapporteurOrder,
    values: {
      subjectCode: affair.subjectCode,
      title: write(affair.title),
      committeeOpinion: write(affair.committeeOpinion),
      context: write(affair.context),
      proposal: write(affair.proposal),
      budget: write(affair.budget),
      visas: write(affair.visas),
      recitals: write(affair.recitals),
      decision: write(affair.decision),
    },
  }));
}
