import { paymentsOf } from '#shared/features/agreements/rules';
import { cents, formatAmount, type Cents } from '#shared/kernel/money';
import type { AgreementAnnex } from '../../../documents/agreement-papers';
import { orGap } from '../../../documents/gaps';
import type { AgreementSource, DetailedBudget } from './source';

/** Annexe II: the detailed budget of the dossier, or a summary to which the budget on paper is joined. */
export function budgetAnnex(source: AgreementSource): AgreementAnnex {
  const heading = 'Annexe II – Le budget prévisionnel';
  return { heading, ...(source.budget === null ? summary(source) : detailed(source, source.budget)) };
}

type Content = Omit<AgreementAnnex, 'heading'>;

function detailed({ agreement }: AgreementSource, { cost, products, ofTown, table }: DetailedBudget): Content {
  const { amount } = agreement;
  const balance =
    cost === products ? 'Il s’équilibre en charges et en produits.' : 'L’Association en assure l’équilibre par ses ressources propres.';
  const grant =
    ofTown === amount
      ? `La subvention de la Commune y est inscrite pour ${formatAmount(amount)}.`
      : `Il inscrit ${formatAmount(ofTown)} au titre de la Commune ; le conseil municipal a voté ${formatAmount(amount)}. L’Association adapte ce budget à la différence.`;
  return {
    paragraphs: [`Ce budget est celui que l’Association a présenté à l’appui de sa demande de subvention. ${balance} ${grant}`],
    table,
  };
}

function summary({ agreement }: AgreementSource): Content {
  const { amount, projectCost, advanceShare } = agreement;
  const { advance, balance } = paymentsOf(amount, advanceShare);
  const others = projectCost === null ? null : cents(Math.max(0, projectCost - amount));
  const money = (value: Cents | null) => (value === null ? orGap('', 'montant') : formatAmount(value));
  return {
    paragraphs: [
      'Le budget prévisionnel détaillé de la demande de subvention est joint à la présente annexe. Il s’équilibre en dépenses et en recettes.',
    ],
    table: {
      columns: [
        { head: 'Poste', share: 70 },
        { head: 'Montant', share: 30, figures: true },
      ],
      rows: [
        ['Coût prévisionnel du projet', money(projectCost)],
        ['Subvention de la Commune', formatAmount(amount)],
        ['Autres financements et ressources propres', money(others)],
        ['Acompte à la signature', formatAmount(advance)],
        ['Solde', formatAmount(balance)],
      ],
    },
  };
}
