import { fold } from '../../kernel/french';
import {
  checkEmail,
  checkPostalCode,
  checkRna,
  checkSiret,
  identifierFaultText,
  normalisePhone,
  type IdentifierCheck,
} from '../../kernel/identifiers';
import type { IdentifierKind } from '../../kernel/identifiers';
import type { AssociationInput, IdentifierFlag } from './model';

interface CheckedField {
  readonly field: IdentifierFlag['field'];
  readonly kind: IdentifierKind;
  readonly check: (text: string) => IdentifierCheck;
}

/** The fields whose form is known, and how each is checked. */
export const CHECKED_FIELDS: readonly CheckedField[] = [
  { field: 'rna', kind: 'rna', check: checkRna },
  { field: 'siret', kind: 'siret', check: checkSiret },
  { field: 'email', kind: 'email', check: checkEmail },
  { field: 'phone', kind: 'phone', check: normalisePhone },
  { field: 'postalCode', kind: 'postal-code', check: checkPostalCode },
];

/** The same values with every valid identifier in its stored form; the others stay as typed. */
export function normaliseAssociation<Values extends AssociationInput>(values: Values): Values {
  const normalised = { ...values };
  for (const { field, check } of CHECKED_FIELDS) {
    const verdict = check(values[field]);
    if (verdict.status === 'valid') normalised[field] = verdict.value;
  }
  return normalised;
}

/** The identifiers that the checks refuse, each with the sentence that says how to mend it. */
export function identifierFlags(values: Pick<AssociationInput, IdentifierFlag['field']>): IdentifierFlag[] {
  return CHECKED_FIELDS.flatMap(({ field, kind, check }) => {
    const verdict = check(values[field]);
    return verdict.status === 'invalid' ? [{ field, message: identifierFaultText(verdict.reason, kind) }] : [];
  });
}

/** The words an association is found by, folded. */
export function searchWords(values: AssociationInput): string {
  const { name, acronym, domain, neighbourhood, city, purpose, rna, siret, email } = values;
  return fold([name, acronym, domain, neighbourhood, city, rna, siret, email, purpose].join(' '));
}
