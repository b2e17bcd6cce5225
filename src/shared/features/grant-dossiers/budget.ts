import { cents, sumCents, type Cents } from '../../kernel/money';
import { BUDGET_LINES, PUBLIC_LINES, type BudgetAccount, type BudgetBlock, type BudgetLineCode, type BudgetSide } from './budget-lines';
import type { Budget, DossierInput } from './model';

const ZERO = cents(0);

/** What each side of each block adds up to. */
export type BudgetTotals = Readonly<Record<BudgetBlock, Readonly<Record<BudgetSide, Cents>>>>;

/** The totals of a budget: charges and products, money and contributions in kind. */
export function budgetTotals(budget: Budget): BudgetTotals {
  const total = (block: BudgetBlock, side: BudgetSide) =>
    sumCents(
      BUDGET_LINES.filter(({ account }) => account.block === block && account.side === side).map(({ code }) => budget[code] ?? ZERO),
    );
  return {
    money: { charges: total('money', 'charges'), products: total('money', 'products') },
    'in-kind': { charges: total('in-kind', 'charges'), products: total('in-kind', 'products') },
  };
}

/** What the lines of one account add up to. */
export function accountTotal(budget: Budget, account: Pick<BudgetAccount, 'code'>): Cents {
  return sumCents(BUDGET_LINES.filter((line) => line.account.code === account.code).map(({ code }) => budget[code] ?? ZERO));
}

/** Whether nothing is written in it. */
export function isEmptyBudget(budget: Budget): boolean {
  return BUDGET_LINES.every(({ code }) => (budget[code] ?? 0) === 0);
}

/** The lines of several budgets added up: those of the projects of a request. */
export function sumBudgets(budgets: readonly Budget[]): Budget {
  const sums = BUDGET_LINES.map(({ code }) => [code, sumCents(budgets.map((budget) => budget[code] ?? ZERO))] as const);
  return Object.fromEntries(sums.filter(([, amount]) => amount !== 0));
}

/** The budget of what is asked: those of the projects together, or the association's own. */
export function budgetAsked({ scope, projects, budget }: Pick<DossierInput, 'scope' | 'projects' | 'budget'>): Budget {
  const ofProjects = sumBudgets(projects.map((project) => project.budget));
  return scope === 'projects' && !isEmptyBudget(ofProjects) ? ofProjects : budget;
}

const OWN_RESOURCES = 'RESSPROPRES';

/** The lines of which the products of the public-funding rate are made: 70 to 79, own resources left out. */
export const PRODUCT_LINES: readonly BudgetLineCode[] = BUDGET_LINES.filter(
  ({ account }) => account.side === 'products' && account.block === 'money' && account.code !== OWN_RESOURCES,
).map(({ code }) => code);

/** Public money in a budget, the products it is compared with, and the rate in tenths of a percent; null without products. */
export interface PublicFunding {
  readonly publicFunds: Cents;
  /** Accounts 70 to 79. */
  readonly products: Cents;
  readonly perMille: number | null;
}

/** The share of public grants in the products 70 to 79 (what the examiner looks at; CGCT, art. L. 2313-1-1 for the 50 %). */
export function publicFunding(budget: Budget): PublicFunding {
  const publicFunds = sumCents(PUBLIC_LINES.map((code) => budget[code] ?? ZERO));
  const products = sumCents(PRODUCT_LINES.map((code) => budget[code] ?? ZERO));
  return { publicFunds, products, perMille: perMille(publicFunds, products) };
}

/** `part / whole` in tenths of a percent, half rounded up (125 for 12,5 %); null when there is no whole. */
export function perMille(part: Cents, whole: Cents): number | null {
  return whole === 0 ? null : ratio(part, whole, 1000);
}

/** `part / whole` in whole percents, half rounded up; null when there is no whole (Cerfa n° 15059*02, « % »). */
export function percent(part: Cents, whole: Cents): number | null {
  return whole === 0 ? null : ratio(part, whole, 100);
}

/** « 12,5 % » for 125, « 40 % » for 400. */
export function perMilleText(tenths: number): string {
  const whole = Math.trunc(tenths / 10);
  const decimal = Math.abs(tenths % 10);
  return `${whole}${decimal === 0 ? '' : `,${decimal}`}\u202f%`;
}

/** Exact: cents times a thousand may pass what a number holds. */
function ratio(part: Cents, whole: Cents, scale: number): number {
  const doubled = 2n * BigInt(part) * BigInt(scale) + BigInt(whole);
  const divisor = 2n * BigInt(whole);
  const floor = doubled / divisor - (doubled % divisor < 0n !== divisor < 0n && doubled % divisor !== 0n ? 1n : 0n);
  return Number(floor);
}
