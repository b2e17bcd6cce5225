import { addDays, addMonths, type CivilDate } from '../../kernel/dates';
import { apportion, cents, formatAmount, type Cents } from '../../kernel/money';
import { isEmptyBudget } from './budget';
import { BUDGET_LINES, TOWN_LINE } from './budget-lines';
import type { Budget, DossierInput, ProjectInput } from './model';

/**
 * Last year's dossier carried to another year: texts, budgets, persons and shape stay, dates move by as many years. What is sworn each
 * year is not carried: attestations and signature are asked again.
 */
export function renewed(last: DossierInput, years: number): DossierInput {
  const move = (day: CivilDate | null) => moved(day, years);
  return {
    ...last,
    frequency: 'renewal',
    exerciseStartsOn: move(last.exerciseStartsOn),
    exerciseEndsOn: move(last.exerciseEndsOn),
    attestsUpToDate: false,
    attestsCommitment: false,
    signedBy: last.signedBy,
    signedOn: null,
    projects: last.projects.map((project) => ({ ...project, startsOn: move(project.startsOn), endsOn: move(project.endsOn) })),
  };
}

/**
 * A dossier carried from another year, made to ask this amount: the projects share it as they shared the other, in whole euros when it is,
 * and each budget's line 74 « Commune(s) » follows. What is asked in kind has no line.
 */
export function askingFor(dossier: DossierInput, { before, asked }: { readonly before: Cents; readonly asked: Cents }): DossierInput {
  if (dossier.form === 'in-kind') return dossier;
  if (dossier.scope === 'general') return { ...dossier, budget: withTownLine(dossier.budget, asked) };
  const shares = sharesOf(
    asked,
    dossier.projects.map((project) => project.asked ?? 0),
  );
  const projects = dossier.projects.map((project, rank) => {
    const share = shares[rank] ?? cents(0);
    return { ...project, asked: share, budget: withTownLine(project.budget, share) };
  });
  const line = dossier.budget[TOWN_LINE] ?? 0;
  const follows = line === before || line < asked;
  return { ...dossier, projects, budget: follows ? withTownLine(dossier.budget, asked) : dossier.budget };
}

function sharesOf(asked: Cents, weights: readonly number[]): Cents[] {
  if (!weights.some((weight) => weight > 0)) return weights.map((_weight, rank) => (rank === 0 ? asked : cents(0)));
  if (asked % 100 !== 0) return apportion(asked, weights);
  return apportion(cents(asked / 100), weights).map((euros) => cents(euros * 100));
}

/** An empty budget stays empty: it has nothing to carry. */
function withTownLine(budget: Budget, amount: Cents): Budget {
  return isEmptyBudget(budget) ? budget : { ...budget, [TOWN_LINE]: amount };
}

/** One line of the budget that is not what it was last year. */
export interface BudgetChange {
  readonly label: string;
  readonly before: Cents | null;
  readonly after: Cents | null;
}

/** The lines of a budget that differ from another, in the order of the form. */
export function budgetChanges(before: Budget, after: Budget): BudgetChange[] {
  return BUDGET_LINES.filter(({ code }) => (before[code] ?? 0) !== (after[code] ?? 0)).map(({ code, label }) => ({
    label,
    before: before[code] ?? null,
    after: after[code] ?? null,
  }));
}

/** « Cotisations : 1 200,00 € → 1 350,00 € » */
export function changeText({ label, before, after }: BudgetChange): string {
  const shown = (amount: Cents | null) => (amount === null ? 'rien' : formatAmount(amount));
  return `${label}\u00a0: ${shown(before)} → ${shown(after)}`;
}

const PROJECT_TEXTS = {
  title: 'intitulé',
  objectives: 'objectifs',
  description: 'description',
  beneficiaries: 'bénéficiaires',
  beneficiaryCount: 'nombre de bénéficiaires',
  territory: 'territoire',
  means: 'moyens',
  volunteers: 'bénévoles',
  employees: 'salariés',
  fullTimeEquivalents: 'équivalents temps plein',
  indicators: 'indicateurs',
  asked: 'montant demandé',
} as const satisfies Partial<Record<keyof ProjectInput, string>>;

const DOSSIER_TEXTS = {
  form: 'forme',
  scope: 'objet',
  period: 'période',
  years: 'nombre d’années',
  contactName: 'personne chargée de la demande',
  contactRole: 'sa fonction',
  contactPhone: 'son téléphone',
  contactEmail: 'son courriel',
  publicAids: 'aides publiques',
  signatory: 'signataire',
} as const satisfies Partial<Record<keyof DossierInput, string>>;

/** What changes from last year, in words: the shape and the persons, then each budget and project. Dates that only moved are not told. */
export function changesSince(last: DossierInput, now: DossierInput): string[] {
  const shape = keysOf(DOSSIER_TEXTS).filter((key) => last[key] !== now[key]);
  return [
    ...shape.map((key) => `Dossier\u00a0: ${DOSSIER_TEXTS[key]}`),
    ...budgetChanges(last.budget, now.budget).map((change) => `Budget de l’association – ${changeText(change)}`),
    ...now.projects.flatMap((project, rank) => projectChanges(last.projects[rank], project, rank + 1)),
    ...last.projects.slice(now.projects.length).map(({ title }) => `Projet retiré\u00a0: ${title || 'sans titre'}`),
  ];
}

function projectChanges(last: ProjectInput | undefined, now: ProjectInput, number: number): string[] {
  if (!last) return [`Projet ajouté\u00a0: ${now.title || 'sans titre'}`];
  const texts = keysOf(PROJECT_TEXTS).filter((key) => last[key] !== now[key]);
  return [
    ...texts.map((key) => `Projet ${number}\u00a0: ${PROJECT_TEXTS[key]}`),
    ...budgetChanges(last.budget, now.budget).map((change) => `Budget du projet ${number} – ${changeText(change)}`),
  ];
}

function keysOf<T extends object>(words: T): (keyof T)[] {
  // The words are plain objects written just above.
  return Object.keys(words) as (keyof T)[];
}

/** The same day of another year; the last day of a month stays the last one (28 or 29 February). */
function moved(day: CivilDate | null, years: number): CivilDate | null {
  if (day === null) return null;
  const next = addDays(day, 1);
  return next.endsWith('-01') ? addDays(addMonths(next, 12 * years), -1) : addMonths(day, 12 * years);
}
