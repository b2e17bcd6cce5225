import { randomUUID } from 'node:crypto';
import { broken, conflict, notFound } from '#shared/kernel/errors';
import { OpeningError } from '../db/opening-error';
import { canonicalJson } from './canonical-json';
import { type KeySlot, type KeysFile, sealContent } from './keys-file';
import { newRecoveryKey, recoveryKeyFault, recoverySecret } from './recovery-key';
import { type Kdf, type Wrapping, newKdf, seal, unseal, wipe } from './sealing';

/** When a slot is made; `kdf` lowers the cost in tests and is never given by the application. */
export interface SlotOptions {
  readonly now: Date;
  readonly kdf?: { readonly logN: number };
}

/** Whose password opens the file. `login` is stored in clear, to be offered at sign-in. */
export interface AccountSecret {
  readonly accountId: string;
  readonly login: string;
  readonly password: string;
}

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

type AccountSlot = Extract<KeySlot, { kind: 'account' }>;
type SlotHeader<S extends KeySlot> = S extends KeySlot ? Omit<S, 'sealed'> : never;
type Vault = Pick<KeysFile, 'format' | 'version' | 'vaultId'>;

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

async function accountSlot(vault: Vault, dataKey: Buffer, account: AccountSecret & SlotOptions): Promise<AccountSlot> {
  const { accountId, login } = account;
  const header = { kind: 'account' as const, accountId, login, ...newHeader(account) };
  return { ...header, sealed: await closeSlot(dataKey, passwordBytes(account.password), wrappingOf(vault, header)) };
}

async function recoverySlot(vault: Vault, dataKey: Buffer, options: SlotOptions): Promise<{ slot: KeySlot; recoveryKey: string }> {
  const recoveryKey = newRecoveryKey();
  const header = { kind: 'recovery' as const, ...newHeader(options) };
  return { slot: { ...header, sealed: await closeSlot(dataKey, recoverySecret(recoveryKey), wrappingOf(vault, header)) }, recoveryKey };
}

function newHeader(options: SlotOptions): { id: string; createdAt: number; kdf: Kdf } {
  return { id: randomUUID(), createdAt: options.now.getTime(), kdf: newKdf(options.kdf?.logN) };
}

/** What is authenticated with the key: a slot moved to another file, renamed or made cheaper does not open. */
function wrappingOf(vault: Vault, slot: SlotHeader<KeySlot>): Omit<Wrapping, 'secret'> {
  const { format, version, vaultId } = vault;
  return { kdf: slot.kdf, header: canonicalJson({ format, version, vaultId, slot }) };
}

async function closeSlot(dataKey: Buffer, secret: Buffer, wrapping: Omit<Wrapping, 'secret'>) {
  try {
    return await seal(dataKey, { ...wrapping, secret });
  } finally {
    wipe(secret);
  }
}

async function openSlot(keys: KeysFile, slot: KeySlot, secret: Buffer): Promise<Buffer | undefined> {
  const { sealed, ...header } = slot;
  try {
    return await unseal(sealed, { ...wrappingOf(keys, header), secret });
  } finally {
    wipe(secret);
  }
}

/** One password typed on any keyboard gives the same bytes (RFC 8265 OpaqueString): no-break spaces are spaces, accents are composed. */
function passwordBytes(password: string): Buffer {
  return Buffer.from(password.replace(/\p{Zs}/gu, ' ').normalize('NFC'), 'utf8');
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
