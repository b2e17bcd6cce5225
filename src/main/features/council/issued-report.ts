import { z } from 'zod';
import { isoDateOf, type CivilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const ISSUED = `SELECT title, issued_at AS issuedAt FROM issued_document WHERE session_id = ? AND kind IN
  ('convocation', 'convocation-letters', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier', 'running-order', 'minutes')
  ORDER BY issued_at`;

/** A document that bears the numbers of the agenda, issued on the day the convocation left or later; undefined when there is none. */
export function findAnnouncing(db: Reader, session: SessionId, sentOn: CivilDate | null): string | undefined {
  if (sentOn === null) return undefined;
  const rows = z.array(z.object({ title: z.string(), issuedAt: z.int() })).parse(db.statement(ISSUED).all(session));
  return rows.find(({ issuedAt }) => isoDateOf(issuedAt) >= sentOn)?.title;
}
