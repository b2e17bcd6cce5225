import type { AgreementRow } from '#shared/features/agreements/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import { amountInLetters, formatAmount, type Cents } from '#shared/kernel/money';
import type { AgreementFacts } from '../rows-report';

/** Everything an agreement is written from. */
export interface AgreementSource {
  readonly agreement: AgreementRow;
  readonly facts: AgreementFacts;
  readonly town: Town;
  readonly law: LegalLookup;
  /** « Mme Claire Martin »; empty when nobody presides. */
  readonly president: string;
  /** « Présidente », « Président »; « Présidence » when nobody is known. */
  readonly presidentTitle: string;
}

/** « vingt-quatre mille euros (24 000,00 €) » */
export function inLetters(amount: Cents): string {
  return `${amountInLetters(amount)} (${formatAmount(amount)})`;
}
