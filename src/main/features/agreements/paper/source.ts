import type { AgreementRow } from '#shared/features/agreements/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import { amountInLetters, formatAmount, type Cents } from '#shared/kernel/money';
import type { SmallTable } from '../../../documents/association-papers';
import type { AgreementFacts } from '../rows-report';

/** The forecast budget of a dossier, line by line. */
export interface DetailedBudget {
  /** The charges, contributions in kind left out. */
  readonly cost: Cents;
  readonly products: Cents;
  /** What it says of the town's own grant. */
  readonly ofTown: Cents;
  readonly table: SmallTable;
}

/** Everything an agreement is written from. */
export interface AgreementSource {
  readonly agreement: AgreementRow;
  readonly facts: AgreementFacts;
  readonly town: Town;
  readonly law: LegalLookup;
  /** Null without a dossier: the budget on paper is joined. */
  readonly budget: DetailedBudget | null;
  /** « Mme Claire Martin »; empty when nobody presides. */
  readonly president: string;
  /** « Présidente », « Président »; « Présidence » when nobody is known. */
  readonly presidentTitle: string;
}

/** « vingt-quatre mille euros (24 000,00 €) » */
export function inLetters(amount: Cents): string {
  return `${amountInLetters(amount)} (${formatAmount(amount)})`;
}
