import type { ColumnMapping, ImportField } from '#shared/features/imports/fields';
import { broken } from '#shared/kernel/errors';

/**
 * The column (from 0) of each field. Only a file that completes known associations can do without the name.
 * @throws DomainError `RULE` column-mapped-twice, unmapped-name-column
 */
export function columnsByField(mapping: ColumnMapping, needsName: boolean): ReadonlyMap<ImportField, number> {
  const columns = new Map<ImportField, number>();
  for (const { field, column } of mapping) {
    if (columns.has(field)) throw broken({ rule: 'column-mapped-twice', field });
    columns.set(field, column);
  }
  if (needsName && !columns.has('name')) throw broken({ rule: 'unmapped-name-column' });
  return columns;
}
