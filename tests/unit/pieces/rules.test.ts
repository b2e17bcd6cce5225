import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PieceState, PieceStatus } from '#shared/features/pieces/model';
import * as rules from '#shared/features/pieces/rules';
import { addDays, civilDate, type CivilDate } from '#shared/kernel/dates';
import { aPiece } from '../../support/builders';

const day = civilDate;
const yearly = (validMonths: number) => ({ validity: 'yearly' as const, validMonths });
const untilChanged = { validity: 'until-changed' as const, validMonths: 0 };
const untilDate = { validity: 'until-date' as const, validMonths: 0 };

function judged(status: PieceStatus, validThrough: string | null = null, removedAt: number | null = null) {
  return { status, validThrough: validThrough === null ? null : day(validThrough), removedAt };
}

describe('how long a document is good', () => {
  test.each([
    [0, 2025, '2025-12-31'],
    [2, 2025, '2026-02-28'],
    [2, 2027, '2028-02-29'],
    [6, 2025, '2026-06-30'],
    [12, 2025, '2026-12-31'],
    [18, 2025, '2027-06-30'],
    [60, 2025, '2030-12-31'],
  ])('a yearly one with %i more months, of %i: through %s', (months, year, end) => {
    expect(rules.validThroughOf(yearly(months), { year, writtenEnd: null })).toBe(end);
  });

  test('one that lasts until it changes has no end, whatever is typed; one without its year neither', () => {
    expect(rules.validThroughOf(untilChanged, { year: 2025, writtenEnd: day('2026-01-01') })).toBeNull();
    expect(rules.validThroughOf(yearly(18), { year: null, writtenEnd: null })).toBeNull();
  });

  test('an insurance certificate lasts until the day written on it', () => {
    expect(rules.validThroughOf(untilDate, { year: null, writtenEnd: day('2026-08-31') })).toBe('2026-08-31');
  });
});

describe('the year to ask for', () => {
  test.each([
    [0, '2026-01-01', 2026],
    [0, '2026-12-31', 2026],
    [18, '2026-06-30', 2024],
    [18, '2026-07-01', 2025],
    [6, '2026-06-30', 2025],
    [6, '2026-07-01', 2026],
    [12, '2026-12-31', 2025],
  ])('with %i more months, on %s: %i', (months, today, year) => {
    expect(rules.expectedYearOf(yearly(months), day(today))).toBe(year);
  });

  test('is the oldest that is still good', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), someDay(), (months, today) => {
        const year = rules.expectedYearOf(yearly(months), today) ?? NaN;
        const end = (of: number) => rules.validThroughOf(yearly(months), { year: of, writtenEnd: null }) ?? '';
        expect(end(year) >= today).toBe(true);
        expect(end(year - 1) < today).toBe(true);
      }),
    );
  });

  test('a kind that is not yearly has none', () => {
    expect(rules.expectedYearOf(untilChanged, day('2026-03-31'))).toBeNull();
  });
});

describe('the state of a kind of document', () => {
  const today = day('2026-03-31');
  test.each<[string, ReturnType<typeof judged>[], PieceState]>([
    ['nothing came', [], 'missing'],
    ['it is in the trash', [judged('valid', null, 1)], 'missing'],
    ['it is to be checked', [judged('received')], 'received'],
    ['it is valid', [judged('valid')], 'valid'],
    ['today is its last day', [judged('valid', '2026-03-31')], 'valid'],
    ['yesterday was its last day', [judged('valid', '2026-03-30')], 'expired'],
    ['it ran out before it was checked', [judged('received', '2026-03-30')], 'expired'],
    ['it is refused', [judged('refused')], 'refused'],
    ['the new one is refused and the old one ran out', [judged('refused'), judged('valid', '2025-12-31')], 'expired'],
    ['the old one ran out and the new one is to be checked', [judged('valid', '2025-12-31'), judged('received', '2026-12-31')], 'received'],
    ['the new one is to be checked while the old one is good', [judged('received'), judged('valid')], 'valid'],
    ['the good one is in the trash', [judged('valid', null, 1), judged('refused')], 'refused'],
  ])('%s', (_case, pieces, state) => {
    expect(rules.stateOf(pieces, today)).toBe(state);
  });

  test('never gets worse when a document is added, nor changes with their order', () => {
    const order: readonly PieceState[] = ['missing', 'refused', 'expired', 'received', 'valid'];
    fc.assert(
      fc.property(fc.array(somePiece()), somePiece(), someDay(), (pieces, added, on) => {
        const before = rules.stateOf(pieces, on);
        expect(order.indexOf(rules.stateOf([...pieces, added], on))).toBeGreaterThanOrEqual(order.indexOf(before));
        expect(rules.stateOf(pieces.toReversed(), on)).toBe(before);
      }),
    );
  });

  test('is that of the document that counts', () => {
    fc.assert(
      fc.property(fc.array(somePiece()), someDay(), (pieces, on) => {
        const counting = rules.countingPiece(pieces, on);
        const state = rules.stateOf(pieces, on);
        if (counting === null) expect(state).toBe('missing');
        else expect(rules.stateOfPiece(counting, on)).toBe(state);
      }),
    );
  });

  test('valid means that one of them is good', () => {
    fc.assert(
      fc.property(fc.array(somePiece()), someDay(), (pieces, on) => {
        expect(rules.stateOf(pieces, on) === 'valid').toBe(pieces.some((piece) => rules.isGood(piece, on)));
      }),
    );
  });
});

