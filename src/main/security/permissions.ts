import type { Permission } from '#shared/ipc/define';
import type { Role } from '#shared/features/vault/model';

type Granted = Exclude<Permission, 'none' | 'shell'>;

const GRANTED: Record<Role, readonly Granted[]> = {
  reader: ['read'],
  editor: ['read', 'write'],
  validator: ['read', 'write', 'validate'],
  administrator: ['read', 'write', 'validate', 'administer'],
};

/** Whether a role may run operations that ask for this permission. */
export function allows(role: Role, permission: Granted): boolean {
  return GRANTED[role].includes(permission);
}
