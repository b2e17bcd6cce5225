import { NBSP, plural } from '../../kernel/french';
import { cents, formatAmount, sumCents, type Cents } from '../../kernel/money';
import { legalNumber, type LegalLookup } from '../legal/rules';
import { budgetTotals, isEmptyBudget, perMille, perMilleText } from './budget';
import { BUDGET_LINES, TOWN_LINE } from './budget-lines';
import type { Budget, DossierInput, ProjectInput } from './model';

/** Where a finding is mended: the association's budget, that of a project (from 0), or elsewhere in the dossier. */
export type FindingPlace = 'budget' | 'dossier' | number;

/** Something that does not hold in a dossier. It informs; nothing is refused for it. */
export interface DossierFinding {
  readonly kind:
    | 'unbalanced'
    | 'unbalanced-in-kind'
    | 'no-budget'
    | 'town-line'
    | 'town-line-short'
    | 'cents'
    | 'asked-by-project'
    | 'attestation'
    | 'dates';
  readonly place: FindingPlace;
  readonly tone: 'bad' | 'warning' | 'info';
  readonly message: string;
  /** Where the rule is written. */
  readonly source: string;
}

/** What a dossier is checked against: the amount asked of the town, and the law of the day. */
export interface DossierCheck {
  readonly asked: Cents;
  readonly law: LegalLookup;
}

const FORM = 'Cerfa n° 12156*06, notice n° 51781#04';
const BALANCE = `${FORM} : « le total des charges doit être égal au total des produits »`;
const WHOLE_EUROS = `${FORM} : « ne pas indiquer les centimes d’euros »`;
const CROSS_CHECK = 'Contrôle de cohérence de la commune : la ligne 74 – Commune(s) porte la subvention demandée.';

/** All that does not hold in a dossier, budgets first. */
export function dossierFindings(dossier: DossierInput, { asked, law }: DossierCheck): DossierFinding[] {
  const byProject = dossier.scope === 'projects';
  return [
    ...budgetFindings(dossier.budget, 'budget'),
    ...(byProject ? associationLine(dossier, asked) : townLine(dossier.budget, { asked, place: 'budget', form: dossier.form })),
    ...dossier.projects.flatMap((project, place) => projectFindings(project, { place, dossier })),
    ...(byProject ? askedByProject(dossier, asked) : []),
    ...(reversed(dossier.exerciseStartsOn, dossier.exerciseEndsOn)
      ? [datesFinding('dossier', 'La fin de l’exercice précède son début.')]
      : []),
    ...attestations(dossier, law),
  ];
}

/** « La subvention sollicitée de 1 200,00 €, objet de la présente demande, représente 12 % du total des produits du projet. » */
export function shareSentence(asked: Cents, budget: Budget, of: 'association' | 'project'): string | null {
  const share = perMille(asked, budgetTotals(budget).money.products);
  if (share === null) return null;
  const whole = of === 'project' ? 'du projet' : 'de l’association';
  return `La subvention sollicitée de ${formatAmount(asked)}, objet de la présente demande, représente ${perMilleText(share)} du total des produits ${whole}.`;
}

/** What is asked for all the projects together. */
export function askedForProjects(projects: readonly Pick<ProjectInput, 'asked'>[]): Cents {
  return sumCents(projects.map(({ asked }) => asked ?? cents(0)));
}

/** What does not hold in one budget by itself. */
export function budgetFindings(budget: Budget, place: FindingPlace): DossierFinding[] {
  if (isEmptyBudget(budget)) return [];
  const { money, 'in-kind': inKind } = budgetTotals(budget);
  return [
    ...(money.charges === money.products ? [] : [unbalanced(money, place)]),
    ...(inKind.charges === inKind.products ? [] : [unbalancedInKind(inKind, place)]),
    ...centsFinding(budget, place),
  ];
}

function unbalanced({ charges, products }: { charges: Cents; products: Cents }, place: FindingPlace): DossierFinding {
  const missing = charges > products ? 'produits' : 'charges';
  return {
    kind: 'unbalanced',
    place,
    tone: 'bad',
    message: `Budget déséquilibré${NBSP}: il manque ${formatAmount(cents(Math.abs(charges - products)))} de ${missing}.`,
    source: BALANCE,
  };
}

