import type { LegalLookup } from '../legal/rules';
import { legalNumber } from '../legal/rules';
import type { Cents } from '../../kernel/money';
import { cents, formatAmount } from '../../kernel/money';
import type { CampaignTotals, GrantWarning } from './model';
import type { Envelope } from './setup';

/** Strictly above the threshold (23 000,00 €: no; 23 000,01 €: yes). Loi n° 2000-321, art. 10; décret n° 2001-495, art. 1er. */
export function needsAgreement(yearTotal: Cents, law: LegalLookup): boolean {
  return yearTotal > legalNumber(law, 'grant.agreement-threshold');
}

const STAGES = [
  { key: 'voted', label: 'votés' },
  { key: 'committee', label: 'retenus par la commission' },
  { key: 'proposed', label: 'proposés' },
] as const;

/** Warns when what is voted, kept by the committee or proposed goes over the envelope: the furthest stage that does speaks. */
export function envelopeWarnings({ envelope, totals }: { envelope: Cents; totals: CampaignTotals }): GrantWarning[] {
  return overspend({ amount: envelope, totals, name: 'l’enveloppe' });
}

/** The same for each part of the campaign's money, and for parts that together go over the whole. An envelope of 0 is not fixed yet. */
export function partWarnings(parts: readonly Envelope[], whole: Cents): GrantWarning[] {
  const over = parts.flatMap((part) => overspend({ amount: part.amount, totals: part, name: `l’enveloppe « ${part.label} »` }));
  const sum = cents(parts.reduce((total, { amount }) => total + amount, 0));
  if (sum <= whole || whole === 0) return over;
  return [
    ...over,
    overWarning(
      `Les enveloppes (${formatAmount(sum)}) dépassent ensemble celle de la campagne (${formatAmount(whole)})`,
      cents(sum - whole),
    ),
  ];
}

function overspend({ amount, totals, name }: { amount: Cents; totals: Readonly<Record<Stage, Cents>>; name: string }): GrantWarning[] {
  const over = STAGES.find(({ key }) => totals[key] > amount);
  if (!over) return [];
  const total = totals[over.key];
  return [
    overWarning(`Les montants ${over.label} (${formatAmount(total)}) dépassent ${name} (${formatAmount(amount)})`, cents(total - amount)),
  ];
}

type Stage = (typeof STAGES)[number]['key'];

function overWarning(said: string, excess: Cents): GrantWarning {
  return {
    kind: 'over-envelope',
    message: `${said} de ${formatAmount(excess)}.`,
    source: 'Crédits ouverts au budget de la commune pour la campagne.',
    blocking: false,
  };
}
