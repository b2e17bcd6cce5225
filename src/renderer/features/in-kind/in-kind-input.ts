import type { InKindInput, InKindLine } from '#shared/features/in-kind/model';
import type { Draft } from '../../lib/form';

/** A blank support of a year. */
export function newSupport(year: number): Draft<InKindInput> {
  return { tariffId: null, year, startsOn: null, endsOn: null, quantity: null, unitPrice: null, note: '' };
}

/** What is sent back to change a support: its own values, without what lists show beside them. */
export function supportInputOf({ tariffId, year, startsOn, endsOn, quantity, unitPrice, note }: InKindLine): InKindInput {
  return { tariffId, year, startsOn, endsOn, quantity, unitPrice, note };
}
