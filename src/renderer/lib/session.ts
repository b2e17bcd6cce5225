import { createContext, useContext } from 'react';
import type { Role, SignedIn } from '#shared/features/vault/model';
import type { Permission } from '#shared/ipc/define';

/** Who is at the keyboard; given by the frame once the file is open. */
export const SessionContext = createContext<SignedIn | null>(null);

/** Who is at the keyboard. Only inside the frame: before it, nobody is. */
export function useSession(): SignedIn {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session outside the frame');
  return session;
}

const RANK: Readonly<Record<Role, number>> = { reader: 0, editor: 1, validator: 2, administrator: 3 };
const NEEDED: Readonly<Record<Exclude<Permission, 'none' | 'shell'>, Role>> = {
  read: 'reader',
  write: 'editor',
  validate: 'validator',
  administer: 'administrator',
};

/** Whether a role may do what needs this permission. The core checks again; this only hides what would be refused. */
export function may(role: Role, permission: keyof typeof NEEDED): boolean {
  return RANK[role] >= RANK[NEEDED[permission]];
}

/** Whether the signed-in user may; for buttons that would only be refused. */
export function useMay(permission: keyof typeof NEEDED): boolean {
  return may(useSession().role, permission);
}
