import type { Annex } from '#shared/features/annexes/model';
import { notFound } from '#shared/kernel/errors';
import type { AnnexId, ItemId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { copyAnnexes, listAnnexes } from './repository';

/** Which annexes of an affair go to the one that takes it up. */
export interface Carried {
  readonly from: ItemId;
  readonly to: ItemId;
  readonly ids: readonly AnnexId[];
  /** Whether the convocation of the session they go to has left. */
  readonly convoked: boolean;
}

/**
 * Copies annexes to an affair taken up from an earlier session, with their marks and in their order. They count as added that day: the delay of
 * their sending runs anew (CGCT, art. L. 2121-12), and what councillors were given then is to be given again. @throws NOT_FOUND
 */
export function carryAnnexes(tx: Tx, { from, to, ids, convoked }: Carried, { account, now, today }: Call): Annex[] {
  const known = new Set(listAnnexes(tx, from).map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) throw notFound('item-annex');
  return copyAnnexes(
    tx,
    { from, to },
    {
      wanted: ({ id }) => ids.includes(id),
      change: () => ({ alreadyGiven: false }),
      file: { addedOn: today, addedAt: now, by: account?.name ?? '', afterConvocation: convoked },
    },
  );
}
