import { v7 } from 'uuid';
import { simulate, type ScenarioStep, type SimulatedRow } from '#shared/features/grants/simulator';
import { AssociationId, GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { median, timed } from './measure';
import { rowOf, type BenchRow } from './report';

const REQUESTS = 200;
const SCENARIOS = 4;
const ROUNDS = 101;
/** One frame at 60 images a second, in milliseconds. */
const FRAME = 16;

const STEPS: readonly ScenarioStep[] = [
  { kind: 'start', from: 'asked' },
  { kind: 'keep-last-year' },
  { kind: 'percent', percent: -500, domain: '' },
  { kind: 'percent', percent: 1_000, domain: 'Sport' },
  { kind: 'floor', amount: cents(20_000) },
  { kind: 'cap', amount: cents(2_000_000) },
  { kind: 'fit', spared: 'Sport' },
  { kind: 'round', amount: cents(1_000) },
];

/** Four scenarios of eight rules over a campaign of 200 requests ÷ one frame. */
export async function simulatorRows(): Promise<BenchRow[]> {
  const rows = Array.from({ length: REQUESTS }, (_, index) => requestOf(index));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(
      await timed(() => {
        for (let scenario = 0; scenario < SCENARIOS; scenario += 1) simulate(rows, STEPS, cents(10_000_000));
      }),
    );
  }
  const value = median(times);
  const name = `${SCENARIOS} scenarios over ${REQUESTS} requests ÷ one frame of ${FRAME} ms`;
  return [rowOf({ area: 'simulator', name, value, unit: 'ms', ratio: value / FRAME, goal: 1, rounds: ROUNDS })];
}

function requestOf(index: number): SimulatedRow {
  return {
    id: GrantRequestId.parse(v7()),
    associationId: AssociationId.parse(v7()),
    domain: index % 3 === 0 ? 'Sport' : 'Culture',
    asked: cents(50_000 + index * 1_250),
    proposed: cents(40_000 + index * 1_000),
    committee: null,
    lastYear: index % 5 === 0 ? null : cents(45_000 + index * 900),
  };
}
