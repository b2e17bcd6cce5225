import { formatDateLong } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import type { CampaignId, GrantRequestId, ItemId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import { agendaHolds, findAgendaDayOf } from './items-repository';

interface Placed {
  readonly campaignId: CampaignId;
  readonly requestIds: readonly GrantRequestId[];
  readonly except?: ItemId;
}

/** A request is put to one vote at a time. @throws RULE `campaign-already-on-agenda` */
export function refuseSecondAgenda(tx: Tx, { campaignId, requestIds, except }: Placed): void {
  const held = agendaHolds(tx, campaignId, except);
  const overlaps = requestIds.length === 0 ? held.requests.length > 0 : requestIds.some((id) => held.requests.includes(id));
  if (!held.whole && !overlaps) return;
  const day = findAgendaDayOf(tx, campaignId);
  if (day !== undefined) throw broken({ rule: 'campaign-already-on-agenda', session: formatDateLong(day) });
}
