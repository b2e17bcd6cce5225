import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { AddressInput, Reached, type Address } from '#shared/features/assembly/sending';
import { CouncillorAddressId, CouncillorId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councillorAddress } from '../../db/schema/councillor-address';

const COLUMNS = `a.id, a.version, a.councillor_id AS councillorId, a.means, a.asked_on AS askedOn, a.complement, a.street,
    a.postal_code AS postalCode, a.city`;
/** Two seats that were made one may each have a row: the last request counts. */
const LATEST_FIRST = `ORDER BY ifnull(a.asked_on, '') DESC, a.id DESC`;
const ONE = `SELECT ${COLUMNS} FROM councillor_address a WHERE a.councillor_id = ? ${LATEST_FIRST} LIMIT 1`;
const BY_ID = `SELECT ${COLUMNS} FROM councillor_address a WHERE a.id = ?`;
/** What the same person asked for a seat held earlier. */
const EARLIER = `SELECT ${COLUMNS} FROM councillor k JOIN councillor o ON o.person_id = k.person_id AND o.id <> k.id
  JOIN councillor_address a ON a.councillor_id = o.id WHERE k.id = ? ${LATEST_FIRST} LIMIT 1`;
const ALL = `SELECT k.id AS councillorId, p.email, ifnull(a.means, 'electronic') AS means, a.asked_on AS askedOn,
    ifnull(a.complement, '') AS complement, ifnull(a.street, '') AS street, ifnull(a.postal_code, '') AS postalCode, ifnull(a.city, '') AS city
  FROM councillor k JOIN person p ON p.id = k.person_id
  LEFT JOIN councillor_address a ON a.id = (SELECT x.id FROM councillor_address x WHERE x.councillor_id = k.id
    ORDER BY ifnull(x.asked_on, '') DESC, x.id DESC LIMIT 1)`;

const Stored = z.strictObject({ ...AddressInput.shape, id: CouncillorAddressId, version: z.int(), councillorId: CouncillorId });
/** An address as it is stored. */
export type StoredAddress = z.infer<typeof Stored>;

/** What is recorded for a seat; undefined while nothing is. */
export function findAddress(db: Reader, id: CouncillorId): StoredAddress | undefined {
  return parsed(db.statement(ONE).get(id));
}

/** An address by its own id; undefined when there is none. */
export function findAddressById(db: Reader, id: CouncillorAddressId): StoredAddress | undefined {
  return parsed(db.statement(BY_ID).get(id));
}

/** What the same person asked for another seat; undefined when they never did. */
export function findEarlierAddress(db: Reader, id: CouncillorId): StoredAddress | undefined {
  return parsed(db.statement(EARLIER).get(id));
}

/** How every councillor is reached, past and present, in one statement. */
export function listReached(db: Reader): ReadonlyMap<CouncillorId, Reached> {
  const rows = z.array(Reached).parse(db.statement(ALL).all());
  return new Map(rows.map((row) => [row.councillorId, row]));
}

/** Writes an address, new or not. */
export function saveAddress(tx: Tx, { id, ...row }: StoredAddress): void {
  tx.insert(councillorAddress)
    .values({ ...row, id })
    .onConflictDoUpdate({ target: councillorAddress.id, set: row })
    .run();
}

export function deleteAddress(tx: Tx, id: CouncillorAddressId): void {
  tx.delete(councillorAddress).where(eq(councillorAddress.id, id)).run();
}

/** An address as the screens are told of it. */
export function shownAddress({ id: _id, ...address }: StoredAddress): Address {
  return { ...address, fromEarlierSeat: false };
}

function parsed(row: unknown): StoredAddress | undefined {
  return row === undefined ? undefined : Stored.parse(row);
}
