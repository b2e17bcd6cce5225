import { announcedNumbers, isFrozen, numbersWithLate } from '#shared/features/council/agenda-numbers';
import type { CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import type { SessionId } from '#shared/kernel/ids';
import type { AuditSink, Tx } from '../../db/connection';
import { findAnnouncing } from './issued-report';
import { listItems, setAgendaNumber } from './items-repository';

/** The record of the convocation as it becomes, and the day it was said to have left before; null when it had not. */
interface Announcement {
  readonly sent: boolean;
  readonly sentBefore: CivilDate | null;
  readonly audit: AuditSink;
}

/**
 * What the record of the convocation does to the numbers: announced when it leaves, forgotten when it is said not to have left, as long as
 * no document was issued with them since. @throws RULE `numbers-announced`
 */
export function numberForConvocation(tx: Tx, sessionId: SessionId, { sent, sentBefore, audit }: Announcement): void {
  const items = listItems(tx, sessionId);
  if (sent === isFrozen(items)) return;
  const printed = sent ? undefined : findAnnouncing(tx, sessionId, sentBefore);
  if (printed !== undefined) throw broken({ rule: 'numbers-announced', document: printed });
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
