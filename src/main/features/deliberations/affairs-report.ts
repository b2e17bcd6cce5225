import { z } from 'zod';
import { DeliberationRow } from '#shared/features/deliberations/model';
import { isNumbered } from '#shared/features/deliberations/rules';
import { ItemType } from '#shared/features/council/model';
import { VoteOutcome } from '#shared/features/sitting/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const ROWS = `SELECT i.id AS itemId, i.position, i.agenda_number AS agendaNumber, i.title, i.subject_code AS subjectCode, i.type,
    CASE WHEN i.withdrawn_on IS NULL OR d.id IS NOT NULL THEN v.outcome ELSE 'withdrawn' END AS outcome,
    d.id AS deliberationId, d.number,
    instr(i.title || i.visas || i.recitals || i.decision, '[à compléter') > 0 AS incomplete,
    (SELECT count(*) FROM deliberation_version w WHERE w.deliberation_id = d.id) AS versions,
    (SELECT l.document_id FROM deliberation_document l JOIN issued_document o ON o.id = l.document_id
      WHERE l.deliberation_id = d.id ORDER BY l.version DESC, o.version DESC LIMIT 1) AS documentId
  FROM council_item i LEFT JOIN council_vote v ON v.item_id = i.id LEFT JOIN deliberation d ON d.item_id = i.id
  WHERE i.session_id = ? AND i.removed_at IS NULL ORDER BY i.position`;

const Row = DeliberationRow.extend({ incomplete: z.int().transform((flag) => flag === 1) });

/** The affairs of a session in the order of the agenda, each with its vote and its deliberation. */
export function affairsOf(db: Reader, sessionId: SessionId): DeliberationRow[] {
  return z.array(Row).parse(db.statement(ROWS).all(sessionId));
}

const UNNUMBERED = `SELECT s.id AS sessionId, s.meets_on AS meetsOn, i.type, v.outcome
  FROM council_session s JOIN council_item i ON i.session_id = s.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL
    JOIN council_vote v ON v.item_id = i.id LEFT JOIN deliberation d ON d.item_id = i.id
  WHERE d.id IS NULL AND s.meets_on >= @from AND s.meets_on < @before ORDER BY s.meets_on`;
const Unnumbered = z.array(z.object({ sessionId: SessionId, meetsOn: zCivilDate, type: ItemType, outcome: VoteOutcome }));

/** The sessions of the same year held before that day whose decided affairs have no number, soonest first. */
export function unnumberedBefore(db: Reader, day: CivilDate): { sessionId: SessionId; meetsOn: CivilDate; affairs: number }[] {
  const rows = Unnumbered.parse(db.statement(UNNUMBERED).all({ from: `${day.slice(0, 4)}-01-01`, before: day })).filter(isNumbered);
  const sessions = [...new Map(rows.map(({ sessionId, meetsOn }) => [sessionId, meetsOn]))];
  return sessions.map(([sessionId, meetsOn]) => ({
    sessionId,
    meetsOn,
    affairs: rows.filter((row) => row.sessionId === sessionId).length,
  }));
}

const SESSION = 'SELECT meets_on FROM council_session WHERE id = ?';

/** The day of a session; undefined when there is no such session. */
export function findDayOf(db: Reader, sessionId: SessionId): CivilDate | undefined {
  return zCivilDate.optional().parse(db.statement(SESSION).pluck().get(sessionId));
}
