import { z } from 'zod';
import { CouncillorFile, Delegation, FileSession } from '#shared/features/assembly/file';
import type { CouncillorId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const COMMITTEES = `SELECT c.id, c.name, m.role, c.starts_on AS startsOn, c.ends_on AS endsOn FROM committee_member m
  JOIN committee c ON c.id = m.committee_id WHERE m.councillor_id = ? ORDER BY c.ends_on IS NOT NULL, c.name`;

/** The sessions with a roll call while they sat; a proxy given or held twice is told once each. */
const SESSIONS = `SELECT s.id AS sessionId, s.meets_on AS meetsOn, a.status,
    ifnull((SELECT group_concat(DISTINCT trim(p.first_name || ' ' || p.last_name)) FROM council_proxy x
      JOIN councillor h ON h.id = x.holder_id JOIN person p ON p.id = h.person_id WHERE x.session_id = s.id AND x.giver_id = k.id), '') AS proxyTo,
    ifnull((SELECT group_concat(DISTINCT trim(p.first_name || ' ' || p.last_name)) FROM council_proxy x
      JOIN councillor g ON g.id = x.giver_id JOIN person p ON p.id = g.person_id WHERE x.session_id = s.id AND x.holder_id = k.id), '') AS proxyFrom
  FROM councillor k JOIN council_session s ON s.meets_on >= k.starts_on AND s.meets_on <= ifnull(k.ends_on, '9999')
  LEFT JOIN council_attendance a ON a.session_id = s.id AND a.councillor_id = k.id
  WHERE k.id = ? AND EXISTS (SELECT 1 FROM council_attendance x WHERE x.session_id = s.id)
  ORDER BY s.meets_on DESC, s.meets_at DESC`;

const TITLES = 'SELECT id AS itemId, title FROM council_item WHERE session_id IN (SELECT value FROM json_each(?))';

const DELEGATIONS = `SELECT id, version, councillor_id AS councillorId, subject, order_number AS orderNumber, ordered_on AS orderedOn,
    starts_on AS startsOn, ends_on AS endsOn FROM councillor_delegation
  WHERE councillor_id = ? AND removed_at IS NULL ORDER BY ends_on IS NOT NULL, starts_on DESC, id`;

/** The committees in which a councillor sits or sat. */
export function listCommitteesOf(db: Reader, id: CouncillorId): CouncillorFile['committees'] {
  return CouncillorFile.shape.committees.parse(db.statement(COMMITTEES).all(id));
}

/** What somebody answered at each session held while they sat, and the proxies given and held. */
export function listSessionsOf(db: Reader, id: CouncillorId): Omit<FileSession, 'withoutPart'>[] {
  return z.array(FileSession.omit({ withoutPart: true })).parse(db.statement(SESSIONS).all(id));
}

/** The titles of the affairs of these sessions, by affair. */
export function titlesIn(db: Reader, sessions: readonly string[]): ReadonlyMap<string, string> {
  const Row = z.strictObject({ itemId: z.string(), title: z.string() });
  return new Map(
    z
      .array(Row)
      .parse(db.statement(TITLES).all(JSON.stringify(sessions)))
      .map(({ itemId, title }) => [itemId, title]),
  );
}

/** The delegations of a councillor, those in force first. */
export function listDelegationsOf(db: Reader, id: CouncillorId): Delegation[] {
  return z.array(Delegation).parse(db.statement(DELEGATIONS).all(id));
}
