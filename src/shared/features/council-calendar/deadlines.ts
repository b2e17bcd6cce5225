import { addDays, addMonths, formatDateLong, formatDateMedium, yearOf, type CivilDate } from '../../kernel/dates';
import { typeset } from '../../kernel/french';
import type { SessionId } from '../../kernel/ids';
import type { SessionInput } from '../council/model';
import type { Milestone, MilestoneKind } from '../council/progress';
import { checkConvocation } from '../council/rules';
import type { LegalKey } from '../legal/model';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { Deadline, DeadlineKind, DeadlineState } from './model';

/** What the deadlines of a session are counted from. */
export interface SessionDates extends Pick<SessionInput, 'kind' | 'meetsOn' | 'urgencyReason' | 'convocationSentOn'> {
  readonly id: SessionId;
  readonly afterSessionId: SessionId | null;
  /** Affairs on the agenda. */
  readonly items: number;
  /** It lacked its quorum: nothing was decided. */
  readonly lacked: boolean;
  /** The first session after it; null while none is set. */
  readonly nextOn: CivilDate | null;
  readonly milestones: readonly Milestone[];
}

interface Clock {
  readonly session: SessionDates;
  /** The law of the day of the meeting. */
  readonly law: LegalLookup;
  readonly today: CivilDate;
}

/** How many days ahead a deadline is near. */
const SOON = 7;

/**
 * Everything that the law wants around a session, in its order: the convocation (CGCT, art. L. 2121-12), the list of deliberations
 * (L. 2121-25), publication and transmission (L. 2131-1), minutes approved at the next session and published within the week
 * (L. 2121-15), register (R. 2121-9), end of the appeals (CJA, art. R. 421-1). A session without quorum decided nothing.
 */
export function deadlinesOf(session: SessionDates, law: LegalLookup, today: CivilDate): Deadline[] {
  const clock = { session, law, today };
  const decides = !session.lacked && (session.items > 0 || session.meetsOn >= today);
  return [
    convocation(clock),
    ...(decides ? [...afterDeliberations(clock)] : []),
    ...minutes(clock),
    ...(decides ? [register(clock), appeal(clock)] : []),
  ].map((deadline) => ({ ...deadline, detail: typeset(deadline.detail), source: typeset(deadline.source) }));
}

/** Late first, then by day; those without a day last. */
export function byDay(a: Deadline, b: Deadline): number {
  const [left, right] = [a.dueOn ?? LAST, b.dueOn ?? LAST];
  return left < right ? -1 : Number(left > right);
}

const LAST = '9999';

function convocation({ session, law, today }: Clock): Deadline {
  const check = checkConvocation(session, law, today);
  const soon = check.latestSendDate <= addDays(today, SOON);
  const states = { 'to-send': soon ? 'soon' : 'to-come', late: 'late', 'in-time': 'done', 'too-late': 'done' } as const;
  return {
    ...of(session, 'convocation', 'Envoyer la convocation'),
    state: states[check.status],
    dueOn: check.latestSendDate,
    doneOn: session.convocationSentOn,
    detail: check.message,
    source: check.source,
  };
}

function afterDeliberations(clock: Clock): Deadline[] {
  return [
    within(clock, { kind: 'list', title: 'Publier la liste des délibérations', key: 'council.list-days', milestone: 'list-published' }),
    within(clock, {
      kind: 'publication',
      title: 'Publier les délibérations',
      key: 'council.publication-days',
      milestone: 'deliberations-published',
    }),
    within(clock, {
      kind: 'transmission',
      title: 'Transmettre les délibérations',
      key: 'council.transmission-days',
      milestone: 'transmitted',
    }),
  ];
}

interface Task {
  readonly kind: DeadlineKind;
  readonly title: string;
  readonly key: LegalKey;
  readonly milestone: MilestoneKind;
}

/** Something due so many days after the meeting. */
function within({ session, law, today }: Clock, { kind, title, key, milestone }: Task): Deadline {
  const dueOn = addDays(session.meetsOn, legalNumber(law, key));
  const doneOn = doneOnOf(session, milestone);
  const detail = `Au plus tard le ${formatDateLong(dueOn)}, ${legalNumber(law, key)} jours après la séance.`;
  return dated({ ...of(session, kind, title), source: law(key).source }, { dueOn, doneOn, detail, today });
}

