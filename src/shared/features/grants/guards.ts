import { type CivilDate, formatDateShort } from '../../kernel/dates';
import { listOf } from '../../kernel/french';
import { cents, formatAmount, type Cents } from '../../kernel/money';
import type { LegalKey } from '../legal/model';
import { legalNumber, type LegalLookup } from '../legal/rules';
import { annexGrounds } from './annex';
import type { GrantWarning } from './model';
import { needsAgreement } from './rules';

/** What the guards need to know about one request. */
export interface GuardedRequest {
  /** Every cash grant of the year to the same association, this one included. */
  readonly yearTotal: Cents;
  readonly hasCommitment: boolean;
  readonly hasSiret: boolean;
  /** False for an association that was never declared (INSEE category 9210). */
  readonly hasCapacity: boolean;
  /** Since when a financial report is owed for an earlier grant; null when none is. */
  readonly reportOverdueSince: CivilDate | null;
  /** Why the award is made although a report is owed; empty when it is not. */
  readonly forcedReason: string;
  /** Every public grant and every product of the association's budget, as it told them; null when it did not. */
  readonly publicFunds: Cents | null;
  readonly products: Cents | null;
  /** Names of the councillors who hold a mandate in the association. */
  readonly concerned: readonly string[];
}

/** What the law has to say about a request, each with its source. Those that block forbid an amount voted; the others inform. */
export function grantWarnings(request: GuardedRequest, law: LegalLookup): GrantWarning[] {
  return [
    ...blockingWarnings(request, law),
    ...(needsAgreement(request.yearTotal, law) ? [agreementWarning(request.yearTotal, law)] : []),
    ...accountsWarnings(request, law),
    ...(request.hasSiret ? [] : [SIRET_MISSING]),
    ...(request.concerned.length > 0 ? [concernWarning(request.concerned, law)] : []),
  ];
}

/** The warnings that hold an award back. */
export function blocksOf(warnings: readonly GrantWarning[]): GrantWarning[] {
  return warnings.filter(({ blocking }) => blocking);
}

function blockingWarnings(request: GuardedRequest, law: LegalLookup): GrantWarning[] {
  const warnings: GrantWarning[] = [];
  if (!request.hasCapacity) warnings.push(noCapacity(law));
  if (!request.hasCommitment) warnings.push(commitmentMissing(law));
  if (request.reportOverdueSince !== null) warnings.push(reportOverdue(request.reportOverdueSince, request.forcedReason, law));
  return warnings;
}

/** An association that was never declared has no legal capacity. Loi du 1er juillet 1901, art. 2 et 5. */
function noCapacity(law: LegalLookup): GrantWarning {
  return {
    kind: 'no-capacity',
    message: 'Association non déclarée, sans capacité juridique : elle ne peut pas recevoir de subvention.',
    source: law('grant.capacity.article').source,
    blocking: true,
  };
}

/** No award without the republican commitment. Loi n° 2000-321, art. 10-1. */
function commitmentMissing(law: LegalLookup): GrantWarning {
  return {
    kind: 'commitment-missing',
    message: 'Le contrat d’engagement républicain n’est pas enregistré. Demandez-le à l’association avant l’attribution.',
    source: law('grant.commitment.article').source,
    blocking: true,
  };
}

/** A report that is owed comes before a new award, unless the town says why it does not wait. Loi n° 2000-321, art. 10. */
function reportOverdue(since: CivilDate, forcedReason: string, law: LegalLookup): GrantWarning {
  const owed = `Un compte rendu financier est attendu depuis le ${formatDateShort(since)}.`;
  const forced = forcedReason !== '';
  return {
    kind: 'report-overdue',
    message: forced
      ? `${owed} Attribution maintenue : ${forcedReason}`
      : `${owed} Demandez-le, ou motivez l’attribution dans l’instruction.`,
    source: law('grant.report-months').source,
    blocking: !forced,
  };
}

function agreementWarning(yearTotal: Cents, law: LegalLookup): GrantWarning {
  const { value, source } = law('grant.agreement-threshold');
  return {
    kind: 'agreement-required',
    message: `${formatAmount(yearTotal)} dans l’année : une convention est obligatoire au-delà de ${formatAmount(cents(Number(value)))}.`,
    source,
    blocking: false,
  };
}

/** Strictly above 75 000 € or half of the products (CGCT, art. L. 2313-1), and above 153 000 € of public money (C. com., art. L. 612-4). */
function accountsWarnings({ yearTotal, publicFunds, products }: GuardedRequest, law: LegalLookup): GrantWarning[] {
  const warnings: GrantWarning[] = [];
  const threshold = legalNumber(law, 'grant.annex-threshold');
  const share = legalNumber(law, 'grant.annex-share');
  const { large, dependent } = annexGrounds(yearTotal, products, law);
  if (large || dependent === true)
    warnings.push(annexWarning(large ? above(threshold) : `plus de ${share} % des produits de l’association`, law));
  const total = legalNumber(law, 'grant.public-total');
  if (publicFunds !== null && publicFunds > total) warnings.push(publicTotalWarning(publicFunds, law));
  return warnings;
}

function above(threshold: number): string {
  return `plus de ${formatAmount(cents(threshold))}`;
}

function annexWarning(why: string, law: LegalLookup): GrantWarning {
  return informing(
    'budget-annex',
    `Le concours représente ${why} : l’association transmet ses comptes certifiés, à citer en annexe du budget.`,
    {
      law,
      key: 'grant.annex-threshold',
    },
  );
}

function publicTotalWarning(total: Cents, law: LegalLookup): GrantWarning {
  return informing(
    'public-total',
    `${formatAmount(total)} de subventions publiques annoncées : l’association publie ses comptes et nomme un commissaire aux comptes.`,
    { law, key: 'grant.public-total' },
  );
}

function concernWarning(concerned: readonly string[], law: LegalLookup): GrantWarning {
  const must = concerned.length > 1 ? 'ne doivent' : 'ne doit';
  return informing('councillor-concerned', `${listOf(concerned)} ${must} prendre part ni au débat ni au vote.`, {
    law,
    key: 'council.conflict.article',
  });
}

function informing(kind: GrantWarning['kind'], message: string, { law, key }: { law: LegalLookup; key: LegalKey }): GrantWarning {
  return { kind, message, source: law(key).source, blocking: false };
}

const SIRET_MISSING: GrantWarning = {
  kind: 'no-siret',
  message: 'Le SIRET manque ou n’est pas valide : le versement sera refusé par le comptable public.',
  source: 'service-public.fr, fiche F3180 (association déclarée et inscrite au répertoire Sirene)',
  blocking: false,
};
