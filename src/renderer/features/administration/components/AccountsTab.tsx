import { Button } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { Account } from '#shared/features/accounts/contract';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { ROLE_EXPLANATIONS, ROLE_LABELS } from '../../../components/role-labels';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { formatInstant } from '../../../lib/format';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useSession } from '../../../lib/session';
import { AccountDialog } from './AccountDialog';
import { TabSection } from './TabSection';

/** Who may open the file, and what each may do. */
export function AccountsTab() {
  const accounts = useCall('accounts.list', {});
  const { accountId } = useSession();
  const [edited, setEdited] = useState<Account | 'new' | null>(null);
  const add = () => setEdited('new');
  usePageShortcuts({ create: add });
  const columns: readonly Column<Account>[] = [
    { key: 'name', title: 'Nom', width: 180, grow: 1, wrap: true, render: ({ id, name }) => (id === accountId ? `${name} (vous)` : name) },
    { key: 'login', title: 'Identifiant', width: 120, grow: 1, render: ({ login }) => login },
    {
      key: 'role',
      title: 'Rôle',
      width: 150,
      render: ({ role }) => <StatusBadge tone={role === 'administrator' ? 'info' : 'neutral'}>{ROLE_LABELS[role]}</StatusBadge>,
    },
    { key: 'means', title: 'Ce qu’il permet', width: 300, grow: 2, wrap: true, render: ({ role }) => ROLE_EXPLANATIONS[role] },
    { key: 'createdAt', title: 'Créé le', width: 168, render: ({ createdAt }) => formatInstant(createdAt) },
  ];
  return (
    <TabSection
      title="Comptes"
      text="Chaque personne ouvre le fichier avec son propre mot de passe, et le journal retient qui a fait quoi."
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={add}>
          Ajouter un compte
        </Button>
      }
    >
      <DataTable
        label="Comptes"
        rows={accounts.data}
        error={accounts.error}
        onRetry={() => void accounts.refetch()}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setEdited}
        empty={<EmptyState icon={IconUsers} title="Aucun compte" text="Chaque personne ouvre le fichier avec son propre mot de passe." />}
      />
      <AccountDialog account={edited} onClose={() => setEdited(null)} />
    </TabSection>
  );
}
