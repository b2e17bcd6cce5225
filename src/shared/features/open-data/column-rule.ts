import { checkSiret, luhn } from '../../kernel/identifiers';

/** What a schema of schema.data.gouv.fr says of one column. */
export interface ColumnRule {
  readonly title: string;
  readonly required: boolean;
  readonly kind: 'text' | 'siret' | 'date' | 'period' | 'number' | 'boolean';
  readonly pattern?: RegExp;
  /** What the pattern, the list or the limits ask for, in a sentence. */
  readonly expected: string;
  readonly values?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What the rule refuses in a cell, in a French sentence; undefined when nothing. */
export function faultOf(value: string, rule: ColumnRule): string | undefined {
  if (value === '') return rule.required ? `« ${rule.title} » est obligatoire.` : undefined;
  if (rule.pattern?.test(value) === false || rule.values?.includes(value) === false) return rule.expected;
  if (rule.maxLength !== undefined && value.length > rule.maxLength) {
    return `${value.length} caractères : ${rule.maxLength} au plus.`;
  }
  if (rule.kind === 'siret' && !hasSiretKey(value)) return 'La clé de contrôle de ce SIRET est fausse : vérifiez chaque chiffre.';
  if (rule.minimum !== undefined && Number(value) < rule.minimum) return rule.expected;
  if (rule.maximum !== undefined && Number(value) > rule.maximum) return rule.expected;
  return undefined;
}

/** The official check is Luhn's; the establishments of La Poste, which do not follow it, are real all the same. */
function hasSiretKey(value: string): boolean {
  return luhn(value) || checkSiret(value).status === 'valid';
}
