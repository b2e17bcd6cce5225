import { GrantRow } from '#shared/features/grants/model';
import { v7 } from 'uuid';
import { NO_PROGRESS } from '../../../../../src/main/features/grants/repository';
import { aRequest } from '../../../../support/builders';

/** A line of the table of a campaign: 1 200,00 € asked, nothing the year before. */
export function aGrantRow(values: Partial<GrantRow> = {}): GrantRow {
  const shown = { number: 1, version: 1, associationName: 'Harmonie des mineurs', domain: 'Culture', lastYear: null, warnings: [] };
  const progress = { ...NO_PROGRESS, state: 'received', score: null, paid: 0 };
  return GrantRow.parse({ ...aRequest(), id: v7(), associationId: v7(), ...progress, ...shown, ...values });
}
