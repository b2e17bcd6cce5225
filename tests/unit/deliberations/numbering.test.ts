import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBER_FORMAT } from '#shared/features/deliberations/pattern';
import { civilDate } from '#shared/kernel/dates';
import { DomainError } from '#shared/kernel/errors';
import type { SessionId } from '#shared/kernel/ids';
import { CALL, openNumberingFile } from './numbering-file';

type File = ReturnType<typeof openNumberingFile>;

function refusal(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.failure.details;
    throw error;
  }
  return 'nothing was refused';
}

const numbersOf = (file: File, session: SessionId) => file.numbering.board(session).rows.map(({ number }) => number);

describe('the numbers of the deliberations of a session', () => {
  test('follow the agenda, without a hole for what was withdrawn, put off or only said', () => {
    const file = openNumberingFile();
    const session = file.session('2026-05-28');
    const outcomes = ['adopted', 'withdrawn', 'rejected', 'noted', 'adjourned', 'adopted'] as const;
    for (const outcome of outcomes) file.vote(file.affair(session), outcome);
    file.affair(session, 'information');
    expect(file.numbering.board(session).next.map(({ number }) => number)).toEqual([
      '2026_01_01',
      '2026_01_02',
      '2026_01_03',
      '2026_01_04',
    ]);
    file.numbering.number(session, CALL);
    expect(numbersOf(file, session)).toEqual(['2026_01_01', null, '2026_01_02', '2026_01_03', null, '2026_01_04', null]);
    expect(file.told.map(({ number }) => number)).toEqual(['2026_01_01', '2026_01_02', '2026_01_03', '2026_01_04']);
  });

  test('wait until every affair has its vote', () => {
    const file = openNumberingFile();
    const session = file.session('2026-05-28');
    file.vote(file.affair(session));
    file.affair(session);
    expect(refusal(() => file.numbering.number(session, CALL))).toEqual({ rule: 'votes-missing', affairs: 1 });
    expect(numbersOf(file, session)).toEqual([null, null]);
  });

  test('are not taken when nothing was decided', () => {
    const file = openNumberingFile();
    const session = file.session('2026-05-28');
    file.vote(file.affair(session), 'withdrawn');
    expect(refusal(() => file.numbering.number(session, CALL))).toEqual({ rule: 'nothing-to-number' });
  });

  test('of a second session of the year begin with its own rank, and an affair decided later comes after', () => {
    const file = openNumberingFile();
    const [may, june] = [file.session('2026-05-28'), file.session('2026-06-25')];
    file.vote(file.affair(may));
    file.vote(file.affair(june));
    expect(file.numbering.board(june).earlier).toEqual([{ sessionId: may, meetsOn: '2026-05-28', affairs: 1 }]);
    file.numbering.number(may, CALL);
    file.numbering.number(june, CALL);
    file.vote(file.affair(may));
    file.numbering.number(may, CALL);
    expect([numbersOf(file, may), numbersOf(file, june)]).toEqual([['2026_01_01', '2026_01_02'], ['2026_02_01']]);
  });

  test('are given back as long as that leaves no hole, and keep their affair on the agenda', () => {
    const file = openNumberingFile();
    const [may, june] = [file.session('2026-05-28'), file.session('2026-06-25')];
    const affair = file.affair(may);
    file.vote(affair);
    file.vote(file.affair(june));
    expect(refusal(() => file.numbering.release(may, CALL))).toEqual({ rule: 'numbers-kept', because: 'none' });
    file.numbering.number(may, CALL);
    expect(file.refuses(affair)).toMatchObject({ failure: { details: { rule: 'deliberation-numbered', number: '2026_01_01' } } });
    file.numbering.number(june, CALL);
    expect(file.numbering.board(may).releasable).toBe(false);
    expect(refusal(() => file.numbering.release(may, CALL))).toEqual({ rule: 'numbers-kept', because: 'followed' });
    file.numbering.release(june, CALL);
    file.numbering.release(may, CALL);
    expect(numbersOf(file, may)).toEqual([null]);
    expect(file.refuses(affair)).toBeUndefined();
    expect(file.told.at(-1)).toEqual({ itemId: affair, number: '' });
  });

  test('follow the pattern of the day of the session', () => {
    const file = openNumberingFile();
    const [may, june] = [file.session('2026-05-28'), file.session('2026-06-25')];
    file.numbering.setPattern({ startsOn: civilDate('2026-06-01'), pattern: 'D{AAAA}_{NNN}' }, CALL);
    file.vote(file.affair(may));
    file.vote(file.affair(june));
    file.numbering.number(may, CALL);
    file.numbering.number(june, CALL);
    expect([numbersOf(file, may), numbersOf(file, june)]).toEqual([['2026_01_01'], ['D2026_002']]);
  });

  test('are refused together when one is taken, and the sentence tells where to change the pattern', () => {
    const file = openNumberingFile();
    file.numbering.setPattern({ startsOn: civilDate('2026-01-01'), pattern: '{AAAA}{MM}{JJ}_{NN}' }, CALL);
    const [morning, evening] = [file.session('2026-05-28'), file.session('2026-05-28')];
    for (const session of [morning, evening]) file.vote(file.affair(session));
    file.numbering.number(morning, CALL);
    expect(refusal(() => file.numbering.number(evening, CALL))).toEqual({ rule: 'number-refused', number: '20260528_01', taken: true });
    expect(numbersOf(file, evening)).toEqual([null]);
  });

  test('a pattern that could give the same number twice is not kept', () => {
    const file = openNumberingFile();
    const bad = { startsOn: civilDate('2026-01-01'), pattern: '{AAAA}_{NN}' };
    expect(refusal(() => file.numbering.setPattern(bad, CALL))).toMatchObject({ issues: [{ path: ['pattern'] }] });
    expect(file.numbering.patterns()).toEqual([]);
  });
});

