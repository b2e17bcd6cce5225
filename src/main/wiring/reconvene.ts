import type { Annex, AnnexInput } from '#shared/features/annexes/model';
import { SessionInput } from '#shared/features/council/model';
import { ItemId, SessionId } from '#shared/kernel/ids';
import type { AuditSink, Tx } from '../db/connection';
import { newId } from '../db/new-id';
import { copyAnnexes } from '../features/annexes/repository';
import { insertItem, listItems, replaceParties } from '../features/council/items-repository';
import { getSession, insertSession, titleOf } from '../features/council/repository';
import { partiesOfItem } from '../features/council/surroundings-report';
import type { Reconvened } from '../features/sitting/service';
import { setAfterSession } from '../features/sitting/session-repository';
import { listStandings, setStanding } from '../features/sitting/votes-repository';

/**
 * Sets a second session after one without quorum (CGCT, art. L. 2121-17): the same place, and the affairs left to decide with their texts,
 * in their order, and their annexes. Its convocation is still to be sent.
 */
export function reconvene(tx: Tx, { from, itemIds, meetsOn, meetsAt }: Reconvened, audit: AuditSink): SessionId {
  const id = newId(SessionId);
  const first = SessionInput.strip().parse(getSession(tx, from));
  const values = { ...first, meetsOn, meetsAt, convocationSentOn: null };
  insertSession(tx, id, values);
  setAfterSession(tx, id, from);
  audit({ entity: 'council-session', entityId: id, label: titleOf(values), after: { ...values, afterSessionId: from } });
  listItems(tx, from)
    .filter((item) => itemIds.includes(item.id))
    .forEach((item, index) => {
      const again = {
        ...item,
        id: newId(ItemId),
        sessionId: id,
        version: 1,
        position: index + 1,
        reusedFromId: item.id,
        agendaNumber: '',
        discussion: '',
      };
      insertItem(tx, again);
      replaceParties(tx, again.id, partiesOfItem(tx, item.id));
      const annexes = copyAnnexes(tx, { from: item.id, to: again.id }, { change: givenOnce });
      for (const standing of listStandings(tx, from).filter(({ itemId }) => itemId === item.id)) {
        setStanding(tx, { ...standing, itemId: again.id });
      }
      audit({
        entity: 'council-item',
        entityId: again.id,
        label: item.title,
        after: { ...again, annexes: annexes.map(({ title }) => title) },
      });
    });
  return id;
}

/** What went with the first convocation is in the councillors' hands. */
function givenOnce({ withNote, alreadyGiven }: Annex): Pick<AnnexInput, 'alreadyGiven'> {
  return { alreadyGiven: alreadyGiven || withNote };
}
