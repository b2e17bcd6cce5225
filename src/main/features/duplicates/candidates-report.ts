import { z } from 'zod';
import type { AssociationCandidate, DuplicateKind, DuplicateSide, PersonCandidate } from '#shared/features/duplicates/model';
import { listOf, NBSP, plural } from '#shared/kernel/french';
import { formatPhone, formatSiret } from '#shared/kernel/identifiers';
import type { Reader } from '../../db/connection';

const Text = z.string();
const Texts = z.array(Text);
const Json = Text.transform((json) => Texts.parse(JSON.parse(json)));

const ASSOCIATIONS = `SELECT id, name, acronym, rna, siret, siren, email, phone, city,
  (SELECT json_group_array(f.siret) FROM former_siret f WHERE f.association_id = a.id) AS formerSirets FROM association a WHERE archived_at IS NULL ORDER BY id`;
const PERSONS = `SELECT id, civility, first_name AS firstName, last_name AS lastName, email, phone,
  (SELECT json_group_array(association_id) FROM mandate WHERE person_id = p.id) AS associations FROM person p WHERE merged_into IS NULL ORDER BY id`;

const StoredAssociation = z.object({
  id: Text,
  name: Text,
  acronym: Text,
  rna: Text,
  siret: Text,
  siren: Text,
  email: Text,
  phone: Text,
  city: Text,
  formerSirets: Json,
});
const StoredPerson = z.object({ id: Text, civility: Text, firstName: Text, lastName: Text, email: Text, phone: Text, associations: Json });

/** The associations of the register, not those in the trash. */
export function listAssociationCandidates(db: Reader): AssociationCandidate[] {
  return z.array(StoredAssociation).parse(db.statement(ASSOCIATIONS).all());
}

export function listPersonCandidates(db: Reader): PersonCandidate[] {
  return z.array(StoredPerson).parse(db.statement(PERSONS).all());
}

/** Bind the day, then the identifiers as a JSON array. */
const ASSOCIATION_SIDES = `SELECT a.id, a.name, a.city, a.siret, a.rna, ifnull((SELECT trim(p.first_name || ' ' || p.last_name) FROM mandate m
    JOIN person p ON p.id = m.person_id WHERE m.association_id = a.id AND m.role = 'president' AND (m.ends_on IS NULL OR m.ends_on >= ?) LIMIT 1), '') AS president,
    (SELECT count(*) FROM grant_request g WHERE g.association_id = a.id AND g.removed_at IS NULL) AS requests
  FROM association a WHERE a.id IN (SELECT value FROM json_each(?))`;
/** Bind the day three times, then the identifiers as a JSON array. */
const PERSON_SIDES = `SELECT p.id, trim(p.first_name || ' ' || p.last_name) AS name, p.email, p.phone, p.note,
    EXISTS (SELECT 1 FROM councillor c WHERE c.person_id = p.id AND c.starts_on <= ? AND (c.ends_on IS NULL OR c.ends_on >= ?)) AS sits,
    (SELECT json_group_array(name) FROM (SELECT DISTINCT a.name FROM mandate m JOIN association a ON a.id = m.association_id
      WHERE m.person_id = p.id AND a.archived_at IS NULL AND (m.ends_on IS NULL OR m.ends_on >= ?) ORDER BY a.sort_name)) AS associations
  FROM person p WHERE p.id IN (SELECT value FROM json_each(?))`;

const StoredAssociationSide = z.object({ id: Text, name: Text, city: Text, siret: Text, rna: Text, president: Text, requests: z.int() });
const StoredPersonSide = z.object({ id: Text, name: Text, email: Text, phone: Text, note: Text, sits: z.int(), associations: Json });

/** What tells records apart, in words, by identifier. Costs what is shown. */
export function sidesOf(
  db: Reader,
  kind: DuplicateKind,
  { ids, today }: { ids: readonly string[]; today: string },
): Map<string, DuplicateSide> {
  const wanted = JSON.stringify(ids);
  const rows: unknown[] =
    kind === 'association'
      ? db.statement(ASSOCIATION_SIDES).all(today, wanted)
      : db.statement(PERSON_SIDES).all(today, today, today, wanted);
  const sides = rows.map(kind === 'association' ? associationSide : personSide);
  return new Map(sides.map((side) => [side.id, side]));
}

function associationSide(row: unknown): DuplicateSide {
  const { id, name, city, siret, rna, president, requests } = StoredAssociationSide.parse(row);
  const details = [
    city,
    siret && `SIRET ${formatSiret(siret)}`,
    rna && `RNA ${rna}`,
    president && `présidence${NBSP}: ${president}`,
    requests > 0 ? plural(requests, 'demande de subvention', 'demandes de subvention') : '',
  ];
  return { id, name, details: details.filter((detail) => detail !== '') };
}

function personSide(row: unknown): DuplicateSide {
  const { id, name, email, phone, note, sits, associations } = StoredPersonSide.parse(row);
  const details = [sits === 1 ? 'siège au conseil' : '', listOf(associations), formatPhone(phone), email, note];
  return { id, name, details: details.filter((detail) => detail !== '') };
}
