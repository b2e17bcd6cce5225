import { LEGAL_CATEGORIES } from '#shared/features/associations/words';
import { SUPPORT_KINDS } from '#shared/features/in-kind/words';
import { legalNumber, type LegalLookup } from '#shared/features/legal/rules';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { checkSiret, formatSiret } from '#shared/kernel/identifiers';
import { cents, formatAmount } from '#shared/kernel/money';
import type { CashLine, KindLine } from '../report-repository';
import type { ModelCell, ModelColumn, TableModel } from '../table-model';

/** What the annex of a year is made from. */
export interface AnnexSource {
  readonly year: number;
  readonly cash: readonly CashLine[];
  readonly inKind: readonly KindLine[];
  readonly law: LegalLookup;
  readonly today: CivilDate;
}

const amount = (title: string): ModelColumn => ({ title, width: 16, share: 10, kind: 'cents', summed: true });

const COLUMNS: readonly ModelColumn[] = [
  { title: 'Bénéficiaire', width: 38, share: 18, kind: 'text' },
  { title: 'SIRET', width: 20, share: 15, kind: 'text' },
  { title: 'Nature juridique', width: 24, share: 12, kind: 'text' },
  { title: 'Article', width: 10, share: 6, kind: 'text' },
  { title: 'Fonction', width: 10, share: 7, kind: 'text' },
  { title: 'Objet', width: 36, share: 15, kind: 'text' },
  { title: 'Délibération', width: 16, share: 9, kind: 'text' },
  amount('En numéraire'),
  amount('En nature'),
  amount('Total'),
];

/** Everything the town gave to associations in a year, in cash and in kind, to be annexed to the budget (CGCT, art. L. 2313-1). */
export function annexTable(source: AnnexSource): TableModel {
  const { year, cash, inKind, law, today } = source;
  const groups = [
    { name: 'Subventions en numéraire', lines: cash.map(cashLine) },
    { name: 'Prestations en nature, valorisées', lines: inKind.map(kindLine) },
  ];
  return {
    fileName: `${today}-annexe-concours-associations-${year}`,
    sheet: `Concours ${year}`,
    page: 'landscape',
    title: `Liste des concours attribués aux associations – exercice ${year}`,
    subtitle: `Annexe au budget – ${law('grant.budget-annex.article').source}`,
    intro: [],
    columns: COLUMNS,
    groups: groups.filter(({ lines }) => lines.length > 0),
    notes: [
      ...largest(source),
      `État arrêté au ${formatDateMedium(today)}. Les prestations en nature sont valorisées aux tarifs de l’exercice.`,
    ],
    empty: `Aucun concours n’a été attribué en ${year}.`,
  };
}

function cashLine({ amount: given, account, functionCode, purpose, deliberation, ...who }: CashLine): ModelCell[] {
  return [...beneficiary(who), account, functionCode, purpose, deliberation, given, null, given];
}

function kindLine({ amount: given, kind, ...who }: KindLine): ModelCell[] {
  return [...beneficiary(who), '', '', SUPPORT_KINDS[kind], '', null, given, given];
}

function beneficiary({ name, siret, legalCategory }: Pick<CashLine, 'name' | 'siret' | 'legalCategory'>): ModelCell[] {
  const valid = checkSiret(siret).status === 'valid';
  return [name, valid ? formatSiret(siret) : siret, LEGAL_CATEGORIES[legalCategory] ?? legalCategory];
}

/** The bodies that got strictly more than the threshold, named: they transmit certified accounts. */
function largest({ cash, law }: AnnexSource): string[] {
  const threshold = legalNumber(law, 'grant.annex-threshold');
  const sums = new Map<string, number>();
  for (const { name, amount: given } of cash) sums.set(name, (sums.get(name) ?? 0) + given);
  const over = [...sums].filter(([, sum]) => sum > threshold).map(([name, sum]) => `${name} (${formatAmount(cents(sum))})`);
  if (over.length === 0) return [];
  const source = law('grant.annex-threshold').source;
  return [
    `Organismes ayant reçu plus de ${formatAmount(cents(threshold))}, dont les comptes certifiés sont à joindre (${source}) : ${over.join(' ; ')}.`,
  ];
}
