import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_REPORT, type ReportInput, type ReportLine } from '#shared/features/financial-reports/model';
import {
  dueReminder,
  isReportExpected,
  isSignificant,
  linePercent,
  proposedExcess,
  reportDueOn,
  reportFindings,
  reportState,
} from '#shared/features/financial-reports/rules';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';

const law = lawOn(civilDate('2027-01-01'), LEGAL_CATALOGUE);
const aLine = (line: ReportLine['line'], forecast: number, actual: number | null): ReportLine => ({
  line,
  forecast: cents(forecast),
  actual: actual === null ? null : cents(actual),
  explanation: '',
});

describe('a report is due', () => {
  test.each([
    ['2026-12-31', '2027-06-30'],
    ['2027-08-31', '2028-02-29'],
    ['2026-08-31', '2027-02-28'],
    ['2027-06-30', '2027-12-30'],
    ['2027-03-15', '2027-09-15'],
  ])('for an exercise that ends on %s, on %s', (end, due) => {
    expect(reportDueOn(civilDate(end), law)).toBe(due);
  });

  test.each([
    [null, true, 100, true],
    [null, false, 100, false],
    [true, false, 100, true],
    [false, true, 100, false],
    [true, true, 0, false],
    [true, true, null, false],
  ] as const)('said %s, for a project %s, voted %s: owed %s', (...[expected, forProject, voted, owed]) => {
    expect(isReportExpected({ expected, forProject, voted: voted === null ? null : cents(voted) })).toBe(owed);
  });
});

describe('where a report stands', () => {
  const owed = { expected: null, forProject: true, voted: cents(1), dueOn: civilDate('2027-06-30'), receivedOn: null, checkedOn: null };
  const on = (day: string, values: Partial<typeof owed> | Record<string, unknown> = {}) =>
    reportState({ ...owed, ...values }, civilDate(day));

  test('late from the day after, never after it came in', () => {
    expect(on('2027-06-30')).toBe('expected');
    expect(on('2027-07-01')).toBe('late');
    expect(on('2027-07-01', { receivedOn: civilDate('2027-07-01') })).toBe('received');
    expect(on('2027-07-01', { receivedOn: civilDate('2027-07-01'), checkedOn: civilDate('2027-07-02') })).toBe('checked');
    expect(on('2027-07-01', { expected: false })).toBe('not-expected');
  });
});

describe('reminders', () => {
  const dueOn = civilDate('2027-06-30');
  test.each([
    ['2027-04-30', 0, null],
    ['2027-05-01', 0, 1],
    ['2027-05-01', 1, null],
    ['2027-06-14', 1, null],
    ['2027-06-15', 1, 2],
    ['2027-06-30', 2, 3],
    ['2027-07-29', 3, null],
    ['2027-07-30', 3, 4],
    ['2027-07-30', 0, 4],
    ['2028-07-30', 4, null],
  ])('on %s with %i sent, the step is %s', (day, sent, step) => {
    const reminders = sent === 0 ? [] : [{ step: sent, sentOn: civilDate('2027-05-01') }];
    expect(dueReminder({ dueOn, reminders }, { law, today: civilDate(day) })?.step ?? null).toBe(step);
  });
});

describe('forecast and realisation', () => {
  test.each([
    [10_000, 8_001, 80, false],
    [10_000, 8_000, 80, true],
    [10_000, 11_999, 120, false],
    [10_000, 12_000, 120, true],
    [10_000, 0, 0, true],
    [0, 1, null, true],
    [0, 0, null, false],
    [10_000, null, null, false],
  ] as const)('%i planned, %s done: %s %%, to explain %s', (...[forecast, actual, shown, far]) => {
    const line = aLine('601', forecast, actual);
    expect(linePercent(line)).toBe(shown);
    expect(isSignificant(line, law)).toBe(far);
  });

  test('what is left is never below zero nor above the grant', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (charges, products, voted) => {
        const left = proposedExcess([aLine('601', 0, charges), aLine('756', 0, products)], cents(voted));
        expect(left).toBe(Math.min(voted, Math.max(0, products - charges)));
      }),
    );
  });

  test('what does not hold is told once the report is in', () => {
    const lines = [aLine('601', 10_000, 7_000), aLine('74com', 10_000, 10_000), aLine('864', 500, 500), aLine('870', 500, 400)];
    const report: ReportInput = { ...BLANK_REPORT, receivedOn: civilDate('2027-05-01'), lines };
    const kinds = (values: Partial<ReportInput>) =>
      reportFindings({ ...report, ...values }, { voted: cents(10_000), law, clause: null }).map(({ kind }) => kind);
    expect(kinds({ receivedOn: null })).toEqual([]);
    expect(kinds({ lines: [] })).toEqual(['no-line']);
    expect(kinds({})).toEqual(['excess', 'in-kind', 'unexplained', 'excess-amount']);
    expect(kinds({ excess: 'kept', excessAmount: cents(3_000) })).toEqual(['excess', 'in-kind', 'unexplained', 'excess-reason']);
    expect(kinds({ excess: 'to-return', excessAmount: cents(10_001) })).toEqual(['excess', 'in-kind', 'unexplained', 'excess-amount']);
    expect(kinds({ excess: 'to-return', excessAmount: cents(3_000), checkedOn: civilDate('2027-04-30') })).toContain('dates');
  });
});
