import { contract } from '#shared/ipc/contract';
import type { Envelope } from '#shared/ipc/envelope';
import { VaultStatus } from '#shared/features/vault/model';
import type { Core } from '../../src/main/create-core';
import { wrongCall } from './failures';

const TRUSTED = { trusted: true };

/** Who may open the file: `DEMOPART_PASSWORD`, and `DEMOPART_ACCOUNT` or else each account in turn. */
export interface Credentials {
  readonly password: string | undefined;
  readonly login: string | undefined;
}

/** Whether an operation runs on a file that is closed. Unknown operations do: the core answers for them. */
export function runsLocked(operation: string): boolean {
  const known = Object.entries(contract).find(([name]) => name === operation);
  return known === undefined || known[1].permission === 'none';
}

/** Opens the file. The failure of the last account tried when none opens it. @throws DomainError VALIDATION without a password */
export async function signIn(core: Core, { password, login }: Credentials): Promise<Envelope | undefined> {
  const answer = await core.dispatch('vault.status', {}, TRUSTED);
  if (!answer.ok) return answer;
  const status = VaultStatus.parse(answer.data);
  const logins = login === undefined ? status.logins : [login];
  if (!password) throw wrongCall('Donnez le mot de passe dans la variable d’environnement DEMOPART_PASSWORD.');
  let failure: Envelope = await core.dispatch('vault.unlock', { login: logins[0] ?? 'nobody', password }, TRUSTED);
  for (const other of logins.slice(1)) {
    if (failure.ok) break;
    failure = await core.dispatch('vault.unlock', { login: other, password }, TRUSTED);
  }
  return failure.ok ? undefined : failure;
}
