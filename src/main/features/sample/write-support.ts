import { addDays } from '#shared/kernel/dates';
import { BankAccountId, InKindSupportId, TariffId, type AssociationId } from '#shared/kernel/ids';
import { newId } from '../../db/new-id';
import type { Writing } from './writing';
import type { SampleTown } from './town';

const DAY = 86_400_000;
/** The details were typed from a month to some five months ago, and most associations were called back the next day. */
const LATEST = 30;
const SPAN = 120;

/** Writes the bank details, the tariffs and the help in kind of the associations, by their ranks. */
export function writeSupport(town: SampleTown, associations: readonly AssociationId[], writing: Writing): void {
  writeBankDetails(town, associations, writing);
  writeInKind(town, associations, writing);
}

function writeBankDetails({ bankDetails }: SampleTown, associations: readonly AssociationId[], { tx, ports, call }: Writing): void {
  const by = call.account?.name ?? '';
  for (const { rank, calledBack, ...details } of bankDetails) {
    const age = LATEST + (rank % SPAN);
    ports.insertBankAccount(tx, {
      ...details,
      id: newId(BankAccountId),
      associationId: at(associations, rank),
      pieceId: null,
      createdAt: call.now - age * DAY,
      by,
      calledBackOn: calledBack ? addDays(call.today, 1 - age) : null,
      calledBackBy: calledBack ? by : '',
      callBackNote: calledBack ? 'Le trésorier, au numéro de la fiche' : '',
      endedAt: null,
    });
  }
}

function writeInKind({ inKind }: SampleTown, associations: readonly AssociationId[], { tx, ports }: Writing): void {
  const tariffs = inKind.tariffs.map(({ values, rates }) => {
    const id = newId(TariffId);
    ports.insertTariff(tx, id, values);
    for (const rate of rates) ports.insertRate(tx, id, rate);
    return id;
  });
  for (const { rank, tariff, ...support } of inKind.supports) {
    ports.insertSupport(tx, {
      ...support,
      id: newId(InKindSupportId),
      version: 1,
      associationId: at(associations, rank),
      tariffId: at(tariffs, tariff),
      startsOn: null,
      endsOn: null,
      note: '',
      removedAt: null,
    });
  }
}

function at<Id>(ids: readonly Id[], rank: number): Id {
  const id = ids[rank];
  if (id === undefined) throw new RangeError(`nothing of rank ${rank}`);
  return id;
}
