import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { Account } from '#shared/features/accounts/contract';
import { accountsContract } from '#shared/features/accounts/contract';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { useSession } from '../../../lib/session';
import { RoleField } from './RoleField';

/** The name and the role of an account, or its removal. */
export function AccountEditForm({ account, onDone }: { account: Account; onDone: () => void }) {
  const { id, login, name, role } = account;
  const { accountId } = useSession();
  const form = useContractForm(accountsContract['accounts.update'].input, { id, name, role });
  const update = useCommand('accounts.update', { form, success: 'Le compte est modifié.', onDone });
  const remove = useCommand('accounts.remove', { success: `Le compte de ${name} est retiré.`, onDone });
  const confirmRemoval = () =>
    modals.openConfirmModal({
      title: `Retirer le compte de ${name}\u202f?`,
      children: <Text>Son mot de passe n’ouvrira plus le fichier. Ce que {name} a saisi reste, et le journal garde son nom.</Text>,
      labels: { confirm: 'Retirer le compte', cancel: 'Annuler' },
      confirmProps: { color: 'red.8' },
      onConfirm: () => remove.mutate({ id }),
    });
  return (
    <form onSubmit={form.onSubmit((values) => update.mutate(values))}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Identifiant&nbsp;: {login}
        </Text>
        <TextInput label="Prénom et nom" data-autofocus autoComplete="off" {...form.getInputProps('name')} />
        <RoleField {...form.getInputProps('role')} />
        <Group justify="space-between" mt="xs">
          <Button variant="subtle" color="red.8" onClick={confirmRemoval} disabled={id === accountId} loading={remove.isPending}>
            Retirer le compte
          </Button>
          <Button type="submit" loading={update.isPending}>
            Enregistrer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
