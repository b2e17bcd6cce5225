import { simulate, type Scenario, type ScenarioInput, type ScenarioStep } from '#shared/features/grants/simulator';
import type { GrantRow } from '#shared/features/grants/model';
import { cents, sumCents, type Cents } from '#shared/kernel/money';

/** A scenario with what it gives to each row, in the order of the rows. */
export interface Simulated {
  readonly scenario: Scenario;
  readonly amounts: readonly Cents[];
  readonly total: Cents;
}

/** Every scenario over the same rows. */
export function simulateAll(scenarios: readonly Scenario[], rows: readonly GrantRow[], envelope: Cents): Simulated[] {
  return scenarios.map((scenario) => {
    const amounts = simulate(rows, scenario.steps, envelope);
    return { scenario, amounts, total: sumCents(amounts) };
  });
}

/** Ready-made scenarios to start from. */
export const PRESETS: readonly ScenarioInput[] = [
  { name: 'Comme l’an dernier', steps: [{ kind: 'start', from: 'last-year' }] },
  { name: 'Baisse de 5 %', steps: [{ kind: 'start', from: 'proposed' }, { kind: 'percent', percent: -500, domain: '' }, rounded(10)] },
  {
    name: 'Plafond de 5 000 €',
    steps: [
      { kind: 'start', from: 'proposed' },
      { kind: 'cap', amount: cents(500_000) },
    ],
  },
  {
    name: 'Plancher de 200 €',
    steps: [
      { kind: 'start', from: 'proposed' },
      { kind: 'floor', amount: cents(20_000) },
    ],
  },
  { name: 'Dans l’enveloppe', steps: [{ kind: 'start', from: 'proposed' }, { kind: 'fit', spared: '' }, rounded(10)] },
];

function rounded(euros: number): ScenarioStep {
  return { kind: 'round', amount: cents(euros * 100) };
}

/** A new rule of a kind, to be changed by hand. */
export function newStep(kind: ScenarioStep['kind']): ScenarioStep {
  switch (kind) {
    case 'start':
      return { kind, from: 'proposed' };
    case 'percent':
      return { kind, percent: -500, domain: '' };
    case 'keep-last-year':
      return { kind };
    case 'floor':
      return { kind, amount: cents(20_000) };
    case 'cap':
      return { kind, amount: cents(500_000) };
    case 'fit':
      return { kind, spared: '' };
    case 'round':
      return rounded(10);
  }
}

/** The rules in the words of the screen. */
export const STEP_LABELS: Readonly<Record<ScenarioStep['kind'], string>> = {
  start: 'Partir de',
  percent: 'Augmenter ou baisser de',
  'keep-last-year': 'Reprendre le voté N-1 quand il existe',
  floor: 'Au moins',
  cap: 'Au plus',
  fit: 'Ramener à l’enveloppe, en épargnant',
  round: 'Arrondir en dessous à',
};

export const STARTS = [
  { value: 'asked', label: 'Demandé' },
  { value: 'proposed', label: 'Proposé' },
  { value: 'committee', label: 'Commission' },
  { value: 'last-year', label: 'Voté N-1' },
] as const;
