import { z } from 'zod';
import { Civility } from '#shared/features/people/model';
import { AssociationId } from '#shared/kernel/ids';
import { zCents } from '#shared/kernel/money';
import { yearOf, zCivilDate, type CivilDate } from '#shared/kernel/dates';
import type { Reader } from '../../db/connection';

const Recipient = z.object({
  id: AssociationId,
  name: z.string(),
  acronym: z.string(),
  domain: z.string(),
  rna: z.string(),
  siret: z.string(),
  phone: z.string(),
  email: z.string(),
  website: z.string(),
  members: z.int().nullable(),
  address: z.string(),
  postalCode: z.string(),
  city: z.string(),
  mailRecipient: z.string(),
  mailAddress: z.string(),
  mailPostalCode: z.string(),
  mailCity: z.string(),
  civility: Civility.nullable(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
});
/** An association as it is written to, with who presides. */
export type Recipient = z.infer<typeof Recipient>;

/** The person who presides on a day: the last to have begun. */
const PRESIDENT = `(SELECT m.id FROM mandate m WHERE m.association_id = a.id AND m.role = 'president' AND ifnull(m.starts_on, '') <= ?
  AND ifnull(m.ends_on, '9999') >= ? ORDER BY m.starts_on DESC LIMIT 1)`;

const RECIPIENTS = `SELECT a.id, a.name, a.acronym, a.domain, a.rna, a.siret, a.phone, a.email, a.website, a.members, a.address,
    a.postal_code AS postalCode, a.city, a.mail_recipient AS mailRecipient, a.mail_address AS mailAddress,
    a.mail_postal_code AS mailPostalCode, a.mail_city AS mailCity, p.civility, p.first_name AS firstName, p.last_name AS lastName
  FROM json_each(?) chosen CROSS JOIN association a ON a.id = chosen.value
    LEFT JOIN mandate held ON held.id = ${PRESIDENT} LEFT JOIN person p ON p.id = held.person_id
  WHERE a.archived_at IS NULL AND a.merged_into IS NULL ORDER BY a.sort_name, a.id`;

/** The associations of a list that are in the register, by name; those in the trash are left out. */
export function listRecipients(db: Reader, ids: readonly AssociationId[], today: CivilDate): Recipient[] {
  return z.array(Recipient).parse(db.statement(RECIPIENTS).all(JSON.stringify([...new Set(ids)]), today, today));
}

const Amounts = z.object({ associationId: AssociationId, year: z.int(), asked: zCents, voted: zCents.nullable() });
/** What was asked and voted in a year, in cents. */
type Amounts = z.infer<typeof Amounts>;

const AMOUNTS = `SELECT g.association_id AS associationId, c.year, sum(g.asked) AS asked, sum(g.voted) AS voted
  FROM json_each(?) chosen CROSS JOIN grant_request g ON g.association_id = chosen.value JOIN campaign c ON c.id = g.campaign_id
  WHERE g.removed_at IS NULL AND c.year IN (?, ?) GROUP BY g.association_id, c.year`;

const KIND = `SELECT s.association_id AS associationId, sum(s.amount) AS amount
  FROM json_each(?) chosen CROSS JOIN in_kind_support s ON s.association_id = chosen.value
  WHERE s.removed_at IS NULL AND s.year = ? GROUP BY s.association_id`;

/** The money and the support in kind of an association, as letters say them. */
export interface Support {
  readonly thisYear: Amounts | undefined;
  readonly lastYear: Amounts | undefined;
  readonly inKind: z.infer<typeof zCents> | undefined;
}

/** What each association of a list was given this year and the year before. */
export function supportOf(db: Reader, ids: readonly AssociationId[], today: CivilDate): (id: AssociationId) => Support {
  const [chosen, year] = [JSON.stringify(ids), yearOf(today)];
  const amounts = z.array(Amounts).parse(db.statement(AMOUNTS).all(chosen, year, year - 1));
  const byYear = new Map(amounts.map((row) => [`${row.associationId} ${row.year}`, row]));
  const kinds = z.array(z.object({ associationId: AssociationId, amount: zCents })).parse(db.statement(KIND).all(chosen, year));
  const inKind = new Map(kinds.map(({ associationId, amount }) => [associationId, amount]));
  return (id) => ({ thisYear: byYear.get(`${id} ${year}`), lastYear: byYear.get(`${id} ${year - 1}`), inKind: inKind.get(id) });
}

const Given = z.object({ associationId: AssociationId, typeId: z.string(), note: z.string(), validThrough: zCivilDate.nullable() });
/** What is written on the last document of one kind that came in. */
export type LastGiven = z.infer<typeof Given>;

const LAST_GIVEN = `SELECT p.association_id AS associationId, p.type_id AS typeId, p.note, p.valid_through AS validThrough, max(p.received_on)
  FROM json_each(?) chosen CROSS JOIN piece p ON p.association_id = chosen.value WHERE p.removed_at IS NULL GROUP BY p.association_id, p.type_id`;

/** The last document of each kind that each association of a list gave, to say why it is not enough. */
export function lastGiven(db: Reader, ids: readonly AssociationId[]): (id: AssociationId, typeId: string) => LastGiven | undefined {
  const rows = z.array(Given).parse(db.statement(LAST_GIVEN).all(JSON.stringify(ids)));
  const byPlace = new Map(rows.map((row) => [`${row.associationId} ${row.typeId}`, row]));
  return (id, typeId) => byPlace.get(`${id} ${typeId}`);
}
