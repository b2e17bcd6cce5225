import type { AssociationId } from '#shared/kernel/ids';
import type { ExchangeInput } from '#shared/features/exchanges/model';
import type { ContractForm, Draft } from '../../lib/form';
import { today } from '../../lib/today';

/** The form of an exchange, checked by the contract. */
export type ExchangeForm = ContractForm<typeof ExchangeInput>;

/** Nothing noted yet: most entries are a call of today. */
export function blankExchange(): Draft<ExchangeInput> {
  return { kind: 'call', happenedOn: today(), subject: '', text: '' };
}

/** Where the file keeps what is being typed about an association. */
export function exchangeDraftKey(associationId: AssociationId): string {
  return `exchange:${associationId}`;
}
