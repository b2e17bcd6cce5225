import { z } from 'zod';
import { RegisterRow, RegisterSession, type Register } from '#shared/features/deliberations/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const YEARS = 'SELECT DISTINCT year FROM numbered_session ORDER BY year DESC';
const ROWS = `SELECT d.id, d.session_id AS sessionId, s.meets_on AS meetsOn, d.number, d.rank, v.outcome,
    coalesce(w.content ->> '$.title', i.title) AS title, coalesce(w.content ->> '$.subjectCode', i.subject_code) AS subjectCode,
    coalesce(w.version, 0) AS versions,
    (SELECT l.document_id FROM deliberation_document l JOIN issued_document o ON o.id = l.document_id
      WHERE l.deliberation_id = d.id ORDER BY l.version DESC, o.version DESC LIMIT 1) AS documentId
  FROM numbered_deliberation r JOIN deliberation d ON d.id = r.deliberation_id
    JOIN council_session s ON s.id = d.session_id JOIN council_item i ON i.id = d.item_id
    LEFT JOIN council_vote v ON v.item_id = d.item_id
    LEFT JOIN deliberation_version w ON w.deliberation_id = d.id
      AND w.version = (SELECT max(version) FROM deliberation_version WHERE deliberation_id = d.id)
  WHERE r.year = ? ORDER BY s.meets_on, s.meets_at, d.rank`;
const SESSIONS = `SELECT n.session_id AS sessionId, s.meets_on AS meetsOn, count(d.id) AS deliberations,
    (SELECT number FROM deliberation WHERE session_id = n.session_id ORDER BY rank LIMIT 1) AS firstNumber,
    (SELECT number FROM deliberation WHERE session_id = n.session_id ORDER BY rank DESC LIMIT 1) AS lastNumber,
    (SELECT happened_on FROM council_milestone m WHERE m.session_id = n.session_id AND m.kind = 'register-signed') AS signedOn
  FROM numbered_session n JOIN council_session s ON s.id = n.session_id JOIN deliberation d ON d.session_id = n.session_id
  WHERE n.year = ? GROUP BY n.session_id ORDER BY s.meets_on, s.meets_at`;

/** The register of a year: its deliberations as last drawn up, and its sessions. */
export function registerOf(db: Reader, year: number): Register {
  return {
    year,
    years: z.array(z.int()).parse(db.statement(YEARS).pluck().all()),
    rows: z.array(RegisterRow).parse(db.statement(ROWS).all(year)),
    sessions: z.array(RegisterSession).parse(db.statement(SESSIONS).all(year)),
  };
}

const DATES = `SELECT
    max(happened_on) FILTER (WHERE kind = 'transmitted') AS transmittedOn,
    max(happened_on) FILTER (WHERE kind = 'deliberations-published') AS publishedOn,
    max(happened_on) FILTER (WHERE kind = 'list-published') AS listPublishedOn
  FROM council_milestone WHERE session_id = ?`;
const Dates = z.object({
  transmittedOn: zCivilDate.nullable(),
  publishedOn: zCivilDate.nullable(),
  listPublishedOn: zCivilDate.nullable(),
});

/** What was sent and published of a session, and when; null for what is not known. */
export function actDatesOf(
  db: Reader,
  sessionId: SessionId,
): Record<'transmittedOn' | 'publishedOn' | 'listPublishedOn', CivilDate | null> {
  return Dates.parse(db.statement(DATES).get(sessionId));
}
