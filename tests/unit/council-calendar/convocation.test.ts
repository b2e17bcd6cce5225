import { describe, expect, it, test } from 'vitest';
import { affairsNotSummoned } from '#shared/features/council-calendar/second-session';
import type { SessionKind } from '#shared/features/council/model';
import { checkConvocation } from '#shared/features/council/rules';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { addDays, civilDate } from '#shared/kernel/dates';
import { ItemId, SessionId } from '#shared/kernel/ids';

const FIRST = SessionId.parse('0198c0de-0000-7000-8000-000000000001');

/** The last day to send, and where a convocation sent that day and the day after stands. */
function clockOf(meeting: string, kind: SessionKind) {
  const meetsOn = civilDate(meeting);
  const law = lawOn(meetsOn, LEGAL_CATALOGUE);
  return (sent: string | null, today = '2026-01-01') =>
    checkConvocation({ kind, meetsOn, convocationSentOn: sent === null ? null : civilDate(sent) }, law, civilDate(today));
}

describe('clear days: neither the day of sending nor that of the meeting counts; week-ends and holidays do', () => {
  test.each<[string, SessionKind, string, string]>([
    // meeting, kind, last day, why
    ['2026-09-24', 'ordinary', '2026-09-18', 'a Thursday'],
    ['2026-09-24', 'first', '2026-09-20', 'the last day is a Sunday'],
    ['2026-09-24', 'urgent', '2026-09-22', 'one clear day'],
    ['2026-11-16', 'ordinary', '2026-11-10', '11 November counts'],
    ['2026-11-16', 'first', '2026-11-12', 'the week-end counts'],
    ['2026-11-16', 'urgent', '2026-11-14', 'the last day is a Saturday'],
    ['2027-01-04', 'ordinary', '2026-12-29', 'over the year end'],
    ['2027-01-04', 'first', '2026-12-31', 'New Year’s day counts'],
    ['2027-01-04', 'urgent', '2027-01-02', 'in the new year'],
    ['2028-03-06', 'ordinary', '2028-02-29', 'leap year'],
    ['2028-03-06', 'first', '2028-03-02', 'leap year'],
    ['2028-03-06', 'urgent', '2028-03-04', 'leap year'],
    ['2027-03-06', 'ordinary', '2027-02-28', 'common year'],
    ['2027-05-13', 'ordinary', '2027-05-07', '8 May and Ascension count'],
    ['2026-09-28', 'first', '2026-09-24', 'the published example: the 28th, three clear days, sent on the 24th'],
  ])('of the meeting of %s (%s) stop on %s', (meeting, kind, last) => {
    const after = addDays(civilDate(last), 1);
    const clock = clockOf(meeting, kind);
    expect(clock(null).latestSendDate).toBe(last);
    expect(clock(last).status).toBe('in-time');
    expect(clock(after).status).toBe('too-late');
    expect(clock(null, last).status).toBe('to-send');
    expect(clock(null, after).status).toBe('late');
  });
});

describe('the second convocation of a session that lacked its quorum', () => {
  const law = lawOn(civilDate('2026-09-25'), LEGAL_CATALOGUE);
  const check = (sent: string | null, kind: SessionKind = 'ordinary') =>
    checkConvocation(
      { kind, meetsOn: civilDate('2026-09-25'), convocationSentOn: sent === null ? null : civilDate(sent), afterSessionId: FIRST },
      law,
      civilDate('2026-09-22'),
    );

  it('leaves three clear days, whatever the kind: sent on Monday evening, the council meets on Friday', () => {
    expect(check('2026-09-21')).toMatchObject({ clearDays: 3, status: 'in-time', latestSendDate: '2026-09-21' });
    expect(check('2026-09-22').status).toBe('too-late');
    expect(check(null, 'first').clearDays).toBe(3);
    expect(check(null).source).toContain('L. 2121-17');
  });

  it('does not offer urgency: a shortened convocation would be a new one, which needs the quorum', () => {
    expect(check(null).status).toBe('late');
    expect(check(null).message).not.toContain('urgence');
  });
});

test('an affair that the first convocation did not announce still needs the quorum; one taken up or of the same title does not', () => {
  const affair = (digit: string, title: string, reusedFrom: string | null = null) => ({
    id: itemId(digit),
    title,
    reusedFromId: reusedFrom === null ? null : itemId(reusedFrom),
  });
  const first = [affair('1', 'Budget'), affair('2', 'Voirie')];
  const second = [affair('3', 'Budget, texte repris', '1'), affair('4', 'VOIRIE'), affair('5', 'Motion imprévue', '9')];
  expect(affairsNotSummoned(second, first).map(({ title }) => title)).toEqual(['Motion imprévue']);
});

function itemId(digit: string): ItemId {
  return ItemId.parse(`0198c0de-0000-7000-8000-00000000000${digit}`);
}
