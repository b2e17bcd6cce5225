import { broken, conflict, notFound } from '#shared/kernel/errors';
import { OpeningError } from '../db/opening-error';
import { type AccountSecret, type AccountSlot, type SlotOptions, accountSlot, openSlot, passwordBytes, recoverySlot } from './key-slots';
import { type KeySlot, type KeysFile, sealContent } from './keys-file';
import { recoveryKeyFault, recoverySecret } from './recovery-key';

export interface NewKeys extends SlotOptions {
  readonly vaultId: string;
  readonly dataKey: Buffer;
  readonly account: AccountSecret;
}

/** The keys of a new file and its recovery key, which is shown once and kept nowhere. */
export interface KeysAndRecoveryKey {
  readonly keys: KeysFile;
  readonly recoveryKey: string;
}

/** The first keys of a file: one account and the recovery key. */
export async function createKeys(input: NewKeys): Promise<KeysAndRecoveryKey> {
  const createdAt = input.now.getTime();
  const vault = { format: 'demopart-keys', version: 1, vaultId: input.vaultId } as const;
  const account = await accountSlot(vault, input.dataKey, { ...input.account, ...input });
  const recovery = await recoverySlot(vault, input.dataKey, input);
  return { keys: sealContent({ ...vault, createdAt, slots: [account, recovery.slot] }), recoveryKey: recovery.recoveryKey };
}

/**
 * The data key behind an account's password. The caller wipes it.
 * @throws OpeningError `wrong-password`, also for an unknown login
 */
export async function unwrapWithPassword(keys: KeysFile, login: string, password: string): Promise<{ dataKey: Buffer; accountId: string }> {
  const slot = accountSlots(keys).find((candidate) => candidate.login === login);
  const dataKey = slot && (await openSlot(keys, slot, passwordBytes(password)));
  if (!dataKey) throw new OpeningError('wrong-password');
  return { dataKey, accountId: slot.accountId };
}

/**
 * The data key behind the recovery key. The caller wipes it.
 * @throws OpeningError `wrong-recovery-key`, at once when the checksum group already tells a typing fault
 */
export async function unwrapWithRecoveryKey(keys: KeysFile, recoveryKey: string): Promise<Buffer> {
  if (recoveryKeyFault(recoveryKey)) throw new OpeningError('wrong-recovery-key');
  const slot = keys.slots.find((candidate) => candidate.kind === 'recovery');
  const dataKey = slot && (await openSlot(keys, slot, recoverySecret(recoveryKey)));
  if (!dataKey) throw new OpeningError('wrong-recovery-key');
  return dataKey;
}

/** The short names that can sign in. */
export function loginsOf(keys: KeysFile): string[] {
  return accountSlots(keys).map((slot) => slot.login);
}

/**
 * Lets one more account open the file.
 * @throws DomainError `CONFLICT` when the login or the account already has a slot
 */
export async function addAccountSlot(keys: KeysFile, dataKey: Buffer, account: AccountSecret & SlotOptions): Promise<KeysFile> {
  if (accountSlots(keys).some(({ login, accountId }) => login === account.login || accountId === account.accountId)) {
    throw conflict('account', 'login', account.login);
  }
  return withSlots(keys, [...keys.slots, await accountSlot(keys, dataKey, account)]);
}

/**
 * Takes away an account's access. Older backups still open with its password.
 * @throws DomainError `NOT_FOUND`, or `RULE last-administrator` when nobody could sign in any more
 */
export function removeAccountSlot(keys: KeysFile, accountId: string): KeysFile {
  findAccountSlot(keys, accountId);
  if (accountSlots(keys).length === 1) throw broken({ rule: 'last-administrator' });
  return withSlots(
    keys,
    keys.slots.filter((slot) => slot.kind !== 'account' || slot.accountId !== accountId),
  );
}

/** Wraps the data key again under a new password (and login, when given another): the database itself is not rewritten. */
export async function replacePassword(
  keys: KeysFile,
  dataKey: Buffer,
  change: { accountId: string; password: string; login?: string } & SlotOptions,
): Promise<KeysFile> {
  const old = findAccountSlot(keys, change.accountId);
  const fresh = await accountSlot(keys, dataKey, { ...change, login: change.login ?? old.login });
  return withSlots(
    keys,
    keys.slots.map((slot) => (slot === old ? fresh : slot)),
  );
}

/** Makes a new recovery key; the old one opens nothing any more, except older backups. */
export async function replaceRecoveryKey(keys: KeysFile, dataKey: Buffer, options: SlotOptions): Promise<KeysAndRecoveryKey> {
  const { slot, recoveryKey } = await recoverySlot(keys, dataKey, options);
  return { keys: withSlots(keys, [...accountSlots(keys), slot]), recoveryKey };
}

function accountSlots(keys: KeysFile): AccountSlot[] {
  return keys.slots.filter((slot) => slot.kind === 'account');
}

function findAccountSlot(keys: KeysFile, accountId: string): AccountSlot {
  const slot = accountSlots(keys).find((candidate) => candidate.accountId === accountId);
  if (!slot) throw notFound('account');
  return slot;
}

function withSlots(keys: KeysFile, slots: KeySlot[]): KeysFile {
  const { integrity: _integrity, ...content } = keys;
  return sealContent({ ...content, slots });
}
