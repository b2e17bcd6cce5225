import { formatAmount } from '#shared/kernel/money';
import type { Cents } from '#shared/kernel/money';
import { cents } from '#shared/kernel/money';

/** How an amount stands against the envelope, in words and as a share of the bar (0 to 100). */
export interface EnvelopeShare {
  readonly percent: number;
  readonly exceeds: boolean;
  /** « 94 % de l’enveloppe, reste 7 550,00 € » */
  readonly words: string;
}

/** Compares an amount with the envelope of the campaign; an envelope of 0 is one that is not known yet. */
export function shareOf(amount: Cents, envelope: Cents): EnvelopeShare {
  if (envelope === 0) return { percent: 0, exceeds: false, words: 'enveloppe non fixée' };
  const rest = cents(envelope - amount);
  const rate = Math.floor((amount * 100) / envelope);
  if (rest < 0) {
    return { percent: 100, exceeds: true, words: `${rate}\u202f% de l’enveloppe, dépassée de ${formatAmount(cents(amount - envelope))}` };
  }
  const left = rest === 0 ? 'entièrement employée' : `reste ${formatAmount(rest)}`;
  return { percent: rate, exceeds: false, words: `${rate}\u202f% de l’enveloppe, ${left}` };
}

/** A request without an envelope of its own weighs on the first one of its domain, as two may be after domains were merged. */
export function isSecondOfDomain(envelopes: readonly { readonly domain: string }[], index: number): boolean {
  const domain = envelopes[index]?.domain.trim() ?? '';
  return domain !== '' && envelopes.slice(0, index).some((other) => other.domain.trim() === domain);
}
