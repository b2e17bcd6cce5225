import { Button, Group, Stack, TextInput } from '@mantine/core';
import { accountsContract } from '#shared/features/accounts/contract';
import { CapsLockPassword } from '../../../components/CapsLockPassword';
import { PasswordStrength } from '../../../components/PasswordStrength';
import { useContractForm } from '../../../lib/form';
import { TOO_WEAK, isStrong } from '../../../lib/strong-password';
import { useCommand } from '../../../lib/queries';
import { RoleField } from './RoleField';

const NewAccount = accountsContract['accounts.add'].input.refine(({ password, name, login }) => isStrong(password, [name, login]), {
  path: ['password'],
  error: TOO_WEAK,
});

/** A new account with its first password, which its owner will change. */
export function AccountAddForm({ onDone }: { onDone: () => void }) {
  const form = useContractForm(NewAccount, { login: '', name: '', role: 'editor', password: '' });
  const add = useCommand('accounts.add', { form, success: ({ name }) => `Le compte de ${name} est ajouté.`, onDone });
  const { name, login, password } = form.values;
  return (
    <form onSubmit={form.onSubmit((values) => add.mutate(values))}>
      <Stack gap="sm">
        <TextInput label="Prénom et nom" data-autofocus autoComplete="off" {...form.getInputProps('name')} />
        <TextInput label="Identifiant" autoComplete="off" {...form.getInputProps('login')} />
        <RoleField {...form.getInputProps('role')} />
        <CapsLockPassword
          label="Mot de passe de départ"
          description="À remettre en main propre ; la personne le changera à sa première ouverture."
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <PasswordStrength password={password} forbidden={[name, login]} />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onDone}>
            Annuler
          </Button>
          <Button type="submit" loading={add.isPending}>
            Ajouter
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