describe('whatever the order of the gestures', () => {
  const gesture = fc.record({
    kind: fc.constantFrom('affair', 'vote', 'number', 'release'),
    session: fc.integer({ min: 0, max: 2 }),
    outcome: fc.constantFrom('adopted', 'adopted', 'rejected', 'withdrawn'),
  });

  test('no number is given twice, and none is skipped', () => {
    const file = openNumberingFile();
    let year = 2001;
    const patterns = fc.constantFrom('{AAAA}_{NNN}', '{AAAA}_{SEANCE}_{NN}');
    fc.assert(
      fc.property(fc.array(gesture, { minLength: 4, maxLength: 30 }), patterns, (gestures, pattern) =>
        play(file, gestures, { pattern, year: year++ }),
      ),
      { numRuns: 60 },
    );
  });

  type Gesture = { kind: string; session: number; outcome: 'adopted' | 'rejected' | 'withdrawn' };

  /** Each play has a year of its own, so that all can share a file. */
  function play(file: File, gestures: readonly Gesture[], { pattern, year }: { pattern: string; year: number }): void {
    file.numbering.setPattern({ startsOn: civilDate(`${year}-01-01`), pattern }, CALL);
    const sessions = ['02-05', '05-28', '09-24'].map((day) => file.session(`${year}-${day}`));
    for (const { kind, session, outcome } of gestures) {
      const id = sessions[session];
      if (id === undefined) continue;
      if (kind === 'affair') file.affair(id);
      if (kind === 'vote') for (const row of file.numbering.board(id).rows) if (row.outcome === null) file.vote(row.itemId, outcome);
      if (kind === 'number') quietly(() => file.numbering.number(id, CALL));
      if (kind === 'release') quietly(() => file.numbering.release(id, CALL));
      expectWhole(file, sessions, pattern);
    }
  }

  function expectWhole(file: File, sessions: readonly SessionId[], pattern: string): void {
    const bySession = sessions.map((id) => numbersOf(file, id).filter((number) => number !== null));
    const all = bySession.flat();
    expect(all.every((number) => NUMBER_FORMAT.test(number))).toBe(true);
    expect(new Set(all).size).toBe(all.length);
    const ranks = (numbers: readonly string[]) => numbers.map((number) => Number(number.split('_').at(-1))).toSorted((a, b) => a - b);
    const upTo = (length: number) => Array.from({ length }, (_, index) => index + 1);
    if (pattern.includes('{NNN}')) {
      expect(ranks(all)).toEqual(upTo(all.length));
      return;
    }
    for (const numbers of bySession) expect(ranks(numbers)).toEqual(upTo(numbers.length));
    const held = new Set(all.map((number) => Number(number.split('_')[1])));
    expect([...held].toSorted((a, b) => a - b)).toEqual(upTo(held.size));
  }

  function quietly(work: () => unknown): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
});