test('of several good documents the one that lasts longest counts, then the last that came in', () => {
  const at = (receivedOn: string, validThrough: string | null) => ({
    ...judged('valid', validThrough),
    receivedOn: day(receivedOn),
    createdAt: 0,
  });
  const [older, longest, newest] = [at('2026-01-01', '2026-12-31'), at('2026-01-02', '2027-06-30'), at('2026-03-01', '2026-12-31')];
  expect(rules.countingPiece([older, longest, newest], day('2026-03-31'))).toBe(longest);
  expect(rules.countingPiece([older, newest], day('2026-03-31'))).toBe(newest);
});

test.each<[PieceState[], string]>([
  [[], 'green'],
  [['valid', 'valid'], 'green'],
  [['valid', 'received'], 'orange'],
  [['valid', 'missing'], 'red'],
  [['received', 'expired'], 'red'],
  [['refused'], 'red'],
])('a file whose required documents are %j has a light that is %s', (states, light) => {
  expect(rules.lightOf(states)).toBe(light);
});

test.each([
  [{ publicUtility: true, approvals: [] }, 'public-utility'],
  [{ publicUtility: false, approvals: [{ kind: 'Tronc commun d’agrément' }] }, 'state-approval'],
  [{ publicUtility: false, approvals: [{ kind: 'Agrément de l’État (art. 25-1)' }] }, 'state-approval'],
  [{ publicUtility: false, approvals: [{ kind: 'Agrément de la commune' }] }, null],
  [{ publicUtility: false, approvals: [] }, null],
])('%j: the contrat d’engagement républicain is deemed signed because of %j', (file, exemption) => {
  expect(rules.commitmentExemption(file)).toBe(exemption);
});

describe('a letter that asked for a document', () => {
  const asked = (requestedOn: string, year: number | null = null) => ({ requestedOn: day(requestedOn), year });
  const came = (receivedOn: string, removedAt: number | null = null) => ({ receivedOn: day(receivedOn), removedAt });
  test.each([
    ['counts while nothing came', [asked('2026-02-01'), asked('2026-03-01')], { pieces: [], expectedYear: null, pending: '2026-03-01' }],
    [
      'no longer counts once something came after it',
      [asked('2026-02-01')],
      { pieces: [came('2026-02-10')], expectedYear: null, pending: null },
    ],
    [
      'counts when what came is in the trash',
      [asked('2026-02-01')],
      { pieces: [came('2026-02-10', 1)], expectedYear: null, pending: '2026-02-01' },
    ],
    [
      'counts when what came was there before',
      [asked('2026-02-01')],
      { pieces: [came('2025-02-10')], expectedYear: null, pending: '2026-02-01' },
    ],
    ['does not count for a later year', [asked('2026-02-01', 2023)], { pieces: [], expectedYear: 2024, pending: null }],
    ['counts for its own year', [asked('2026-02-01', 2024)], { pieces: [], expectedYear: 2024, pending: '2026-02-01' }],
  ])('%s', (_case, requests, { pending, ...since }) => {
    expect(rules.pendingRequest(requests, since)).toBe(pending);
  });
});

describe('what was typed about a document', () => {
  const today = day('2026-03-31');
  test.each([
    ['receivedOn', untilChanged, aPiece({ receivedOn: day('2026-04-01') })],
    ['datedOn', untilChanged, aPiece({ datedOn: day('2026-03-03') })],
    ['year', yearly(18), aPiece()],
    ['writtenEnd', untilDate, aPiece()],
    ['writtenEnd', untilDate, aPiece({ datedOn: day('2026-03-01'), writtenEnd: day('2026-02-01') })],
  ])('%s is wrong', (field, type, values) => {
    expect(rules.pieceIssue(type, values, today)?.path).toEqual(['values', field]);
  });

  test('is right', () => {
    expect(rules.pieceIssue(untilChanged, aPiece({ receivedOn: today, datedOn: today }), today)).toBeNull();
    expect(rules.pieceIssue(yearly(0), aPiece({ year: 2025 }), today)).toBeNull();
    expect(rules.pieceIssue(untilDate, aPiece({ writtenEnd: day('2020-01-01') }), today)).toBeNull();
  });

  test('keeps a year and an end only where they mean something', () => {
    const values = aPiece({ year: 2025, writtenEnd: day('2026-12-31') });
    expect(rules.normalisePiece(untilChanged, values)).toMatchObject({ year: null, writtenEnd: null });
    expect(rules.normalisePiece(yearly(0), values)).toMatchObject({ year: 2025, writtenEnd: null });
    expect(rules.normalisePiece(untilDate, values)).toMatchObject({ year: null, writtenEnd: '2026-12-31' });
  });
});

function someDay(): fc.Arbitrary<CivilDate> {
  return fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2022-01-01'), days));
}

function somePiece() {
  return fc.record({
    status: fc.constantFrom<PieceStatus>('received', 'valid', 'refused'),
    validThrough: fc.option(someDay()),
    removedAt: fc.option(fc.constant(1), { freq: 4 }),
    receivedOn: someDay(),
    createdAt: fc.nat(),
  });
}
