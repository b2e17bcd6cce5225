import type { CivilDate } from '#shared/kernel/dates';
import type { ItemId } from '#shared/kernel/ids';
import type { Reader } from '../db/connection';
import { getAgendaItem } from '../features/council/items-repository';
import { getSession } from '../features/council/repository';

/** The affair that a document is annexed to, and when its convocation left. @throws NOT_FOUND when it is on no agenda */
export function itemOfAnnex(db: Reader, id: ItemId): { readonly title: string; readonly convocationSentOn: CivilDate | null } {
  const { title, sessionId } = getAgendaItem(db, id);
  return { title, convocationSentOn: getSession(db, sessionId).convocationSentOn };
}
