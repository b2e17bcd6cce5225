import { LEGAL_CATEGORIES } from '#shared/features/associations/words';
import { SUPPORT_KINDS } from '#shared/features/in-kind/words';
import type { LegalLookup } from '#shared/features/legal/rules';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { NBSP, quote } from '#shared/kernel/french';
import { checkSiret, formatSiret } from '#shared/kernel/identifiers';
import type { AssociationId } from '#shared/kernel/ids';
import type { KnownProducts } from '../products-report';
import type { CashLine, KindLine } from '../report-repository';
import type { ModelCell, ModelColumn, TableModel } from '../table-model';
import { accountsNotes, grantedBodies, markOf } from './accounts-to-join';

/** What the annex of a year is made from. */
export interface AnnexSource {
  readonly year: number;
  readonly cash: readonly CashLine[];
  readonly inKind: readonly KindLine[];
  /** The last products known of the bodies; one that never told them is absent. */
  readonly products: ReadonlyMap<AssociationId, KnownProducts>;
  readonly law: LegalLookup;
  readonly today: CivilDate;
}

const amount = (title: string): ModelColumn => ({ title, width: 16, share: 10.5, kind: 'cents', summed: true });

const COLUMNS: readonly ModelColumn[] = [
  { title: 'Bénéficiaire', width: 38, share: 15, kind: 'text' },
  { title: 'SIRET', width: 20, share: 17, kind: 'text' },
  { title: 'Nature juridique', width: 24, share: 10, kind: 'text' },
  { title: 'Article', width: 12, share: 7, kind: 'text' },
  { title: 'Fonction', width: 10, share: 8, kind: 'text' },
  { title: 'Objet', width: 36, share: 14, kind: 'text' },
  { title: 'Délibération', width: 16, share: 11.5, kind: 'text' },
  { title: 'Comptes certifiés à joindre', width: 44, share: 14, kind: 'text' },
  amount('En numéraire'),
  amount('En nature'),
  amount('Total'),
];

/** The lines of the body's own accounts: 861 goods lent, 862 services; 871 in return (règlement ANC n° 2018-06). */
const BODY_ACCOUNTS: Readonly<Record<KindLine['kind'], string>> = {
  room: '861 / 871',
  equipment: '861 / 871',
  staff: '862 / 871',
  other: '862 / 871',
};

/** Everything the town gave to associations in a year, in cash and in kind, to be annexed to the budget (CGCT, art. L. 2313-1). */
export function annexTable(source: AnnexSource): TableModel {
  const { year, cash, inKind, law, today } = source;
  const bodies = grantedBodies(source);
  const groups = [
    { name: 'Subventions en numéraire', lines: cash.map((line) => cashLine(line, markOf(bodies.get(line.associationId)))) },
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
      ...accountsNotes([...bodies.values()], law),
      ...(inKind.length === 0
        ? []
        : [
            `Prestations en nature${NBSP}: elles ne consomment pas de crédits du budget. La colonne ${quote('Article')} donne les comptes où l’organisme les inscrit (861 ou 862 en charges, 871 en produits).`,
          ]),
      `État arrêté au ${formatDateMedium(today)}. Les prestations en nature sont valorisées aux tarifs de l’exercice.`,
    ],
    empty: `Aucun concours n’a été attribué en ${year}.`,
  };
}

function cashLine({ amount: given, account, functionCode, purpose, deliberation, ...who }: CashLine, mark: string): ModelCell[] {
  return [...beneficiary(who), account, functionCode, purpose, deliberation, mark, given, null, given];
}

function kindLine({ amount: given, kind, ...who }: KindLine): ModelCell[] {
  return [...beneficiary(who), BODY_ACCOUNTS[kind], '', SUPPORT_KINDS[kind], '', '', null, given, given];
}

function beneficiary({ name, siret, legalCategory }: Pick<CashLine, 'name' | 'siret' | 'legalCategory'>): ModelCell[] {
  const valid = checkSiret(siret).status === 'valid';
  return [name, valid ? formatSiret(siret) : siret, LEGAL_CATEGORIES[legalCategory] ?? legalCategory];
}
