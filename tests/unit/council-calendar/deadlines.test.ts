import { describe, expect, it, test } from 'vitest';
import { deadlinesOf, type SessionDates } from '#shared/features/council-calendar/deadlines';
import type { Deadline, DeadlineKind } from '#shared/features/council-calendar/model';
import { quarterDeadlines } from '#shared/features/council-calendar/quarters';
import type { MilestoneKind } from '#shared/features/council/progress';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import { SessionId } from '#shared/kernel/ids';

const law = lawOn(civilDate('2026-09-24'), LEGAL_CATALOGUE);

/** The session of Thursday 24 September 2026, convened in time; the next one is on 19 November. */
function aSession(values: Partial<SessionDates> = {}): SessionDates {
  return {
    id: SessionId.parse('0198c0de-0000-7000-8000-000000000001'),
    kind: 'ordinary',
    meetsOn: civilDate('2026-09-24'),
    urgencyReason: '',
    convocationSentOn: civilDate('2026-09-17'),
    afterSessionId: null,
    items: 12,
    lacked: false,
    nextOn: civilDate('2026-11-19'),
    milestones: [],
    ...values,
  };
}

function done(kind: MilestoneKind, day: string) {
  return { kind, happenedOn: civilDate(day), note: '' };
}

function told(session: SessionDates, today: string): Record<string, string> {
  return Object.fromEntries(
    deadlinesOf(session, law, civilDate(today)).map(({ kind, dueOn, state }) => [kind, `${dueOn ?? '–'} ${state}`]),
  );
}

function one(session: SessionDates, kind: DeadlineKind, today: string): Deadline | undefined {
  return deadlinesOf(session, law, civilDate(today)).find((deadline) => deadline.kind === kind);
}

describe('the deadlines of a session', () => {
  it('are all counted from its dates, before it is held', () => {
    expect(told(aSession({ convocationSentOn: null }), '2026-09-01')).toEqual({
      convocation: '2026-09-18 to-come',
      list: '2026-10-01 to-come',
      publication: '2026-10-01 to-come',
      transmission: '2026-10-09 to-come',
      'minutes-approval': '2026-11-19 to-come',
      'minutes-publication': '2026-11-26 to-come',
      register: '2026-11-19 to-come',
      appeal: '– to-come',
    });
  });

  it('each say where the rule is written', () => {
    const sources = deadlinesOf(aSession(), law, civilDate('2026-09-01')).map(({ kind, source }) => [
      kind,
      source.replace(/[\u00A0\u202F]/g, ' '),
    ]);
    expect(Object.fromEntries(sources)).toMatchObject({
      list: 'CGCT, art. L. 2121-25',
      'minutes-publication': 'CGCT, art. L. 2121-15',
      appeal: 'CJA, art. R. 421-1',
    });
    expect(sources.every(([, source]) => source !== '')).toBe(true);
  });

  test.each([
    ['2026-09-23', 'to-come'],
    ['2026-09-24', 'soon'],
    ['2026-10-01', 'soon'],
    ['2026-10-02', 'late'],
  ])('seen on %s, the list of deliberations is %s', (today, state) => {
    expect(one(aSession(), 'list', today)?.state).toBe(state);
  });

  it('are done by what was recorded, and say when it came too late', () => {
    const session = aSession({ milestones: [done('list-published', '2026-10-05')] });
    const list = one(session, 'list', '2026-12-01');
    expect(list).toMatchObject({ state: 'done', doneOn: '2026-10-05' });
    expect(list?.detail.replace(/\u00A0/g, ' ')).toBe('Fait le lundi 5 octobre 2026, après l’échéance du jeudi 1er octobre 2026.');
  });

  it('of the minutes follow the session where they were approved, and have no day while no session is set', () => {
    expect(told(aSession({ nextOn: null }), '2026-12-01')).toMatchObject({
      'minutes-approval': '– to-come',
      'minutes-publication': '– to-come',
    });
    const approved = aSession({ milestones: [done('minutes-approved', '2026-12-17')] });
    expect(told(approved, '2026-12-20')).toMatchObject({ 'minutes-approval': '2026-11-19 done', 'minutes-publication': '2026-12-24 soon' });
  });

  test.each([
    ['2026-09-30', '2026-11-30'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2026-10-31', '2026-12-31'],
  ])('of appeals, published on %s, end on %s: the last day of a shorter month', (published, over) => {
    const session = aSession({ milestones: [done('deliberations-published', published)] });
    expect(one(session, 'appeal', over)).toMatchObject({ dueOn: over, state: 'to-come' });
    expect(one(session, 'appeal', '2028-03-01')?.state).toBe('done');
  });

  it('of what was decided do not exist when the quorum was lacking, or when the agenda was empty', () => {
    const kinds = (session: SessionDates) => deadlinesOf(session, law, civilDate('2026-10-10')).map(({ kind }) => kind);
    expect(kinds(aSession({ lacked: true }))).toEqual(['convocation', 'minutes-approval', 'minutes-publication']);
    expect(kinds(aSession({ items: 0 }))).toEqual(['convocation', 'minutes-approval', 'minutes-publication']);
  });

  it('follow the delays that the town amended', () => {
    const amended = lawOn(
      civilDate('2026-09-24'),
      LEGAL_CATALOGUE.map((setting) => (setting.key === 'council.list-days' ? { ...setting, value: '3', own: true } : setting)),
    );
    const list = deadlinesOf(aSession(), amended, civilDate('2026-09-25')).find(({ kind }) => kind === 'list');
    expect(list?.dueOn).toBe('2026-09-27');
  });
});

describe('the meeting of each quarter', () => {
  const days = ['2026-03-22', '2026-06-25', '2026-12-17'].map(civilDate);
  const states = (today: string, on = days) =>
    quarterDeadlines(2026, on, { law, today: civilDate(today) }).map(({ dueOn, state }) => `${dueOn} ${state}`);

  it('is done when the council met, late when a quarter passed without, and known when a session is set', () => {
    expect(states('2026-10-15')).toEqual(['2026-03-31 done', '2026-06-30 done', '2026-09-30 late', '2026-12-31 to-come']);
  });

  it('is brought up thirty days before a quarter ends without any session', () => {
    expect(states('2026-08-30').at(-1)).toBe('2026-09-30 to-come');
    expect(states('2026-08-31').at(-1)).toBe('2026-09-30 soon');
    expect(states('2026-09-30').at(-1)).toBe('2026-09-30 soon');
  });

  it('is not asked before the first session on record, nor of a file without any', () => {
    expect(states('2026-10-15', days.slice(2))).toEqual(['2026-12-31 to-come']);
    expect(states('2026-10-15', [])).toEqual([]);
  });
});
