import type { Dashboard } from '#shared/features/dashboard/contract';
import type { Cents } from '#shared/kernel/money';

type DomainFigures = NonNullable<Dashboard['campaign']>['byDomain'][number];

/** The figures of the chart and of its table, greatest first; associations without a domain are named as such. */
export function sortedDomains(figures: readonly DomainFigures[]): DomainFigures[] {
  return [...figures]
    .sort((a, b) => b.proposed - a.proposed || b.lastYear - a.lastYear || a.domain.localeCompare(b.domain, 'fr'))
    .map((figure) => (figure.domain === '' ? { ...figure, domain: 'Sans domaine' } : figure));
}

/** A whole percentage. */
export function shareOf(part: Cents, whole: Cents): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
