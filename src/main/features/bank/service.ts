import type { BankAccountView, BankDetailsInput, BankWarning, CallBackInput } from '#shared/features/bank/model';
import { NNBSP } from '#shared/kernel/french';
import { broken, invalidField } from '#shared/kernel/errors';
import { formatIban, maskIban, normaliseIban } from '#shared/kernel/iban';
import { normaliseIdentifier } from '#shared/kernel/identifiers';
import { BankAccountId, type AssociationId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { bankWarnings, checkBic } from './check';
import { checkIban } from './check-iban';
import * as repository from './repository';
import type { BankAccount } from './repository';
import { findSlip, hasPiece, listKnownNumbers } from './report-repository';
import { journalOf, surroundings, viewOf, type OwnNames } from './view';

/** What bank details ask of other features. */
export interface BankDependencies {
  readonly store: Store;
  /** @throws NOT_FOUND when there is no such association */
  readonly namesOf: (db: Reader, id: AssociationId) => OwnNames;
  /** @throws NOT_FOUND when there is no such association, or it is in the trash */
  readonly requireAssociation: (db: Reader, id: AssociationId) => void;
}

interface NewDetails {
  readonly associationId: AssociationId;
  readonly values: BankDetailsInput;
}

export type BankService = ReturnType<typeof createBankService>;

/** The bank details of associations: checked, masked, each change told in the journal and confirmed by a call back. */
export function createBankService({ store, namesOf, requireAssociation }: BankDependencies) {
  const shown = (db: Reader, account: BankAccount, call: Call) => viewOf(db, account, { names: namesOf(db, account.associationId), call });
  const viewed = (id: BankAccountId, call: Call) => store.read((db) => shown(db, repository.getBankAccount(db, id), call));

  function change(id: BankAccountId, call: Call, work: (tx: Tx, before: BankAccount) => void): void {
    store.write(call, (tx, audit) => {
      const before = repository.getBankAccount(tx, id);
      requireAssociation(tx, before.associationId);
      work(tx, before);
      tell(tx, audit, { before, after: repository.getBankAccount(tx, id) });
    });
    call.changed('bank');
  }

  function tell(db: Reader, audit: AuditSink, { before, after }: { before?: BankAccount; after?: BankAccount }): void {
    const account = after ?? before;
    if (!account) return;
    audit({
      entity: 'bank-account',
      entityId: account.id,
      label: namesOf(db, account.associationId).name,
      ...(before && { before: journalOf(before) }),
      ...(after && { after: journalOf(after) }),
    });
  }

  return {
    ofAssociation(associationId: AssociationId, call: Call) {
      return store.read((db) => {
        namesOf(db, associationId);
        const views = repository.listBankAccounts(db, associationId).map((account) => shown(db, account, call));
        const current = views.find(({ endedAt }) => endedAt === null) ?? null;
        return {
          current,
          earlier: views.filter((view) => view !== current),
          slip: findSlip(db, associationId) ?? null,
          knownNumbers: listKnownNumbers(db, associationId, call.today),
        };
      });
    },

    check(typed: { associationId: AssociationId; iban: string; bic: string; holder: string }, call: Call) {
      return store.read((db) => {
        const iban = checkIban(typed.iban);
        const bic = checkBic(typed.bic);
        const names = namesOf(db, typed.associationId);
        const account = { iban: iban.status === 'valid' ? normaliseIban(typed.iban) : '', associationId: typed.associationId };
        const accepted = { iban: account.iban, bic: bic.status === 'valid' ? bic.shown : '', holder: typed.holder };
        const warnings: BankWarning[] = bankWarnings({ ...accepted, ...surroundings(db, account, { names, call }) });
        if (repository.listInUse(db, typed.associationId).some((known) => known.iban === account.iban)) warnings.push(SAME_IBAN);
        return { iban, bic, warnings };
      });
    },

    set({ associationId, values }: NewDetails, call: Call): BankAccountView {
      const iban = acceptedIban(values.iban);
      const bic = acceptedBic(values.bic);
      const id = newId(BankAccountId);
      store.write(call, (tx, audit) => {
        requireAssociation(tx, associationId);
        if (values.pieceId !== null && !hasPiece(tx, associationId, values.pieceId)) throw invalidField(['values', 'pieceId'], WRONG_PIECE);
        const inUse = repository.listInUse(tx, associationId);
        const known = inUse.find((account) => account.iban === iban);
        for (const account of inUse) {
          repository.setEnded(tx, account.id, call.now);
          tell(tx, audit, { before: account, after: { ...account, endedAt: call.now } });
        }
        const account = {
          ...values,
          id,
          associationId,
          iban,
          bic,
          createdAt: call.now,
          by: call.account?.name ?? '',
          ...callBackOf(known),
          endedAt: null,
        };
        repository.insertBankAccount(tx, account);
        tell(tx, audit, { after: account });
      });
      call.changed('bank');
      return viewed(id, call);
    },

    withdraw(id: BankAccountId, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = repository.getBankAccount(tx, id);
        requireAssociation(tx, before.associationId);
        const replaced = repository.listReplacedBy(tx, before);
        const confirmedHere = before.calledBackOn !== null && !replaced.some(({ iban }) => iban === before.iban);
        if (before.endedAt !== null || confirmedHere) throw broken({ rule: 'bank-details-settled' });
        repository.deleteBankAccount(tx, id);
        tell(tx, audit, { before });
        for (const account of replaced) {
          repository.setEnded(tx, account.id, null);
          tell(tx, audit, { before: account, after: { ...account, endedAt: null } });
        }
      });
      call.changed('bank');
    },

    end(id: BankAccountId, call: Call): void {
      change(id, call, (tx, before) => {
        if (before.endedAt !== null) throw broken({ rule: 'bank-details-ended' });
        repository.setEnded(tx, id, call.now);
      });
    },

    resume(id: BankAccountId, call: Call): BankAccountView {
      change(id, call, (tx, before) => {
        if (repository.listInUse(tx, before.associationId).length > 0) throw broken({ rule: 'bank-details-in-use' });
        repository.setEnded(tx, id, null);
      });
      return viewed(id, call);
    },

    callBack({ id, values }: { id: BankAccountId; values: CallBackInput }, call: Call): BankAccountView {
      if (values.calledOn > call.today)
        throw invalidField(['values', 'calledOn'], 'Cette date est à venir : indiquez le jour où vous avez appelé.');
      change(id, call, (tx, before) => {
        if (before.endedAt !== null) throw broken({ rule: 'bank-details-ended' });
        const proof = { calledBackOn: values.calledOn, calledBackBy: call.account?.name ?? '', callBackNote: noteOf(values) };
        repository.setCallBack(tx, id, proof);
      });
      return viewed(id, call);
    },

    undoCallBack(id: BankAccountId, call: Call): BankAccountView {
      change(id, call, (tx) => repository.setCallBack(tx, id, NO_CALL_BACK));
      return viewed(id, call);
    },

    reveal(id: BankAccountId, call: Call): { iban: string; formatted: string } {
      const { iban } = store.write(call, (tx, audit) => {
        const account = repository.getBankAccount(tx, id);
        const label = namesOf(tx, account.associationId).name;
        audit({ entity: 'bank-account', entityId: id, label, after: { iban: maskIban(account.iban) } });
        return account;
      });
      call.changed('audit');
      return { iban, formatted: formatIban(iban) };
    },
  };
}

