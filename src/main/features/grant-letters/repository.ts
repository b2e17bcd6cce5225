import { z } from 'zod';
import { GrantLetter, GrantTextInput, type GrantLetterKind, type GrantTextKind } from '#shared/features/grant-letters/model';
import type { CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { plural } from '#shared/kernel/french';
import { GrantLetterId, type CampaignId, type DocumentId, type GrantRequestId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';

const LETTER = `SELECT l.id, l.request_id AS requestId, l.kind, l.sent_on AS sentOn, l.due_on AS dueOn, l.number, l.reason, l.document_id AS documentId,
  d.file_name AS fileName, l.withdrawn_on AS withdrawnOn FROM grant_letter l JOIN issued_document d ON d.id = l.document_id`;
const ORDER = 'ORDER BY l.sent_on, l.id';

/** The letters about one request, oldest first. */
export function lettersOfRequest(db: Reader, id: GrantRequestId): GrantLetter[] {
  return z.array(GrantLetter).parse(db.statement(`${LETTER} WHERE l.request_id = ? ${ORDER}`).all(id));
}

/** The letters about every request of a campaign, oldest first. */
export function lettersOfCampaign(db: Reader, id: CampaignId): GrantLetter[] {
  const sql = `${LETTER} JOIN grant_request g ON g.id = l.request_id WHERE g.campaign_id = ? ${ORDER}`;
  return z.array(GrantLetter).parse(db.statement(sql).all(id));
}

/** @throws NOT_FOUND */
export function getLetter(db: Reader, id: GrantLetterId): GrantLetter {
  const row = db.statement(`${LETTER} WHERE l.id = ?`).get(id);
  if (row === undefined) throw notFound('grant-letter');
  return GrantLetter.parse(row);
}

/** A letter just written. */
export interface NewGrantLetter {
  readonly requestId: GrantRequestId;
  readonly kind: GrantLetterKind;
  readonly sentOn: CivilDate;
  readonly dueOn: CivilDate | null;
  readonly number: string | null;
  readonly reason: string;
  readonly documentId: DocumentId;
}

const INSERT = `INSERT INTO grant_letter (id, request_id, kind, sent_on, due_on, number, reason, document_id, withdrawn_on, withdrawn_reason)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, '')`;

/** Keeps the date of a letter; gives its id. */
export function insertLetter(tx: Tx, { requestId, kind, sentOn, dueOn, number, reason, documentId }: NewGrantLetter): GrantLetterId {
  const id = newId(GrantLetterId);
  tx.statement(INSERT).run(id, requestId, kind, sentOn, dueOn, number, reason, documentId);
  return id;
}

export function withdrawLetter(tx: Tx, id: GrantLetterId, { on, reason }: { on: CivilDate; reason: string }): void {
  tx.statement('UPDATE grant_letter SET withdrawn_on = ?, withdrawn_reason = ? WHERE id = ?').run(on, reason, id);
}

const LAST = `SELECT ifnull(max(CAST(substr(number, 6) AS INTEGER)), 0) FROM grant_letter WHERE number LIKE ? || '-%'`;

/** The last number that a letter of a year took; 0 before the first. A letter that was not sent keeps its own. */
export function lastNumber(db: Reader, year: number): number {
  return z.int().parse(db.statement(LAST).pluck().get(String(year)));
}

/** The letters that name a request, told to who would delete it for good. */
export function lettersNaming(db: Reader, id: GrantRequestId): string[] {
  const count = z.int().parse(db.statement('SELECT count(*) FROM grant_letter WHERE request_id = ?').pluck().get(id));
  return count === 0 ? [] : [plural(count, 'courrier', 'courriers')];
}

const StoredText = GrantTextInput.extend({ kind: z.string() });

/** The texts that the town wrote itself, by kind. */
export function ownTexts(db: Reader): ReadonlyMap<string, GrantTextInput> {
  const rows = z.array(StoredText).parse(db.statement('SELECT kind, subject, body FROM grant_letter_text').all());
  return new Map(rows.map(({ kind, ...values }) => [kind, values]));
}

export function saveText(tx: Tx, kind: GrantTextKind, { subject, body }: GrantTextInput): void {
  tx.statement('INSERT OR REPLACE INTO grant_letter_text (kind, subject, body) VALUES (?, ?, ?)').run(kind, subject, body);
}

export function deleteText(tx: Tx, kind: GrantTextKind): void {
  tx.statement('DELETE FROM grant_letter_text WHERE kind = ?').run(kind);
}
