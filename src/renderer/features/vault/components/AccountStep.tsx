import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CapsLockPassword } from '../../../components/CapsLockPassword';
import { PasswordStrength } from '../../../components/PasswordStrength';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { proposeLogin } from '../login-proposal';
import { NewVaultForm } from '../new-password';

/** The town, the first account and its password as they are typed. */
export interface NewTown {
  town: string;
  name: string;
  login: string;
  password: string;
  confirmation: string;
}

interface AccountStepProps {
  readonly initial: NewTown;
  readonly onBack: (typed: NewTown) => void;
  readonly onCreated: (recoveryKey: string) => void;
}

/** The town's name and the account of the person who installs. */
export function AccountStep({ initial, onBack, onCreated }: AccountStepProps) {
  const form = useContractForm(NewVaultForm, initial);
  const [ownLogin, setOwnLogin] = useState(initial.login !== proposeLogin(initial.name));
  const create = useCommand('vault.create', { form, onDone: ({ recoveryKey }) => onCreated(recoveryKey) });
  const { town, name, login, password } = form.values;
  const nameProps = form.getInputProps('name');
  const loginProps = form.getInputProps('login');
  return (
    <form onSubmit={form.onSubmit(({ confirmation: _typedAgain, ...vault }) => create.mutate(vault))}>
      <Stack gap="sm">
        <TextInput label="Nom de la ville" {...form.getInputProps('town')} autoFocus />
        <Group grow align="flex-start">
          <TextInput
            label="Votre prénom et votre nom"
            autoComplete="off"
            {...nameProps}
            onChange={(event) => {
              form.setFieldValue('name', event.currentTarget.value);
              if (!ownLogin) form.setFieldValue('login', proposeLogin(event.currentTarget.value));
            }}
          />
          <TextInput
            label="Votre identifiant"
            description="Il se tape à chaque ouverture."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="off"
            {...loginProps}
            onChange={(event) => {
              setOwnLogin(true);
              form.setFieldValue('login', event.currentTarget.value);
            }}
          />
        </Group>
        <CapsLockPassword label="Mot de passe" autoComplete="new-password" {...form.getInputProps('password')} />
        <PasswordStrength password={password} forbidden={[town, name, login]} />
        <PasswordInput label="Mot de passe, une seconde fois" autoComplete="new-password" {...form.getInputProps('confirmation')} />
        <Group justify="space-between" mt="sm">
          <Button variant="default" onClick={() => onBack(form.getValues())}>
            Retour
          </Button>
          <Button type="submit" loading={create.isPending}>
            Créer le fichier chiffré
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
