import type { FollowUpRow } from '#shared/features/grant-letters/model';
import { GRANT_LETTER_NAMES } from '#shared/features/grant-letters/words';
import type { AuditSink, Tx } from '../../db/connection';
import { getLetter, insertLetter, type NewGrantLetter } from './repository';

/** Keeps the date of a letter, with its line in the journal. */
export function keepLetter(
  { row, letter }: { row: Pick<FollowUpRow, 'associationName'>; letter: NewGrantLetter },
  { tx, audit }: { tx: Tx; audit: AuditSink },
): void {
  const id = insertLetter(tx, letter);
  const label = `${GRANT_LETTER_NAMES[letter.kind]} – ${row.associationName}`;
  audit({ entity: 'grant-letter', entityId: id, label, after: getLetter(tx, id) });
}
