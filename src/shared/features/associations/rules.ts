import { fold } from '../../kernel/french';
import {
  checkEmail,
  checkNaf,
  checkPostalCode,
  checkRna,
  checkSiren,
  checkSiret,
  identifierFaultText,
  normalisePhone,
  sirenOf,
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
  { field: 'siren', kind: 'siren', check: checkSiren },
  { field: 'naf', kind: 'naf', check: checkNaf },
  { field: 'email', kind: 'email', check: checkEmail },
  { field: 'phone', kind: 'phone', check: normalisePhone },
  { field: 'secondPhone', kind: 'phone', check: normalisePhone },
  { field: 'postalCode', kind: 'postal-code', check: checkPostalCode },
  { field: 'mailPostalCode', kind: 'postal-code', check: checkPostalCode },
];

/** The same values with every valid identifier in its stored form, and the SIREN of a valid SIRET; the others stay as typed. */
export function normaliseAssociation<Values extends AssociationInput>(values: Values): Values {
  const normalised = { ...values };
  if (values.siren === '' && checkSiret(values.siret).status === 'valid') normalised.siren = sirenOf(values.siret);
  for (const { field, check } of CHECKED_FIELDS) {
    const verdict = check(values[field]);
    if (verdict.status === 'valid') normalised[field] = verdict.value;
  }
  return normalised;
}

/** Whether two values of one field are the same, lists included. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
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
  const { name, acronym, domain, neighbourhood, city, purpose, rna, siret, siren, formerRna, email, otherDomains, labels } = values;
  const words = [name, acronym, domain, neighbourhood, city, rna, siret, siren, formerRna, email, ...otherDomains, ...labels, purpose];
  return fold(words.filter((word) => word !== '').join(' '));
}
