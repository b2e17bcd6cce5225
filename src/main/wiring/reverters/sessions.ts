import { SessionInput } from '#shared/features/council/model';
import { AttendanceStatus, Movement, SittingInput } from '#shared/features/sitting/model';
import { MilestoneInput } from '#shared/features/council-publication/model';
import { CouncillorId, MovementId, SessionId } from '#shared/kernel/ids';
import { milestonesOf } from '../../features/council-publication/acts-report';
import { deleteMilestone, putMilestone } from '../../features/council-publication/milestones-repository';
import { deleteSession, findSession, insertSession, updateSession } from '../../features/council/repository';
import { getItem } from '../../features/council/items-repository';
import type { RecordState, Reverter } from '../../features/history/reverter';
import * as sittings from '../../features/sitting/repository';
import { updateSitting } from '../../features/sitting/session-repository';

/** A session: its convocation, and who opened and closed it. One that has an agenda stays. */
export const sessionReverter: Reverter = {
  entity: 'council-session',
  topics: ['council'],

  current(db, text) {
    const id = SessionId.parse(text);
    const found = findSession(db, id);
    if (!found) return null;
    const { version: _version, openedAt: opened, closedAt: closed, ...session } = found;
    return { ...session, opened, closed, secretaryIds: sittings.listSecretaries(db, id) };
  },

  told({ version: _version, openedAt: _opened, closedAt: _closed, ...state }) {
    return state;
  },

  restore(tx, text, { before }) {
    const id = SessionId.parse(text);
    const found = findSession(tx, id);
    if (before === null) deleteSession(tx, id);
    else if (!found) insertSession(tx, id, SessionInput.strip().parse(before));
    else if ('meetsOn' in before) updateSession(tx, found, SessionInput.strip().parse(before));
    else updateSitting(tx, found, sittingOf(before));
  },
};

function sittingOf({ opened, closed, ...state }: RecordState): SittingInput {
  return SittingInput.strip().parse({ ...state, openedAt: opened, closedAt: closed });
}

/** A day recorded after a session: one by kind. */
export const milestoneReverter: Reverter = {
  entity: 'council-milestone',
  topics: ['council'],

  current: (db, id, told) => milestonesOf(db, SessionId.parse(id)).find(({ kind }) => kind === told['kind']) ?? null,

  restore(tx, id, { before, after }) {
    const sessionId = SessionId.parse(id);
    if (before === null) deleteMilestone(tx, sessionId, MilestoneInput.shape.kind.parse(after?.['kind']));
    else putMilestone(tx, MilestoneInput.strip().parse({ ...before, sessionId }));
  },
};

/** What a councillor answered to the roll call of a session. */
export const attendanceReverter: Reverter = {
  entity: 'council-attendance',
  topics: ['council'],

  current(db, id, { councillorId }) {
    const answer = sittings.listAttendance(db, SessionId.parse(id)).find((one) => one.councillorId === councillorId);
    return { councillorId, status: answer?.status ?? null };
  },

  restore(tx, id, { before }) {
    const councillorId = CouncillorId.parse(before?.['councillorId']);
    sittings.setAttendance(tx, SessionId.parse(id), { councillorId, status: AttendanceStatus.nullable().parse(before?.['status']) });
  },
};

/** An arrival or a departure during a session. */
export const movementReverter: Reverter = {
  entity: 'council-movement',
  topics: ['council'],

  current: (db, id) => sittings.findMovement(db, MovementId.parse(id)) ?? null,

  restore(tx, id, { before }) {
    if (before === null) {
      sittings.deleteMovement(tx, MovementId.parse(id));
      return;
    }
    const movement = Movement.strip().parse(before);
    const { sessionId } = getItem(tx, movement.itemId);
    sittings.insertMovement(tx, sessionId, movement);
  },
};
