import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core';
import { CapsLockPassword } from '../../../components/CapsLockPassword';
import { PasswordStrength } from '../../../components/PasswordStrength';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { useSession } from '../../../lib/session';
import { ChangeForm } from '../new-password';

interface ChangePasswordModalProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly town: string;
}

/** Changes the password of the account at the keyboard. */
export function ChangePasswordModal({ opened, onClose, town }: ChangePasswordModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Changer mon mot de passe">
      <ChangePassword onDone={onClose} town={town} />
    </Modal>
  );
}

function ChangePassword({ onDone, town }: { onDone: () => void; town: string }) {
  const { login, name } = useSession();
  const form = useContractForm(ChangeForm, { current: '', next: '', confirmation: '' });
  const change = useCommand('vault.changePassword', { form, success: 'Votre mot de passe est changé.', onDone });
  return (
    <form onSubmit={form.onSubmit(({ current, next }) => change.mutate({ current, next }))}>
      <Stack gap="sm">
        <CapsLockPassword label="Mot de passe actuel" autoComplete="current-password" data-autofocus {...form.getInputProps('current')} />
        <CapsLockPassword label="Nouveau mot de passe" autoComplete="new-password" {...form.getInputProps('next')} />
        <PasswordStrength password={form.values.next} forbidden={[town, login, name]} />
        <PasswordInput label="Nouveau mot de passe, une seconde fois" autoComplete="new-password" {...form.getInputProps('confirmation')} />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onDone}>
            Annuler
          </Button>
          <Button type="submit" loading={change.isPending}>
            Changer le mot de passe
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
