import { contract } from '#shared/ipc/contract';
import { DomainError } from '#shared/kernel/errors';
import type { Call } from '../ipc/call';
import { allows } from '../security/permissions';

/** Whether whoever calls may run that operation of the contract. @throws FORBIDDEN */
export function requirePermission(operation: string, { account }: Call): void {
  const permission = Object.entries(contract).find(([name]) => name === operation)?.[1].permission;
  const allowed =
    account !== null && permission !== undefined && permission !== 'none' && permission !== 'shell' && allows(account.role, permission);
  if (!allowed) throw new DomainError({ code: 'FORBIDDEN', details: { operation } });
}