const NO_CALL_BACK = { calledBackOn: null, calledBackBy: '', callBackNote: '' };
const WRONG_PIECE = 'Cette pièce n’est pas, ou plus, dans le dossier de l’association.';
const SAME_IBAN: BankWarning = {
  kind: 'unchanged',
  message: `C’est l’IBAN déjà enregistré${NNBSP}; seuls les autres renseignements changeront, et le contre-appel déjà fait reste valable.`,
};

/** The same account under another name or bank keeps the call back already made: the money goes to the same place. */
function callBackOf(known: BankAccount | undefined): Pick<BankAccount, 'calledBackOn' | 'calledBackBy' | 'callBackNote'> {
  if (!known) return NO_CALL_BACK;
  const { calledBackOn, calledBackBy, callBackNote } = known;
  return { calledBackOn, calledBackBy, callBackNote };
}

function acceptedIban(text: string): string {
  const verdict = checkIban(text);
  if (verdict.status !== 'valid') throw invalidField(['values', 'iban'], verdict.message || 'Ce champ est obligatoire.');
  return normaliseIban(text);
}

function acceptedBic(text: string): string {
  const verdict = checkBic(text);
  if (verdict.status === 'refused') throw invalidField(['values', 'bic'], verdict.message);
  return normaliseIdentifier(text);
}

/** « Mme Odile Vernier, au 03 82 33 14 54. Confirme le changement de banque. » */
function noteOf({ spokeTo, phone, note }: CallBackInput): string {
  return [`${spokeTo}, au ${phone}`, note].filter((part) => part !== '').join('. ');
}
