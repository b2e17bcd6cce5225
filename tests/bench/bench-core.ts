import { join } from 'node:path';
import type { Input, OperationName, Output } from '#shared/ipc/contract';
import { createCore } from '../../src/main/create-core';
import { unwrapWithPassword } from '../../src/main/security/keyring';
import { keysPathOf, readKeysFile } from '../../src/main/security/keys-file';

export const LOGIN = 'camille';
export const PASSWORD = 'Cerisier-tordu-77-parapluie';
export const RESOURCES = join(import.meta.dirname, '../../resources');

/** A core on a real encrypted file, signed in as an administrator. */
export interface BenchCore {
  /** Runs an operation; throws what it refuses. */
  call<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  close(): void;
}

/** Opens a file, or creates it when `isNew`. Its key derivation is cheap (N = 2^10): passwords are not what is measured. */
export async function openCore(dbPath: string, { isNew = false } = {}): Promise<BenchCore> {
  const silent = { info: () => undefined, warn: () => undefined, error: (message: string) => console.error(message) };
  const core = createCore({ dbPath, resources: RESOURCES, now: Date.now, logger: silent, emit: () => undefined, kdf: { logN: 10 } });
  const bench: BenchCore = {
    async call<N extends OperationName>(name: N, input: Input<N>) {
      const answer = await core.dispatch(name, input, { trusted: false });
      if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
      // The core answers what the contract of this very version says.
      return answer.data as Output<N>;
    },
    close: () => core.close(),
  };
  const account = { login: LOGIN, password: PASSWORD };
  if (isNew) await bench.call('vault.create', { ...account, town: 'Jarny', name: 'Camille Essai' });
  else await bench.call('vault.unlock', account);
  return bench;
}

/** The key of a file made by `openCore`, to open a copy of it without the program. */
export async function dataKeyOf(dbPath: string): Promise<Buffer> {
  const { dataKey } = await unwrapWithPassword(readKeysFile(keysPathOf(dbPath)), LOGIN, PASSWORD);
  return dataKey;
}
