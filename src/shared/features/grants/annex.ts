import type { Cents } from '../../kernel/money';
import { legalNumber, type LegalLookup } from '../legal/rules';

/** Why the accounts of a body are to be joined to the budget. */
export interface AnnexGrounds {
  /** Its grants of the year pass the threshold. */
  readonly large: boolean;
  /** They pass the share of its products; null when these are not known. */
  readonly dependent: boolean | null;
}

/** Strictly above 75 000 € or half of the products, exact to the cent (CGCT, art. L. 2313-1, 4°, and L. 2313-1-1). */
export function annexGrounds(granted: Cents, products: Cents | null, law: LegalLookup): AnnexGrounds {
  const share = BigInt(legalNumber(law, 'grant.annex-share'));
  return {
    large: granted > legalNumber(law, 'grant.annex-threshold'),
    dependent: products === null || products <= 0 ? null : BigInt(granted) * 100n > BigInt(products) * share,
  };
}
