import { Button, Group, PasswordInput, Stack, Text, Textarea } from '@mantine/core';
import { CapsLockPassword } from '../../../components/CapsLockPassword';
import { PasswordStrength } from '../../../components/PasswordStrength';
import { errorText, fieldsOf } from '../../../lib/error-text';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { RecoverSchema } from '../new-password';
import { LoginField } from './LoginField';

interface RecoverFormProps {
  readonly logins: readonly string[];
  readonly onOpened: () => void;
  readonly onBack: () => void;
}

/** The recovery key gives an account a new password and opens the file. */
export function RecoverForm({ logins, onOpened, onBack }: RecoverFormProps) {
  const form = useContractForm(RecoverSchema, { recoveryKey: '', login: logins[0] ?? '', newPassword: '', confirmation: '' });
  const recover = useCommand('vault.recover', { form, showError: false, onDone: onOpened });
  return (
    <form onSubmit={form.onSubmit(({ confirmation: _typedAgain, ...input }) => recover.mutate(input))}>
      <Stack gap="sm">
        <Textarea
          label="Clé de secours"
          description="Les neuf groupes de la fiche ; majuscules, espaces et tirets n’ont pas d’importance."
          autosize
          minRows={2}
          autoFocus
          spellCheck={false}
          {...form.getInputProps('recoveryKey')}
        />
        <LoginField
          logins={logins}
          {...form.getInputProps('login')}
          onChange={(login) => form.setFieldValue('login', login)}
          value={form.values.login}
        />
        <CapsLockPassword label="Nouveau mot de passe" autoComplete="new-password" {...form.getInputProps('newPassword')} />
        <PasswordStrength password={form.values.newPassword} forbidden={[form.values.login]} />
        <PasswordInput label="Nouveau mot de passe, une seconde fois" autoComplete="new-password" {...form.getInputProps('confirmation')} />
        {recover.error && fieldsOf(recover.error) === null && (
          <Text role="alert" c="var(--mantine-color-error)">
            {errorText(recover.error)}
          </Text>
        )}
        <Group justify="space-between" mt="xs">
          <Button variant="default" onClick={onBack}>
            Retour
          </Button>
          <Button type="submit" loading={recover.isPending}>
            Ouvrir
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
