import type { AssociationInput } from '#shared/features/associations/model';
import { normaliseAssociation } from '#shared/features/associations/rules';
import type { PersonInput } from '#shared/features/people/model';
import { fold } from '#shared/kernel/french';
import { checkSiret, sirenOf } from '#shared/kernel/identifiers';
import { withLuhnKey } from './invented-identifiers';
import type { InventedMandate } from './leaders';
import type { Sheet } from './sheets';

/** Two associations entered a second time, as old lists have them: the rank of the second sheet, that of the first, and how it was written. */
const TWICE = [
  { rank: 101, first: 94, name: 'Les Randoneurs du Pays Haut', sameSiren: false },
  { rank: 98, first: 11, name: 'Asso. Pétanque Marronniers', sameSiren: true },
] as const;

/** Some sheets of the town stand for an association that is there already, under another spelling or after a move. */
export function withSecondSheets(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet, rank) => {
    const twice = TWICE.find((entry) => entry.rank === rank);
    const first = twice && sheets[twice.first];
    return twice && first ? { ...sheet, values: normaliseAssociation({ ...sheet.values, ...asAgain(first.values, twice) }) } : sheet;
  });
}

function asAgain(first: AssociationInput, { name, sameSiren }: (typeof TWICE)[number]): Partial<AssociationInput> {
  const { acronym, purpose, domain, city, postalCode, neighbourhood, phone } = first;
  const moved = sameSiren && checkSiret(first.siret).status === 'valid' ? withLuhnKey(`${sirenOf(first.siret)}0002`) : '';
  return { name, acronym, purpose, domain, city, postalCode, neighbourhood, phone, siret: moved, siren: '', rna: '' };
}

/** Whoever presides over an association entered twice is there twice too, in capitals and without accents. */
export function withSecondPresidents(mandates: readonly InventedMandate[]): InventedMandate[] {
  return mandates.map((mandate) => {
    const twice = TWICE.find(({ rank, sameSiren }) => rank === mandate.rank && !sameSiren);
    const first = twice && mandates.find(({ rank, role, endsOn }) => rank === twice.first && role === 'president' && endsOn === null);
    return first && mandate.role === 'president' && mandate.endsOn === null ? { ...mandate, person: asTyped(first.person) } : mandate;
  });
}

function asTyped({ civility, firstName, lastName, phone }: PersonInput): PersonInput {
  return { civility, firstName: fold(firstName).toUpperCase(), lastName: fold(lastName).toUpperCase(), email: '', phone };
}
