import { Button, Stack } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useRef, useState } from 'react';
import { CapsLockPassword } from '../../../components/CapsLockPassword';
import { errorText } from '../../../lib/error-text';
import { useCommand } from '../../../lib/queries';
import { LoginField } from './LoginField';

/** Account and password. A wrong password is told under the field, which is emptied and focused again. */
export function UnlockForm({ logins, onOpened }: { logins: readonly string[]; onOpened: () => void }) {
  const [login, setLogin] = useState(logins[0] ?? '');
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const unlock = useCommand('vault.unlock', { showError: false, onDone: onOpened });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    unlock.mutate(
      { login, password },
      {
        onError: () => {
          setPassword('');
          field.current?.focus();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <LoginField logins={logins} value={login} onChange={setLogin} />
        <CapsLockPassword
          ref={field}
          label="Mot de passe"
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={unlock.error ? errorText(unlock.error) : undefined}
        />
        <Button type="submit" loading={unlock.isPending} disabled={password === '' || login === ''} fullWidth mt="xs">
          Ouvrir
        </Button>
      </Stack>
    </form>
  );
}
