import { z } from 'zod';
import { line, optionalLine } from '../../ipc/define';
import { CampaignId, ScenarioId } from '../../kernel/ids';
import { apportion, cents, sumCents, type Cents } from '../../kernel/money';
import { GrantAmount, type GrantRow } from './model';

/** Percentages in hundredths: -500 takes 5 % off, 1000 adds 10 %. */
const Percent = z.int().min(-10_000, 'De -100 % à +100 %.').max(10_000, 'De -100 % à +100 %.');

/** One rule of a scenario. Amounts are whole euros or cents as typed; none ever goes under zero or over what was asked. */
export const ScenarioStep = z.discriminatedUnion('kind', [
  /** Where amounts start from. */
  z.strictObject({ kind: z.literal('start'), from: z.enum(['asked', 'proposed', 'committee', 'last-year']) }),
  /** More or less for everyone, or for one domain. */
  z.strictObject({ kind: z.literal('percent'), percent: Percent, domain: optionalLine(120) }),
  /** What was voted last year, where there was something; less only when less is asked. */
  z.strictObject({ kind: z.literal('keep-last-year') }),
  z.strictObject({ kind: z.literal('floor'), amount: GrantAmount }),
  z.strictObject({ kind: z.literal('cap'), amount: GrantAmount }),
  /** Down in proportion, to what the envelope holds; a domain that is a priority keeps its amounts. */
  z.strictObject({ kind: z.literal('fit'), spared: optionalLine(120) }),
  /** Down to a multiple of this amount. */
  z.strictObject({
    kind: z.literal('round'),
    amount: GrantAmount.refine((amount) => amount > 0, 'Un montant supérieur à zéro est attendu.'),
  }),
]);
export type ScenarioStep = z.infer<typeof ScenarioStep>;

export const ScenarioInput = z.strictObject({ name: line(80), steps: z.array(ScenarioStep).min(1).max(12) });
export type ScenarioInput = z.infer<typeof ScenarioInput>;

export const Scenario = ScenarioInput.extend({ id: ScenarioId, campaignId: CampaignId });
/** A way of sharing a campaign's money, tried beside others. */
export type Scenario = z.infer<typeof Scenario>;

/** What a simulation looks at in a request. */
export type SimulatedRow = Pick<GrantRow, 'id' | 'associationId' | 'domain' | 'asked' | 'proposed' | 'committee' | 'lastYear'>;

/** The amount each request gets under a scenario, in the order of the rows. Whole over a campaign of 200 in well under a frame. */
export function simulate(rows: readonly SimulatedRow[], steps: readonly ScenarioStep[], envelope: Cents): Cents[] {
  const shares = lastYearShares(rows);
  const start = rows.map((row) => row.proposed ?? cents(0));
  return steps.reduce<Cents[]>((amounts, step) => within(rows, applied(step, { rows, shares, amounts, envelope })), within(rows, start));
}

/**
 * What each request got last year. An association that asks for several things this year was given one sum: it is shared between them in
 * proportion to what they ask, to the cent.
 */
function lastYearShares(rows: readonly SimulatedRow[]): Cents[] {
  const groups = new Map<string, number[]>();
  for (const [index, { associationId }] of rows.entries()) groups.set(associationId, [...(groups.get(associationId) ?? []), index]);
  const shares = rows.map(() => cents(0));
  for (const places of groups.values()) {
    const [first] = places;
    const total = first === undefined ? null : (rows[first]?.lastYear ?? null);
    if (total === null) continue;
    const weights = places.map((place) => Math.max(rows[place]?.asked ?? 0, 1));
    for (const [rank, share] of apportion(total, weights).entries()) {
      const place = places[rank];
      if (place !== undefined) shares[place] = share;
    }
  }
  return shares;
}

interface State {
  readonly rows: readonly SimulatedRow[];
  readonly shares: readonly Cents[];
  readonly amounts: readonly Cents[];
  readonly envelope: Cents;
}

function applied(step: ScenarioStep, state: State): Cents[] {
  const { rows, shares, amounts } = state;
  switch (step.kind) {
    case 'start':
      return rows.map((row, index) => startOf(row, step.from, shares[index] ?? cents(0)));
    case 'percent':
      return amounts.map((amount, index) => (concerns(step.domain, rows[index]) ? scaled(amount, step.percent) : amount));
    case 'keep-last-year':
      return amounts.map((amount, index) => ((shares[index] ?? 0) > 0 ? (shares[index] ?? amount) : amount));
    case 'floor':
      return amounts.map((amount) => (amount === 0 ? amount : cents(Math.max(amount, step.amount))));
    case 'cap':
      return amounts.map((amount) => cents(Math.min(amount, step.amount)));
    case 'fit':
      return fitted(state, step.spared);
    case 'round':
      return amounts.map((amount) => cents(amount - (amount % step.amount)));
  }
}

function startOf(row: SimulatedRow, from: 'asked' | 'proposed' | 'committee' | 'last-year', lastYear: Cents): Cents {
  if (from === 'last-year') return lastYear;
  if (from === 'committee') return row.committee ?? row.proposed ?? cents(0);
  return (from === 'asked' ? row.asked : row.proposed) ?? cents(0);
}

function concerns(domain: string, row: SimulatedRow | undefined): boolean {
  return domain === '' || row?.domain === domain;
}

/** To the cent, half away from zero. */
function scaled(amount: Cents, percent: number): Cents {
  return cents(Math.round((amount * (10_000 + percent)) / 10_000));
}

/** What is spared comes first; the rest shares what is left, to the cent and never over it. */
function fitted({ rows, amounts, envelope }: State, spared: string): Cents[] {
  const total = sumCents([...amounts]);
  if (total <= envelope) return [...amounts];
  const kept = amounts.map((amount, index) => (spared !== '' && rows[index]?.domain === spared ? amount : cents(0)));
  const rest = amounts.map((amount, index) => cents(amount - (kept[index] ?? 0)));
  const left = cents(Math.max(0, envelope - sumCents(kept)));
  if (sumCents(rest) === 0) return [...amounts];
  return apportion(left, rest).map((share, index) => cents(share + (kept[index] ?? 0)));
}

/** Never under zero, never over what was asked. */
function within(rows: readonly SimulatedRow[], amounts: readonly Cents[]): Cents[] {
  return rows.map((row, index) => cents(Math.min(row.asked, Math.max(0, amounts[index] ?? 0))));
}
