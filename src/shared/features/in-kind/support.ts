import { z } from 'zod';
import { AssociationId, CampaignId, GrantRequestId } from '../../kernel/ids';
import { cents, formatAmount, sumCents, zCents, type Cents } from '../../kernel/money';
import { legalNumber, type LegalLookup } from '../legal/rules';
import { KindTotals } from './model';
import { NO_KIND, totalOfKinds } from './rules';

/** A grant voted, in the campaign of its year. */
export const VotedGrant = z.strictObject({
  id: GrantRequestId,
  campaignId: CampaignId,
  campaignName: z.string(),
  year: z.int(),
  purpose: z.string(),
  voted: zCents,
});
export type VotedGrant = z.infer<typeof VotedGrant>;

/** What is to be said about the agreement that a support calls for. `compulsory`, or `prudent` when only the valued help goes over. */
export const AgreementNotice = z.strictObject({ kind: z.enum(['compulsory', 'prudent']), message: z.string(), source: z.string() });
export type AgreementNotice = z.infer<typeof AgreementNotice>;

const Sums = {
  /** Grants voted. */
  cash: zCents,
  inKind: KindTotals,
  inKindTotal: zCents,
  /** The total real support: cash and valued help. */
  total: zCents,
};

export const YearSupport = z.strictObject({
  year: z.int(),
  ...Sums,
  grants: z.array(VotedGrant),
  /** Of the total, since the year before; null for the first year shown. */
  change: zCents.nullable(),
  agreement: AgreementNotice.nullable(),
});
/** Everything the town gave an association in a year. */
export type YearSupport = z.infer<typeof YearSupport>;

export const AssociationSupport = z.strictObject({
  associationId: AssociationId,
  associationName: z.string(),
  domain: z.string(),
  ...Sums,
  agreement: z.enum(['compulsory', 'prudent']).nullable(),
});
/** The line of an association in the list of all support of a year. */
export type AssociationSupport = z.infer<typeof AssociationSupport>;

/** Years shown side by side. */
export const YEARS_SHOWN = 5;

/** What a year's support is computed from. */
interface Given {
  readonly grants: readonly VotedGrant[];
  readonly inKind: ReadonlyMap<number, KindTotals>;
  /** The last of the years shown. */
  readonly lastYear: number;
  readonly lawOf: (year: number) => LegalLookup;
}

/** The support of each of the last years, earliest first: grants voted + help in kind = total, to the cent. */
export function supportByYear({ grants, inKind, lastYear, lawOf }: Given): YearSupport[] {
  const years = Array.from({ length: YEARS_SHOWN }, (_, index) => lastYear - YEARS_SHOWN + 1 + index);
  const supports = years.map((year) => {
    const own = grants.filter((grant) => grant.year === year);
    const sums = sumsOf(sumCents(own.map(({ voted }) => voted)), inKind.get(year) ?? NO_KIND);
    return { year, ...sums, grants: own, agreement: agreementNotice(year, sums, lawOf(year)) };
  });
  return supports.map((support, index) => ({ ...support, change: changeSince(supports[index - 1], support) }));
}

/** Cash and help in kind put together. */
export function sumsOf(cash: Cents, inKind: KindTotals): Pick<YearSupport, 'cash' | 'inKind' | 'inKindTotal' | 'total'> {
  const inKindTotal = totalOfKinds(inKind);
  return { cash, inKind, inKindTotal, total: cents(cash + inKindTotal) };
}

/**
 * Strictly above the threshold in cash, an agreement is compulsory; when only cash and valued help together go over it, it is prudent
 * (loi n° 2000-321, art. 10; décret n° 2001-495, art. 1er; art. 9-1: a grant may be in kind, and is then valued).
 */
export function agreementKind({ cash, total }: Pick<YearSupport, 'cash' | 'total'>, law: LegalLookup): AgreementNotice['kind'] | null {
  const threshold = legalNumber(law, 'grant.agreement-threshold');
  if (cash > threshold) return 'compulsory';
  return total > threshold ? 'prudent' : null;
}

function agreementNotice(
  year: number,
  sums: Pick<YearSupport, 'cash' | 'inKindTotal' | 'total'>,
  law: LegalLookup,
): AgreementNotice | null {
  const kind = agreementKind(sums, law);
  if (kind === null) return null;
  const { value, source } = law('grant.agreement-threshold');
  const threshold = formatAmount(cents(Number(value)));
  const figures = `${formatAmount(sums.cash)} en numéraire et ${formatAmount(sums.inKindTotal)} d’aides en nature valorisées, soit ${formatAmount(sums.total)}`;
  const consequence =
    kind === 'compulsory'
      ? `le numéraire dépasse ${threshold}, une convention est obligatoire. Elle mentionne aussi les aides en nature.`
      : `le numéraire ne dépasse pas ${threshold}, mais l’ensemble le dépasse. Une convention est prudente, car une subvention peut être en nature.`;
  return {
    kind,
    message: `En ${year}, ${figures} : ${consequence}`,
    source: `${source} ; loi n° 2000-321, art. 9-1 (contributions en nature valorisées)`,
  };
}

function changeSince(before: Pick<YearSupport, 'total'> | undefined, now: Pick<YearSupport, 'total'>): Cents | null {
  return before ? cents(now.total - before.total) : null;
}
