import type { Cents } from '../../kernel/money';
import { TOWN_LINE } from './budget-lines';
import { askedForProjects } from './findings';
import type { Budget, DossierInput, ProjectInput } from './model';

/** What is typed of a request: the amount asked of the town, and its dossier. */
export type DossierForm = DossierInput & { readonly asked: Cents | null };

/**
 * Typing the amount asked proposes the town's line, and the other way round: one follows the other as long as they agreed before, or
 * one of them was empty. Once they differ on purpose, neither moves; the difference is a finding.
 */
export function followed(before: DossierForm, after: DossierForm): DossierForm {
  if (after.form === 'in-kind') return after;
  if (after.scope === 'general') return generalFollowed(before, after);
  const projects = after.projects.map((project, rank) =>
    projectFollowed(before.projects[rank], project, before.projects.length === after.projects.length),
  );
  return associationFollowed(before, withSum(before, { ...after, projects }));
}

function generalFollowed(before: DossierForm, after: DossierForm): DossierForm {
  const [asked, line] = pairFollowed(pairOf(before.asked, before.budget), pairOf(after.asked, after.budget));
  return asked === after.asked && line === lineOf(after.budget) ? after : { ...after, asked, budget: withLine(after.budget, line) };
}

function projectFollowed(before: ProjectInput | undefined, after: ProjectInput, sameList: boolean): ProjectInput {
  if (!before || !sameList) return after;
  const [asked, line] = pairFollowed(pairOf(before.asked, before.budget), pairOf(after.asked, after.budget));
  return asked === after.asked && line === lineOf(after.budget) ? after : { ...after, asked, budget: withLine(after.budget, line) };
}

/** The whole is what the projects ask together, as long as it was. */
function withSum(before: DossierForm, after: DossierForm): DossierForm {
  const was = askedForProjects(before.projects);
  const is = askedForProjects(after.projects);
  const agreed = isEmpty(before.asked) || before.asked === was || before.scope === 'general';
  return is !== was && agreed && after.asked === before.asked ? { ...after, asked: is } : after;
}

/** The town's line of the association's budget follows a request by projects when it was its amount. */
function associationFollowed(before: DossierForm, after: DossierForm): DossierForm {
  const line = lineOf(before.budget);
  const untouched = line === lineOf(after.budget);
  const agreed = !isEmpty(line) && line === before.asked;
  return untouched && agreed && after.asked !== before.asked ? { ...after, budget: withLine(after.budget, after.asked) } : after;
}

type Pair = readonly [asked: Cents | null, line: Cents | null];

function pairFollowed([askedBefore, lineBefore]: Pair, [asked, line]: Pair): Pair {
  const agreed = askedBefore === lineBefore || isEmpty(askedBefore) || isEmpty(lineBefore);
  if (!agreed) return [asked, line];
  if (asked !== askedBefore && line === lineBefore) return [asked, asked];
  if (line !== lineBefore && asked === askedBefore) return [line ?? asked, line];
  return [asked, line];
}

function pairOf(asked: Cents | null, budget: Budget): Pair {
  return [asked, lineOf(budget)];
}

function lineOf(budget: Budget): Cents | null {
  return budget[TOWN_LINE] ?? null;
}

function withLine(budget: Budget, amount: Cents | null): Budget {
  const { [TOWN_LINE]: _line, ...others } = budget;
  return amount === null ? others : { ...others, [TOWN_LINE]: amount };
}

function isEmpty(amount: Cents | null): boolean {
  return amount === null || amount === 0;
}
