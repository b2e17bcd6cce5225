import { z } from 'zod';
import type { KnownNumber } from '#shared/features/bank/model';
import { BankSlip } from '#shared/features/bank/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const Leader = z.object({ name: z.string(), phone: z.string() });

const LEADERS = `SELECT DISTINCT trim(p.first_name || ' ' || p.last_name) AS name, p.phone
  FROM mandate m JOIN person p ON p.id = m.person_id
  WHERE m.association_id = ? AND (m.ends_on IS NULL OR m.ends_on >= ?) ORDER BY p.sort_name`;

/** Who leads an association on a day, with their telephone. */
export function listLeaders(db: Reader, id: AssociationId, day: CivilDate): z.infer<typeof Leader>[] {
  return z.array(Leader).parse(db.statement(LEADERS).all(id, day));
}

const PHONES = 'SELECT phone, second_phone AS secondPhone FROM association WHERE id = ?';

/** The numbers in the file on which the association may be called back. */
export function listKnownNumbers(db: Reader, id: AssociationId, day: CivilDate): KnownNumber[] {
  const own = z.object({ phone: z.string(), secondPhone: z.string() }).parse(db.statement(PHONES).get(id));
  const numbers = [
    { label: 'Association', phone: own.phone },
    { label: 'Association (second numéro)', phone: own.secondPhone },
    ...listLeaders(db, id, day).map(({ name, phone }) => ({ label: name, phone })),
  ];
  return numbers.filter(({ phone }) => phone !== '');
}

const SHARED = `SELECT DISTINCT a.name FROM bank_account b JOIN association a ON a.id = b.association_id
  WHERE b.iban = ? AND b.association_id <> ? AND a.merged_into IS NULL ORDER BY a.sort_name LIMIT 5`;

/** The other associations that have, or had, this very IBAN: at most five. */
export function listSharing(db: Reader, iban: string, id: AssociationId): string[] {
  return z.array(z.string()).parse(db.statement(SHARED).pluck().all(iban, id));
}

const SLIP = `SELECT p.id AS pieceId, t.name AS typeName, p.file_name AS fileName, p.received_on AS receivedOn, p.status
  FROM piece p JOIN piece_type t ON t.id = p.type_id
  WHERE p.association_id = ? AND t.role = 'bank-identity' AND p.removed_at IS NULL AND p.status <> 'refused'
  ORDER BY p.received_on DESC, p.created_at DESC LIMIT 1`;

/** The latest bank identity slip in the vault; undefined when there is none. */
export function findSlip(db: Reader, id: AssociationId): z.infer<typeof BankSlip> | undefined {
  const row = db.statement(SLIP).get(id);
  return row === undefined ? undefined : BankSlip.parse(row);
}

/** Whether that piece is in the file of that association. */
export function hasPiece(db: Reader, id: AssociationId, pieceId: string): boolean {
  const sql = 'SELECT EXISTS (SELECT 1 FROM piece WHERE id = ? AND association_id = ? AND removed_at IS NULL)';
  return db.statement(sql).pluck().get(pieceId, id) === 1;
}
