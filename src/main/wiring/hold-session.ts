import { contentOf } from '../features/deliberations/content';
import type { ReadHeldSession } from '../features/deliberations/held-session';
import { takeNumbers } from '../features/deliberations/take-numbers';
import { insertVersion, listNumbered } from '../features/deliberations/versions-repository';
import { getSession } from '../features/council/repository';
import { putMilestone } from '../features/council-publication/milestones-repository';
import type { SamplePorts } from '../features/sample/ports';
import { insertMovement, insertProxy, setAttendance } from '../features/sitting/repository';
import { setDiscussion, updateSitting } from '../features/sitting/session-repository';
import { setVote } from '../features/sitting/votes-repository';

/**
 * How the sample town writes a session as it was held, its deliberations numbered and drawn up, and what followed; the
 * caller writes the journal. The agenda of such a session holds no grants affair, whose requests would have to be told.
 */
export function holdSessionBy(heldSession: ReadHeldSession): SamplePorts['holdSession'] {
  return (tx, { sessionId, values, attendance, proxies, movements, votes, milestones }, { today, now }) => {
    updateSitting(tx, getSession(tx, sessionId), values);
    for (const answer of attendance) setAttendance(tx, sessionId, answer);
    for (const proxy of proxies) insertProxy(tx, sessionId, proxy);
    for (const movement of movements) insertMovement(tx, sessionId, movement);
    for (const { itemId, vote, discussion } of votes) {
      setVote(tx, itemId, { ...vote, version: 1 });
      setDiscussion(tx, itemId, discussion);
    }
    takeNumbers(tx, sessionId);
    const held = heldSession(tx, sessionId, today);
    for (const numbered of listNumbered(tx, sessionId)) {
      insertVersion(tx, numbered.id, { version: 1, reason: '', createdAt: now, content: contentOf(held, numbered) });
    }
    for (const milestone of milestones) putMilestone(tx, { ...milestone, sessionId });
  };
}
