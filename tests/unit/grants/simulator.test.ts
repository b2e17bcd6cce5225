import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ScenarioStep, simulate, type SimulatedRow } from '#shared/features/grants/simulator';
import { AssociationId, GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { v7 } from 'uuid';

function aRow(values: Partial<SimulatedRow> = {}): SimulatedRow {
  return {
    id: GrantRequestId.parse(v7()),
    associationId: AssociationId.parse(v7()),
    domain: 'Sport',
    asked: cents(100_000),
    proposed: null,
    committee: null,
    lastYear: null,
    ...values,
  };
}

const ENVELOPE = cents(1_000_000);
const amounts = (rows: readonly SimulatedRow[], ...steps: ScenarioStep[]) => simulate(rows, steps, ENVELOPE);

describe('a scenario', () => {
  const sport = aRow({ asked: cents(100_000), proposed: cents(80_000), lastYear: cents(90_000) });
  const culture = aRow({
    domain: 'Culture',
    asked: cents(50_000),
    proposed: cents(50_000),
    committee: cents(40_000),
    lastYear: cents(60_000),
  });
  const fresh = aRow({ asked: cents(30_000) });
  const rows = [sport, culture, fresh];

  test.each<[string, ScenarioStep[], number[]]>([
    ['starts from what is proposed when nothing is said', [{ kind: 'cap', amount: cents(10_000_000) }], [80_000, 50_000, 0]],
    ['starts from what is asked', [{ kind: 'start', from: 'asked' }], [100_000, 50_000, 30_000]],
    ['starts from the committee, or what was proposed to it', [{ kind: 'start', from: 'committee' }], [80_000, 40_000, 0]],
    ['keeps last year, never over what is asked', [{ kind: 'start', from: 'last-year' }], [90_000, 50_000, 0]],
    ['takes 5 % off', [{ kind: 'percent', percent: -500, domain: '' }], [76_000, 47_500, 0]],
    ['favours one domain', [{ kind: 'percent', percent: 1_000, domain: 'Sport' }], [88_000, 50_000, 0]],
    ['lifts what is small, and gives nothing to who got nothing', [{ kind: 'floor', amount: cents(60_000) }], [80_000, 50_000, 0]],
    ['caps what is large', [{ kind: 'cap', amount: cents(60_000) }], [60_000, 50_000, 0]],
    [
      'rounds down',
      [
        { kind: 'percent', percent: -500, domain: '' },
        { kind: 'round', amount: cents(5_000) },
      ],
      [75_000, 45_000, 0],
    ],
    [
      'puts last year in the place of the proposal where there was one',
      [{ kind: 'start', from: 'asked' }, { kind: 'keep-last-year' }],
      [90_000, 50_000, 30_000],
    ],
  ])('%s', (_, steps, expected) => {
    expect(amounts(rows, ...steps)).toEqual(expected);
  });

  test('fits the envelope in proportion, and spares a domain', () => {
    const fit = (spared: string) =>
      simulate(
        rows,
        [
          { kind: 'start', from: 'asked' },
          { kind: 'fit', spared },
        ],
        cents(90_000),
      );
    expect(fit('')).toEqual([50_000, 25_000, 15_000]);
    expect(fit('Culture')).toEqual([30_769, 50_000, 9_231]);
  });

  test('shares last year between several requests of one association', () => {
    const { associationId } = sport;
    const two = [
      aRow({ associationId, asked: cents(20_000), lastYear: cents(9_000) }),
      aRow({ associationId, asked: cents(10_000), lastYear: cents(9_000) }),
    ];
    expect(amounts(two, { kind: 'start', from: 'last-year' })).toEqual([6_000, 3_000]);
  });

  test('whatever its rules, gives no less than nothing, no more than asked, and fits when it ends by fitting', () => {
    const money = fc.integer({ min: 0, max: 5_000_000 }).map(cents);
    const row = fc.record({
      asked: money,
      proposed: fc.option(money),
      committee: fc.option(money),
      lastYear: fc.option(money),
      domain: fc.constantFrom('Sport', 'Culture'),
    });
    const step = fc.oneof(
      fc.constantFrom('asked', 'proposed', 'committee', 'last-year').map((from) => ScenarioStep.parse({ kind: 'start', from })),
      fc.integer({ min: -10_000, max: 10_000 }).map((percent) => ScenarioStep.parse({ kind: 'percent', percent, domain: 'Sport' })),
      fc.constant(ScenarioStep.parse({ kind: 'keep-last-year' })),
      money.map((amount) => ScenarioStep.parse({ kind: 'floor', amount })),
      money.map((amount) => ScenarioStep.parse({ kind: 'cap', amount })),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.array(step, { maxLength: 6 }), money, (drawn, steps, envelope) => {
        const requests = drawn.map(aRow);
        const free = simulate(requests, steps, envelope);
        expect(free.every((amount, index) => amount >= 0 && amount <= (requests[index]?.asked ?? 0))).toBe(true);
        const fitting = simulate(requests, [...steps, { kind: 'fit', spared: '' }], envelope);
        expect(fitting.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(envelope);
      }),
    );
  });
});
