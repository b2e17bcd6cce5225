import type { IdentifierFlag } from '#shared/features/associations/model';
import type { Identifiers } from '#shared/features/associations/rules';
import { adviceOn, CHECKED_FIELDS, sirenContradiction } from '#shared/features/associations/rules';
import { identifierFaultText } from '#shared/kernel/identifiers';

/** A field whose form is known: SIRET, RNA, telephone… */
export type IdentifierField = IdentifierFlag['field'];

/** What to say under an identifier being typed. */
export interface IdentifierVerdict {
  /** `refused` is kept as typed and flagged; `repaired` says what will be mended. */
  readonly state: 'fine' | 'repaired' | 'refused' | 'destroyed';
  readonly message: string;
}

const FINE: IdentifierVerdict = { state: 'fine', message: '' };

/** Judges an identifier as it is typed. Nothing is forbidden: a refused value can be saved as it is. */
export function verdictOf(field: IdentifierField, text: string): IdentifierVerdict {
  const rule = CHECKED_FIELDS.find((candidate) => candidate.field === field);
  if (!rule) return FINE;
  const check = rule.check(text);
  if (check.status === 'valid') return check.repaired === undefined ? FINE : { state: 'repaired', message: check.repaired };
  if (check.status === 'empty') return FINE;
  const state = check.reason === 'destroyed-by-spreadsheet' ? 'destroyed' : 'refused';
  return { state, message: capitalised(identifierFaultText(check.reason, rule.kind)) };
}

/** The same of a field among the others: an old number has its own field, and a SIREN agrees with its SIRET. */
export function verdictIn(values: Identifiers, field: IdentifierField): IdentifierVerdict {
  const alone = verdictOf(field, values[field]);
  if (alone.state === 'refused') return { ...alone, message: alone.message + adviceOn(field, values) };
  const contradiction = field === 'siren' ? sirenContradiction(values) : undefined;
  return contradiction === undefined ? alone : { state: 'refused', message: contradiction };
}

/** The sentence with a capital letter. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
