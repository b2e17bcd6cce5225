import type { AssociationInput } from '#shared/features/associations/model';
import type { Leader } from './leaders';

/** A line of the file as the register would take it: only what its cells say. */
export interface ReadLine {
  /** Counted from 1, as a spreadsheet does. */
  readonly line: number;
  readonly values: Partial<AssociationInput>;
  /** Identifiers kept as typed although the checks refuse them. */
  readonly doubtful: ReadonlySet<keyof AssociationInput>;
  /** Fields whose column is there and whose cell is empty. */
  readonly blanks: readonly (keyof AssociationInput)[];
  readonly leaders: readonly Leader[];
  /** Why it is left out; empty when it is not. */
  readonly rejected: string;
}

/** Sets a field when there is something to set. */
export function assign<Field extends keyof AssociationInput>(
  values: Partial<AssociationInput>,
  field: Field,
  value: AssociationInput[Field] | undefined,
): void {
  if (value !== undefined) values[field] = value;
}

/** An identifier the checks accept; empty otherwise. */
export function sure({ values, doubtful }: Pick<ReadLine, 'values' | 'doubtful'>, field: 'siret' | 'siren' | 'rna' | 'postalCode'): string {
  return doubtful.has(field) ? '' : (values[field] ?? '');
}