function unbalancedInKind({ charges, products }: { charges: Cents; products: Cents }, place: FindingPlace): DossierFinding {
  return {
    kind: 'unbalanced-in-kind',
    place,
    tone: 'bad',
    message: `Contributions volontaires${NBSP}: ${formatAmount(charges)} au compte 86 et ${formatAmount(products)} au compte 87.`,
    source: BALANCE,
  };
}

function centsFinding(budget: Budget, place: FindingPlace): DossierFinding[] {
  const lines = BUDGET_LINES.filter(({ code }) => (budget[code] ?? 0) % 100 !== 0);
  if (lines.length === 0) return [];
  return [
    {
      kind: 'cents',
      place,
      tone: 'info',
      message: `${plural(lines.length, 'ligne porte', 'lignes portent')} des centimes, le formulaire demande des euros entiers.`,
      source: WHOLE_EUROS,
    },
  ];
}

/** The town's line must be what is asked. In kind, nothing is paid: the line says nothing of the request. */
function townLine(
  budget: Budget,
  { asked, place, form }: { asked: Cents; place: FindingPlace; form: DossierInput['form'] },
): DossierFinding[] {
  if (form === 'in-kind') return [];
  if (isEmptyBudget(budget)) return [noBudget(place)];
  const written = budget[TOWN_LINE] ?? cents(0);
  if (written === asked) return [];
  const message = `La ligne 74 – Commune(s) porte ${formatAmount(written)}, la demande est de ${formatAmount(asked)}.`;
  return [{ kind: 'town-line', place, tone: 'warning', message, source: CROSS_CHECK }];
}

/** The association's own budget holds what is asked for its projects, and perhaps more. */
function associationLine({ budget, form }: DossierInput, asked: Cents): DossierFinding[] {
  if (form === 'in-kind') return [];
  if (isEmptyBudget(budget)) return [noBudget('budget')];
  const written = budget[TOWN_LINE] ?? cents(0);
  if (written >= asked) return [];
  const message = `Dans le budget de l’association, la ligne 74 – Commune(s) porte ${formatAmount(written)}, moins que la demande (${formatAmount(asked)}).`;
  return [{ kind: 'town-line-short', place: 'budget', tone: 'warning', message, source: CROSS_CHECK }];
}

function noBudget(place: FindingPlace): DossierFinding {
  const message = place === 'budget' ? 'Le budget de l’association n’est pas saisi.' : 'Le budget de ce projet n’est pas saisi.';
  return { kind: 'no-budget', place, tone: 'warning', message, source: FORM };
}

function projectFindings(project: ProjectInput, { place, dossier }: { place: number; dossier: DossierInput }): DossierFinding[] {
  const dates = reversed(project.startsOn, project.endsOn) ? [datesFinding(place, 'La fin du projet précède son début.')] : [];
  if (dossier.scope !== 'projects') return dates;
  const asked = project.asked ?? cents(0);
  return [...budgetFindings(project.budget, place), ...townLine(project.budget, { asked, place, form: dossier.form }), ...dates];
}

function askedByProject({ projects }: DossierInput, asked: Cents): DossierFinding[] {
  const sum = askedForProjects(projects);
  if (sum === asked) return [];
  const message = `Les projets demandent ensemble ${formatAmount(sum)}, la demande est de ${formatAmount(asked)}.`;
  return [{ kind: 'asked-by-project', place: 'dossier', tone: 'warning', message, source: FORM }];
}

function attestations(dossier: DossierInput, law: LegalLookup): DossierFinding[] {
  const { source } = law('grant.public-aids-threshold');
  const threshold = formatAmount(cents(legalNumber(law, 'grant.public-aids-threshold')));
  const missing = [
    dossier.attestsUpToDate ? null : 'obligations à jour',
    dossier.attestsCommitment ? null : 'contrat d’engagement républicain',
    dossier.publicAids === 'unknown' ? `aides publiques sur trois exercices (jusqu’à ${threshold}, ou plus)` : null,
    dossier.signatory === 'unknown' ? 'qualité du signataire' : null,
  ].filter((one) => one !== null);
  if (missing.length === 0) return [];
  return [{ kind: 'attestation', place: 'dossier', tone: 'info', message: `À attester${NBSP}: ${missing.join(', ')}.`, source }];
}

function datesFinding(place: FindingPlace, message: string): DossierFinding {
  return { kind: 'dates', place, tone: 'bad', message, source: FORM };
}

function reversed(start: string | null, end: string | null): boolean {
  return start !== null && end !== null && end < start;
}
