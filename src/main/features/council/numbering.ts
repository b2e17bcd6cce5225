import { announcedNumbers, isFrozen, numbersWithLate } from '#shared/features/council/agenda-numbers';
import type { SessionId } from '#shared/kernel/ids';
import type { AuditSink, Tx } from '../../db/connection';
import { listItems, setAgendaNumber } from './items-repository';

/** What the record of the convocation does to the numbers: announced when it leaves, forgotten when it is said not to have left. */
export function numberForConvocation(tx: Tx, sessionId: SessionId, { sent, audit }: { sent: boolean; audit: AuditSink }): void {
  const items = listItems(tx, sessionId);
  if (sent === isFrozen(items)) return;
  const numbers = sent ? announcedNumbers(items) : items.map(() => '');
  write(tx, sessionId, numbers);
  items.forEach(({ id, title, agendaNumber }, rank) => {
    const after = { agendaNumber: numbers[rank] ?? '' };
    audit({ entity: 'council-item', entityId: id, label: title, before: { agendaNumber }, after });
  });
}

/** Gives its sub-number to each affair added after the convocation; nothing happens before it has left. */
export function numberLate(tx: Tx, sessionId: SessionId): void {
  const items = listItems(tx, sessionId);
  if (isFrozen(items)) write(tx, sessionId, numbersWithLate(items));
}

function write(tx: Tx, sessionId: SessionId, numbers: readonly string[]): void {
  listItems(tx, sessionId).forEach(({ id, agendaNumber }, rank) => {
    const number = numbers[rank] ?? '';
    if (number !== agendaNumber) setAgendaNumber(tx, id, number);
  });
}
