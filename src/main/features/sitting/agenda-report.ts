import { z } from 'zod';
import { CouncilItem } from '#shared/features/council/model';
import { awardsOf } from '#shared/features/interests/rules';
import { SittingInput } from '#shared/features/sitting/model';
import type { SittingItem, SittingSource } from '#shared/features/sitting/source';
import { zCivilDate, zTimeOfDay, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { AssociationId, CouncillorId, ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const SESSION = `SELECT s.id, s.version, s.meets_on AS meetsOn, s.meets_at AS meetsAt, s.after_session_id AS afterSessionId,
    s.president_id AS presidentId, s.opened_at AS openedAt, s.closed_at AS closedAt, s.remarks,
    (SELECT n.id FROM council_session n WHERE n.after_session_id = s.id ORDER BY n.meets_on LIMIT 1) AS nextSessionId
  FROM council_session s WHERE s.id = ?`;
const ITEMS = `SELECT id, title, type, kind, subject_code AS subjectCode, position, removed_at AS removedAt,
    withdrawn_on AS withdrawnOn, reused_from_id AS reusedFromId
  FROM council_item WHERE session_id = ? ORDER BY position`;
const PARTIES = `SELECT i.id AS itemId, r.association_id AS associationId, a.name FROM council_item i
    JOIN grant_request r ON r.campaign_id = i.campaign_id JOIN association a ON a.id = r.association_id
    WHERE i.session_id = @session AND i.removed_at IS NULL AND r.removed_at IS NULL AND r.closed_as IS NULL
      AND (r.association_id IN (SELECT m.association_id FROM mandate m JOIN councillor c ON c.person_id = m.person_id)
        OR r.association_id IN (SELECT l.association_id FROM councillor_link l)
        OR a.sort_name IN (SELECT l.sort_name FROM councillor_link l))
      AND (NOT EXISTS (SELECT 1 FROM council_item_request q WHERE q.item_id = i.id)
        OR EXISTS (SELECT 1 FROM council_item_request q WHERE q.item_id = i.id AND q.request_id = r.id))
  UNION SELECT p.item_id, p.association_id, coalesce(a.name, p.body) FROM council_item_party p JOIN council_item i ON i.id = p.item_id
    LEFT JOIN association a ON a.id = p.association_id WHERE i.session_id = @session`;
const FIRST = `SELECT s.meets_on AS meetsOn, i.id, i.title FROM council_session s
  LEFT JOIN council_item i ON i.session_id = s.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL WHERE s.id = ?`;
const LONG = `SELECT p.giver_id FROM council_proxy p WHERE p.session_id IN (
    SELECT id FROM council_session WHERE (meets_on, meets_at) < (@meetsOn, @meetsAt) ORDER BY meets_on DESC, meets_at DESC LIMIT @sessions)
  GROUP BY p.giver_id HAVING count(DISTINCT p.session_id) >= @sessions`;

const HeldSession = SittingInput.omit({ secretaryIds: true }).extend({
  id: SessionId,
  version: z.int(),
  meetsOn: zCivilDate,
  meetsAt: zTimeOfDay,
  afterSessionId: SessionId.nullable(),
  nextSessionId: SessionId.nullable(),
});
/** A session as its sitting needs it, without its secretaries. */
export type HeldSession = z.infer<typeof HeldSession>;

const HeldItem = CouncilItem.pick({
  id: true,
  title: true,
  type: true,
  kind: true,
  subjectCode: true,
  position: true,
  reusedFromId: true,
}).extend({
  removedAt: z.int().nullable(),
  withdrawnOn: zCivilDate.nullable(),
});

/** @throws NOT_FOUND */
export function getHeldSession(db: Reader, id: SessionId): HeldSession {
  const row = db.statement(SESSION).get(id);
  if (row === undefined) throw notFound('council-session');
  return HeldSession.parse(row);
}

/** The affairs of a session, those taken off its agenda, or withdrawn from it, included. */
export function listHeldItems(db: Reader, session: SessionId): SittingItem[] {
  const rows = z.array(HeldItem).parse(db.statement(ITEMS).all(session));
  return rows.map(({ removedAt, withdrawnOn, kind, subjectCode, ...item }) => ({
    ...item,
    removed: removedAt !== null || withdrawnOn !== null,
    awards: awardsOf({ kind, type: item.type, subjectCode }),
  }));
}

/** The bodies that the affairs of a session are about; of those that ask for a grant, the ones to which a councillor is tied. */
export function listParties(db: Reader, session: SessionId): SittingSource['parties'] {
  const Row = z.strictObject({ itemId: ItemId, associationId: AssociationId.nullable(), name: z.string() });
  return z.array(Row).parse(db.statement(PARTIES).all({ session }));
}

/** The day and the agenda of the session without quorum that another one replaces; null when it replaces none. */
export function findFirst(db: Reader, id: SessionId | null): SittingSource['first'] {
  const Row = z.strictObject({ meetsOn: zCivilDate, id: ItemId.nullable(), title: z.string().nullable() });
  const rows = z.array(Row).parse(db.statement(FIRST).all(id));
  const [head] = rows;
  if (!head) return null;
  return { meetsOn: head.meetsOn, items: rows.flatMap(({ id: item, title }) => (item === null ? [] : [{ id: item, title: title ?? '' }])) };
}

/** Those who gave a proxy for each of the sessions just before this one, as many as said. */
export function listLongRepresented(
  db: Reader,
  { meetsOn, meetsAt }: { meetsOn: CivilDate; meetsAt: string },
  sessions: number,
): CouncillorId[] {
  return z.array(CouncillorId).parse(db.statement(LONG).pluck().all({ meetsOn, meetsAt, sessions }));
}

const OneItem = HeldItem.pick({ id: true, title: true, kind: true, withdrawnOn: true }).extend({
  sessionId: SessionId,
  discussion: z.string(),
});

/** An affair that is on an agenda. @throws NOT_FOUND */
export function getHeldItem(db: Reader, id: ItemId): z.infer<typeof OneItem> {
  const sql = `SELECT id, session_id AS sessionId, title, kind, withdrawn_on AS withdrawnOn, discussion
    FROM council_item WHERE id = ? AND removed_at IS NULL`;
  const row = db.statement(sql).get(id);
  if (row === undefined) throw notFound('council-item');
  return OneItem.parse(row);
}
