import { fold, quote, typeset } from '../../kernel/french';
import {
  checkEmail,
  checkNaf,
  checkPostalCode,
  checkRna,
  checkSiren,
  checkSiret,
  formatSiren,
  identifierFaultText,
  normaliseIdentifier,
  normalisePhone,
  sirenOf,
  type IdentifierCheck,
} from '../../kernel/identifiers';
import type { IdentifierKind } from '../../kernel/identifiers';
import type { AssociationInput, IdentifierFlag } from './model';
import { ASSOCIATION_FIELDS } from './words';

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

/**
 * The same values with every valid identifier in its stored form, and the SIREN of a valid SIRET; the others stay as typed. No word is
 * kept twice in a list, and the main domain is not one of the others.
 */
export function normaliseAssociation<Values extends AssociationInput>(values: Values): Values {
  const normalised = { ...values };
  normalised.labels = [...new Set(values.labels)];
  normalised.otherDomains = [...new Set(values.otherDomains)].filter((word) => word !== values.domain);
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

/** Values of which the identifiers can be checked, as typed. */
export type Identifiers = Pick<AssociationInput, IdentifierFlag['field']>;

/** The identifiers that the checks refuse, each with the sentence that says how to mend it. */
export function identifierFlags(values: Identifiers): IdentifierFlag[] {
  const flags = CHECKED_FIELDS.flatMap(({ field, kind, check }) => {
    const verdict = check(values[field]);
    return verdict.status === 'invalid' ? [{ field, message: identifierFaultText(verdict.reason, kind) + adviceOn(field, values) }] : [];
  });
  const contradiction = sirenContradiction(values);
  return contradiction === undefined ? flags : [...flags, { field: 'siren', message: contradiction }];
}

/** What is wrong when a right SIREN is not the beginning of a right SIRET (facts 1.2); undefined when nothing is. */
export function sirenContradiction({ siret, siren }: Pick<AssociationInput, 'siret' | 'siren'>): string | undefined {
  const [long, short] = [checkSiret(siret), checkSiren(siren)];
  if (long.status !== 'valid' || short.status !== 'valid' || sirenOf(long.value) === short.value) return undefined;
  return typeset(`Ce SIREN n’est pas celui du SIRET, qui commence par ${formatSiren(sirenOf(long.value))} : corrigez l’un des deux.`);
}

/** An old number typed where the RNA goes is not wrong: it has its own field. */
export function adviceOn(field: IdentifierFlag['field'], values: Identifiers): string {
  const isOldNumber = field === 'rna' && /^(?:\d+\/\d+|\d{3,12}|\d{3}[PS]\d+)$/.test(normaliseIdentifier(values.rna));
  return isOldNumber ? ` Un numéro d’avant 2009 se note dans ${quote(ASSOCIATION_FIELDS.formerRna)}.` : '';
}

/** The words an association is found by, folded; a SIRET it no longer has still leads to it. */
export function searchWords(values: AssociationInput, formerSirets: readonly string[] = []): string {
  const { name, acronym, domain, neighbourhood, city, purpose, rna, siret, siren, formerRna, email, otherDomains, labels } = values;
  const numbers = [rna, siret, siren, formerRna, ...formerSirets];
  const words = [name, acronym, domain, neighbourhood, city, ...numbers, email, ...otherDomains, ...labels, purpose];
  return fold(words.filter((word) => word !== '').join(' '));
}
