import { Modal } from '@mantine/core';
import type { Account } from '#shared/features/accounts/contract';
import { AccountAddForm } from './AccountAddForm';
import { AccountEditForm } from './AccountEditForm';

interface AccountDialogProps {
  /** `new` adds one; null closes the dialog. */
  readonly account: Account | 'new' | null;
  readonly onClose: () => void;
}

/** Adds an account, or changes the one that is given. */
export function AccountDialog({ account, onClose }: AccountDialogProps) {
  return (
    <Modal opened={account !== null} onClose={onClose} title={account === 'new' ? 'Ajouter un compte' : 'Modifier le compte'}>
      {account === 'new' && <AccountAddForm onDone={onClose} />}
      {account !== null && account !== 'new' && <AccountEditForm account={account} onDone={onClose} />}
    </Modal>
  );
}
