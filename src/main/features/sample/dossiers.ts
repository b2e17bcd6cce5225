import { blankDossier, BLANK_PROJECT } from '#shared/features/grant-dossiers/blank';
import { askedForProjects } from '#shared/features/grant-dossiers/findings';
import type { Budget, DossierInput, ProjectInput } from '#shared/features/grant-dossiers/model';
import type { GrantRequestInput } from '#shared/features/grants/model';
import { addDays, civilDate } from '#shared/kernel/dates';
import { cents, sumCents, type Cents } from '#shared/kernel/money';

/** How many times what it asks an association spends. */
const SCALE = 4;
/** Hundredths of the charges, the rest going to supplies; and of the products, the rest being subscriptions. */
const CHARGES = { '613': 12, '616': 6, '623': 5, '625': 9, '641': 30, '645': 8 } as const;
const PRODUCTS = { '70x': 22, '74dep': 8, '74region': 4, '758': 6 } as const;

/** A dossier that fits what the request asks; in the third one the money is asked by projects. */
export function inventDossier(
  { asked, purpose, receivedOn }: GrantRequestInput,
  { place, year }: { place: number; year: number },
): DossierInput {
  const projects = place % 3 === 2 ? twoProjects(asked, year) : [];
  return {
    ...blankDossier(year),
    frequency: 'renewal',
    scope: projects.length === 0 ? 'general' : 'projects',
    contactRole: 'Secrétariat de l’association',
    attestsUpToDate: true,
    attestsCommitment: true,
    publicAids: 'up-to-threshold',
    signatory: 'representative',
    signedOn: receivedOn && addDays(receivedOn, -7),
    budget: balanced(asked),
    projects: projects.length === 0 ? [{ ...BLANK_PROJECT, title: purpose, ...TEXTS }] : projects,
  };
}

const TEXTS = {
  objectives: 'Faire vivre l’activité toute l’année et l’ouvrir aux nouveaux habitants.',
  description: 'Séances hebdomadaires, deux rendez-vous publics au printemps et à l’automne, participation aux fêtes de la commune.',
  beneficiaries: 'Adhérents et habitants de la commune, enfants à partir de six ans',
  territory: 'Jarny et communes voisines',
  means: 'Salle municipale, matériel de l’association, encadrement bénévole',
  indicators: 'Nombre d’adhérents, fréquentation des rendez-vous, part des moins de dix-huit ans',
};

function twoProjects(asked: Cents, year: number): ProjectInput[] {
  const first = cents(Math.round(asked / 200) * 100);
  const parts = [first, cents(asked - first)];
  const names = ['École et formation des jeunes', 'Fête d’automne'];
  const projects = parts.map((part, rank) => ({
    ...BLANK_PROJECT,
    ...TEXTS,
    title: names[rank] ?? '',
    beneficiaryCount: 60 + 80 * rank,
    volunteers: 8 + rank,
    startsOn: civilDate(rank === 0 ? `${year}-02-01` : `${year}-10-01`),
    endsOn: civilDate(rank === 0 ? `${year}-06-30` : `${year}-10-31`),
    asked: part,
    budget: balanced(part),
  }));
  return askedForProjects(projects) === asked ? projects : [];
}

/** A budget in whole euros, balanced, where the town's line is what is asked. */
function balanced(asked: Cents): Budget {
  const total = cents(Math.round((asked * SCALE) / 100) * 100);
  const charges = sharesOf(total, CHARGES);
  const products = { ...sharesOf(total, PRODUCTS), '74com': asked };
  const rest = (lines: Readonly<Record<string, Cents>>) => cents(total - sumCents(Object.values(lines)));
  const voluntary = cents(Math.round(total / 1000) * 100);
  return { ...charges, '601': rest(charges), ...products, '756': rest(products), '864': voluntary, '870': voluntary };
}

function sharesOf<Line extends string>(total: Cents, shares: Readonly<Record<Line, number>>): Record<string, Cents> {
  return Object.fromEntries(
    Object.entries<number>(shares).map(([line, share]) => [line, cents(Math.round((total * share) / 10_000) * 100)]),
  );
}
