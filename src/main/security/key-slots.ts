import { randomUUID } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import type { KeySlot, KeysFile } from './keys-file';
import { newRecoveryKey, recoverySecret } from './recovery-key';
import { type Kdf, type Sealed, type Wrapping, newKdf, seal, unseal, wipe } from './sealing';

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

export type AccountSlot = Extract<KeySlot, { kind: 'account' }>;
type SlotHeader<S extends KeySlot> = S extends KeySlot ? Omit<S, 'sealed'> : never;
/** What ties a slot to its file. */
export type Vault = Pick<KeysFile, 'format' | 'version' | 'vaultId'>;

/** The data key wrapped for the password of an account. */
export async function accountSlot(vault: Vault, dataKey: Buffer, account: AccountSecret & SlotOptions): Promise<AccountSlot> {
  const { accountId, login } = account;
  const header = { kind: 'account' as const, accountId, login, ...newHeader(account) };
  return { ...header, sealed: await closeSlot(dataKey, passwordBytes(account.password), wrappingOf(vault, header)) };
}

/** The data key wrapped for a new recovery key, which is given beside it. */
export async function recoverySlot(vault: Vault, dataKey: Buffer, options: SlotOptions): Promise<{ slot: KeySlot; recoveryKey: string }> {
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

async function closeSlot(dataKey: Buffer, secret: Buffer, wrapping: Omit<Wrapping, 'secret'>): Promise<Sealed> {
  try {
    return await seal(dataKey, { ...wrapping, secret });
  } finally {
    wipe(secret);
  }
}

/** The data key behind a secret, which is wiped, or undefined when it is not the right one. */
export async function openSlot(vault: Vault, slot: KeySlot, secret: Buffer): Promise<Buffer | undefined> {
  const { sealed, ...header } = slot;
  try {
    return await unseal(sealed, { ...wrappingOf(vault, header), secret });
  } finally {
    wipe(secret);
  }
}

/** One password typed on any keyboard gives the same bytes (RFC 8265 OpaqueString): no-break spaces are spaces, accents are composed. */
export function passwordBytes(password: string): Buffer {
  return Buffer.from(password.replace(/\p{Zs}/gu, ' ').normalize('NFC'), 'utf8');
}