function minutes({ session, law, today }: Clock): Deadline[] {
  const approvedOn = doneOnOf(session, 'minutes-approved');
  const approval = dated(
    { ...of(session, 'minutes-approval', 'Arrêter le procès-verbal'), source: law('council.minutes.article').source },
    { dueOn: session.nextOn, doneOn: approvedOn, detail: approvalDetail(session), today },
  );
  const days = legalNumber(law, 'council.minutes-days');
  const from = approvedOn ?? session.nextOn;
  const dueOn = from && addDays(from, days);
  const detail = dueOn
    ? `Au plus tard le ${formatDateLong(dueOn)}, ${days} jours après la séance où il est arrêté.`
    : `Dans les ${days} jours qui suivent la séance où il est arrêté.`;
  const publication = dated(
    { ...of(session, 'minutes-publication', 'Publier le procès-verbal'), source: law('council.minutes-days').source },
    { dueOn, doneOn: doneOnOf(session, 'minutes-published'), detail, today },
  );
  return [approval, publication];
}

function approvalDetail({ nextOn }: SessionDates): string {
  return nextOn
    ? `Au commencement de la séance suivante, le ${formatDateLong(nextOn)}.`
    : 'Au commencement de la séance suivante, qui n’est pas encore fixée.';
}

/** No day is set by the law: it is signed with the minutes. */
function register({ session, law, today }: Clock): Deadline {
  const source = law('council.register.article').source;
  const doneOn = doneOnOf(session, 'register-signed');
  const detail = 'Les feuillets et le feuillet de clôture se signent au plus tard quand le procès-verbal est arrêté.';
  return dated({ ...of(session, 'register', 'Signer le registre'), source }, { dueOn: session.nextOn, doneOn, detail, today });
}

/** Two months from publication, the last day of a shorter month; it asks nothing of the town, so that it is never late. */
function appeal({ session, law, today }: Clock): Deadline {
  const months = legalNumber(law, 'council.appeal.months');
  const publishedOn = doneOnOf(session, 'deliberations-published');
  const about = { ...of(session, 'appeal', 'Fin du délai de recours'), source: law('council.appeal.months').source };
  if (publishedOn === null) {
    return {
      ...about,
      state: 'to-come',
      dueOn: null,
      doneOn: null,
      detail: `${months} mois à compter de la publication des délibérations.`,
    };
  }
  const dueOn = addMonths(publishedOn, months);
  const detail = `${months} mois après la publication du ${formatDateMedium(publishedOn)}. Le délai est franc : un recours déposé le lendemain, ou le premier jour ouvrable qui suit, est encore recevable.`;
  const over = dueOn < today;
  return { ...about, state: over ? 'done' : 'to-come', dueOn, doneOn: over ? dueOn : null, detail };
}

interface Dated {
  readonly dueOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
  readonly detail: string;
  readonly today: CivilDate;
}

function dated(about: Pick<Deadline, 'kind' | 'sessionId' | 'meetsOn' | 'title' | 'source'>, { today, ...dates }: Dated): Deadline {
  const { dueOn, doneOn } = dates;
  const detail = doneOn === null ? dates.detail : doneText(doneOn, dueOn);
  return { ...about, dueOn, doneOn, detail, state: stateOf(dates, today) };
}

function doneText(doneOn: CivilDate, dueOn: CivilDate | null): string {
  const done = `Fait le ${formatDateLong(doneOn)}`;
  return dueOn !== null && doneOn > dueOn ? `${done}, après l’échéance du ${formatDateLong(dueOn)}.` : `${done}.`;
}

/** Where something due by a day stands. */
export function stateOf({ dueOn, doneOn }: Pick<Deadline, 'dueOn' | 'doneOn'>, today: CivilDate): DeadlineState {
  if (doneOn !== null) return 'done';
  if (dueOn === null || dueOn > addDays(today, SOON)) return 'to-come';
  return dueOn < today ? 'late' : 'soon';
}

function of({ id, meetsOn }: SessionDates, kind: DeadlineKind, title: string) {
  return { kind, sessionId: id, meetsOn, title };
}

function doneOnOf({ milestones }: SessionDates, kind: MilestoneKind): CivilDate | null {
  return milestones.find((milestone) => milestone.kind === kind)?.happenedOn ?? null;
}

/** Whether a deadline is shown in a year: by its day, else by that of its session. */
export function fallsIn({ dueOn, meetsOn }: Deadline, year: number): boolean {
  const day = dueOn ?? meetsOn;
  return day !== null && yearOf(day) === year;
}
