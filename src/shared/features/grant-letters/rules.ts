import { addDays, type CivilDate } from '../../kernel/dates';
import type { GrantOutcome } from '../grants/model';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { Suspension } from './clock';
import {
  ReportLetterKind,
  type FollowUpRow,
  type GrantLetter,
  type GrantLetterKind,
  type NoticeKind,
  type RequestLetterKind,
} from './model';

type Written = Pick<GrantLetter, 'kind' | 'sentOn' | 'dueOn' | 'withdrawnOn'>;
type Decided = Pick<FollowUpRow, 'receivedOn' | 'outcome' | 'notifiedOn' | 'closedAs' | 'clock'>;

const NOTICES: Readonly<Record<GrantOutcome, NoticeKind>> = {
  granted: 'award',
  partial: 'partial',
  refused: 'refusal',
  adjourned: 'adjournment',
};
const REMINDERS = ['reminder-1', 'reminder-2', 'reminder-3'] as const;

/** The letter that tells a decision. */
export function noticeOf(outcome: GrantOutcome): NoticeKind {
  return NOTICES[outcome];
}

/** Whether the council has said something that ends the instruction; a request put off stays under instruction. */
export function isSettled({ outcome, closedAs }: Pick<FollowUpRow, 'outcome' | 'closedAs'>): boolean {
  return closedAs !== null || (outcome !== null && outcome !== 'adjourned');
}

/** The times the clock stood still: from each letter that asks for documents to its term, or to the day the file was complete. */
export function suspensionsOf(letters: readonly Written[], completedOn: CivilDate | null): Suspension[] {
  return standing(letters).flatMap((letter) => {
    const { sentOn, dueOn } = letter;
    if (dueOn === null || !asksForPieces(letter)) return [];
    const early = completedOn !== null && completedOn >= sentOn && completedOn < dueOn;
    return [{ from: sentOn, to: early ? completedOn : dueOn }];
  });
}

/**
 * The letter that is due on a day, never one that was already sent: the decision first, then the receipt, then what is missing, its reminders
 * once each term has passed, and a holding letter when the clock runs out.
 */
export function nextLetter(
  { request, complete, letters }: { request: Decided; complete: boolean; letters: readonly Written[] },
  today: CivilDate,
  law: LegalLookup,
): RequestLetterKind | null {
  const sent = standing(letters);
  const notice = noticeDue(request, sent);
  if (notice !== null || isSettled(request) || request.receivedOn === null) return notice;
  if (!sent.some(({ kind }) => kind === 'receipt')) return 'receipt';
  const asking = complete ? null : askingDue(sent, today, law);
  return asking ?? (isHoldingDue(request, sent, law) ? 'holding' : null);
}

function noticeDue({ outcome, notifiedOn, closedAs }: Decided, sent: readonly Written[]): NoticeKind | null {
  if (outcome === null || closedAs !== null || notifiedOn !== null) return null;
  const kind = noticeOf(outcome);
  return sent.some((letter) => letter.kind === kind) ? null : kind;
}

/** Documents are asked for once, then up to three times more, each some days after the term of the letter before. */
function askingDue(sent: readonly Written[], today: CivilDate, law: LegalLookup): RequestLetterKind | null {
  const latest = sent
    .filter(asksForPieces)
    .flatMap(({ dueOn }) => dueOn ?? [])
    .toSorted()
    .at(-1);
  if (latest === undefined) return 'completion';
  const reminder = REMINDERS.find((kind) => !sent.some((letter) => letter.kind === kind));
  return today > addDays(latest, legalNumber(law, 'grant.reminder-days')) ? (reminder ?? null) : null;
}

function isHoldingDue({ clock }: Decided, sent: readonly Written[], law: LegalLookup): boolean {
  if (clock === null || clock.left < 0 || clock.heldUntil !== null) return false;
  return clock.left <= legalNumber(law, 'grant.holding-days') && !sent.some(({ kind }) => kind === 'holding');
}

/** Whether a letter asks for documents of the request, by a day. */
export function asksForPieces({ kind, dueOn }: Pick<Written, 'kind' | 'dueOn'>): boolean {
  return dueOn !== null && !isReportLetter(kind);
}

/** Whether a letter asks again for a financial report. */
export function isReportLetter(kind: GrantLetterKind): kind is ReportLetterKind {
  return ReportLetterKind.options.some((one) => one === kind);
}

/** The next letter that asks for a financial report; null once all three were sent. A letter that was not sent does not count. */
export function nextReportLetter(letters: readonly Pick<Written, 'kind' | 'withdrawnOn'>[]): ReportLetterKind | null {
  const sent = new Set(letters.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ kind }) => kind));
  return ReportLetterKind.options.find((kind) => !sent.has(kind)) ?? null;
}

/** The last letter that asked for the financial report; undefined before the first. */
export function lastReportLetter<Letter extends Written>(letters: readonly Letter[]): Letter | undefined {
  return letters.findLast(({ kind, withdrawnOn }) => withdrawnOn === null && isReportLetter(kind));
}

function standing(letters: readonly Written[]): Written[] {
  return letters.filter(({ withdrawnOn }) => withdrawnOn === null);
}

/** The lists of what is to be done. */
export const FOLLOW_UP_LISTS = ['all', 'due', 'incomplete', 'to-acknowledge', 'clock', 'to-notify'] as const;
export type FollowUpList = (typeof FOLLOW_UP_LISTS)[number];

/** Whether a request belongs to a list. `soon`: how many days before the end the clock is told to run out. */
export function isInList(row: FollowUpRow, list: FollowUpList, soon: number): boolean {
  const open = !isSettled(row);
  switch (list) {
    case 'all':
      return true;
    case 'due':
      return row.next !== null;
    case 'incomplete':
      return open && row.wanted.length > 0;
    case 'to-acknowledge':
      return row.next === 'receipt';
    case 'clock':
      return open && row.clock !== null && row.clock.left <= soon;
    case 'to-notify':
      return row.outcome !== null && row.notifiedOn === null && row.closedAs === null && row.next !== null;
  }
}
