import { z } from 'zod';
import { CitingAffair } from '#shared/features/legal-texts/own';
import { OwnTextId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const CITES = `i.removed_at IS NULL AND (instr(i.visas, o.text) > 0 OR instr(i.recitals, o.text) > 0 OR instr(i.decision, o.text) > 0)`;
const COUNTS = `SELECT o.id, count(*) AS affairs FROM own_text o JOIN council_item i ON ${CITES} WHERE o.removed_at IS NULL GROUP BY o.id`;
const CITING = `SELECT i.id AS itemId, i.title, s.id AS sessionId, s.meets_on AS meetsOn FROM own_text o JOIN council_item i ON ${CITES}
  JOIN council_session s ON s.id = i.session_id WHERE o.id = ? ORDER BY s.meets_on DESC, i.position LIMIT 50`;

/** How many affairs cite each text; those that none cites are absent. Reads the affairs, writes none. */
export function usesOfOwnTexts(db: Reader): { id: OwnTextId; affairs: number }[] {
  return z.array(z.object({ id: OwnTextId, affairs: z.int() })).parse(db.statement(COUNTS).all());
}

/** The affairs that cite a text, latest first, fifty at most. */
export function affairsCiting(db: Reader, id: OwnTextId): CitingAffair[] {
  return z.array(CitingAffair).parse(db.statement(CITING).all(id));
}
