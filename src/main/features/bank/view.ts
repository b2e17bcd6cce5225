import type { BankAccountView } from '#shared/features/bank/model';
import type { KnownNames } from '#shared/features/bank/holder';
import { maskIban } from '#shared/kernel/iban';
import type { Reader } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { bankWarnings } from './check';
import type { BankAccount } from './repository';
import { listLeaders, listSharing } from './report-repository';

/** Names of an association, as its holder is compared with them. */
export type OwnNames = Omit<KnownNames, 'leaders'>;

/** Bank details as anybody may see them, with what is to be looked into while they are in use. */
export function viewOf(db: Reader, account: BankAccount, { names, call }: { names: OwnNames; call: Call }): BankAccountView {
  const { id, iban, bic, holder, bankName, pieceId, createdAt, by, endedAt } = account;
  const { calledBackOn: on, calledBackBy, callBackNote } = account;
  return {
    id,
    maskedIban: maskIban(iban),
    bic,
    holder,
    bankName,
    pieceId,
    createdAt,
    by,
    byYou: by !== '' && by === call.account?.name,
    callBack: on === null ? null : { on, by: calledBackBy, note: callBackNote },
    endedAt,
    warnings: endedAt === null ? bankWarnings({ iban, bic, holder, ...surroundings(db, account, { names, call }) }) : [],
  };
}

/** What the file knows around an account: the names of its association and leaders, and who else has that IBAN. */
export function surroundings(
  db: Reader,
  { iban, associationId }: Pick<BankAccount, 'iban' | 'associationId'>,
  { names, call }: { names: OwnNames; call: Call },
): { known: KnownNames; sharedWith: string[] } {
  const leaders = listLeaders(db, associationId, call.today).map(({ name }) => name);
  return { known: { ...names, leaders }, sharedWith: listSharing(db, iban, associationId) };
}

/** What the journal keeps of bank details: never the whole IBAN. */
export function journalOf({ iban, ...kept }: BankAccount): Omit<BankAccount, 'iban'> & { iban: string } {
  return { ...kept, iban: maskIban(iban) };
}
