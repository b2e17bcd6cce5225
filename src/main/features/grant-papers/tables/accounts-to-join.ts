import { perMille, perMilleText } from '#shared/features/grant-dossiers/budget';
import { annexGrounds } from '#shared/features/grants/annex';
import { legalNumber, type LegalLookup } from '#shared/features/legal/rules';
import { NBSP, NNBSP, plural } from '#shared/kernel/french';
import type { AssociationId } from '#shared/kernel/ids';
import { cents, formatAmount, sumCents, type Cents } from '#shared/kernel/money';
import type { KnownProducts } from '../products-report';
import type { CashLine } from '../report-repository';

/** A body that got grants in the year, and what the law asks of its accounts. */
export interface GrantedBody {
  readonly name: string;
  readonly granted: Cents;
  /** Why its certified accounts are joined to the budget; none when they are not. */
  readonly reasons: readonly string[];
  readonly isKnown: boolean;
}

interface Sources {
  readonly cash: readonly CashLine[];
  readonly products: ReadonlyMap<AssociationId, KnownProducts>;
  readonly law: LegalLookup;
}

/** Every body that got a grant in the year (CGCT, art. L. 2313-1, 4°: grants in cash), in the order of the table. */
export function grantedBodies({ cash, products, law }: Sources): ReadonlyMap<AssociationId, GrantedBody> {
  const ids = new Set(cash.map(({ associationId }) => associationId));
  return new Map(
    [...ids].map((id) => {
      const own = cash.filter(({ associationId }) => associationId === id);
      const granted = sumCents(own.map(({ amount }) => amount));
      const known = products.get(id) ?? null;
      const body = { name: own[0]?.name ?? '', granted, reasons: reasonsOf(granted, known, law), isKnown: known !== null };
      return [id, body];
    }),
  );
}

function reasonsOf(granted: Cents, known: KnownProducts | null, law: LegalLookup): string[] {
  const { large, dependent } = annexGrounds(granted, known?.amount ?? null, law);
  const threshold = cents(legalNumber(law, 'grant.annex-threshold'));
  return [
    ...(large ? [`plus de ${formatAmount(threshold)}`] : []),
    ...(dependent === true && known !== null ? [shareReason(granted, known, law)] : []),
  ];
}

/** « 62,4 % des produits de 2026 (budget du dossier) »; a share that rounds to the limit is said to pass it. */
function shareReason(granted: Cents, { amount, year, origin }: KnownProducts, law: LegalLookup): string {
  const limit = legalNumber(law, 'grant.annex-share');
  const share = perMille(granted, amount) ?? 0;
  const said = share <= limit * 10 ? `plus de ${limit}${NNBSP}%` : perMilleText(share);
  return `${said} des produits de ${year} (${origin === 'report' ? 'compte rendu financier' : 'budget du dossier'})`;
}

/** What the table says on the lines of a body: its reason, or that its products are not known. */
export function markOf(body: GrantedBody | undefined): string {
  if (!body) return '';
  if (body.reasons.length > 0) return `Oui${NBSP}: ${body.reasons.join(' ; ')}`;
  return body.isKnown ? 'Non' : 'Produits inconnus';
}

/** The bodies whose accounts are to be joined, named with their reason; then how many could not be checked. */
export function accountsNotes(bodies: readonly GrantedBody[], law: LegalLookup): string[] {
  const { source } = law('grant.annex-threshold');
  const marked = bodies.filter(({ reasons }) => reasons.length > 0);
  const unknown = bodies.filter(({ reasons, isKnown }) => reasons.length === 0 && !isKnown).length;
  const share = legalNumber(law, 'grant.annex-share');
  const named = marked.map(({ name, granted, reasons }) => `${name} (${formatAmount(granted)}, ${reasons.join(' et ')})`);
  return [
    ...(named.length === 0 ? [] : [`Organismes dont les comptes certifiés sont à joindre (${source}) : ${named.join(' ; ')}.`]),
    ...(unknown === 0
      ? []
      : [
          `Produits inconnus pour ${plural(unknown, 'organisme', 'organismes')} (ni budget dans un dossier, ni compte rendu financier) : la part de ${share}${NNBSP}% n’y est pas vérifiée.`,
        ]),
  ];
}
