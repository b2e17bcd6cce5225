import type { AssociationInput } from '#shared/features/associations/model';

type Identifiers = Pick<AssociationInput, 'siret' | 'rna' | 'email' | 'phone' | 'postalCode'>;

/** What real files hold: a mistyped key, a number that a spreadsheet destroyed, a truncated one. By rank in the town's list. */
const FAULTS: ReadonlyMap<number, Partial<Identifiers>> = new Map([
  [9, { siret: '29912345600017' }],
  [23, { siret: '2,99E+13' }],
  [42, { rna: 'W54123' }],
  [58, { email: 'contact@cigales' }],
  [77, { phone: '03 53 01 12' }],
  [86, { siret: '299876543' }],
  [104, { postalCode: '548OO' }],
]);

/** The identifiers of a few associations as they would come from an old list: refused by the checks, kept as typed, flagged. */
export function spoiledIdentifiers(rank: number): Partial<Identifiers> {
  return FAULTS.get(rank) ?? {};
}
