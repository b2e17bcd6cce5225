import { lastYearOf } from '#shared/features/grants/last-year';
import { isLive } from '#shared/features/grants/states';
import { cents, sumCents } from '#shared/kernel/money';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { GrantsSource } from './paper/dossier-source';

/** What an affair puts to the vote of a campaign: its living requests, or those named. The totals of a part are those of its lines. */
export function partOf({ campaign, rows }: GrantsSource, requestIds: readonly GrantRequestId[]): GrantsSource {
  const living = rows.filter(isLive);
  if (requestIds.length === 0) return { campaign, rows: living };
  const part = living.filter(({ id }) => requestIds.includes(id));
  const total = (key: 'asked' | 'proposed' | 'committee' | 'voted') => sumCents(part.map((row) => row[key] ?? cents(0)));
  const totals = {
    requests: part.length,
    asked: total('asked'),
    proposed: total('proposed'),
    committee: total('committee'),
    voted: total('voted'),
    lastYear: lastYearOf(part),
  };
  return { campaign: { ...campaign, totals }, rows: part, partial: true };
}
