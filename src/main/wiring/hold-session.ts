import type { Tx } from '../db/connection';
import { getSession } from '../features/council/repository';
import type { HeldSession } from '../features/sample/ports';
import { insertMovement, insertProxy, setAttendance } from '../features/sitting/repository';
import { setDiscussion, updateSitting } from '../features/sitting/session-repository';
import { setVote } from '../features/sitting/votes-repository';

/** Writes a session of the sample town as it was held; the caller writes the journal. */
export function holdSession(tx: Tx, { sessionId, values, attendance, proxies, movements, votes }: HeldSession): void {
  updateSitting(tx, getSession(tx, sessionId), values);
  for (const answer of attendance) setAttendance(tx, sessionId, answer);
  for (const proxy of proxies) insertProxy(tx, sessionId, proxy);
  for (const movement of movements) insertMovement(tx, sessionId, movement);
  for (const { itemId, vote, discussion } of votes) {
    setVote(tx, itemId, { ...vote, version: 1 });
    setDiscussion(tx, itemId, discussion);
  }
}
