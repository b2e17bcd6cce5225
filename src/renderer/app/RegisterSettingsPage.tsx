import { Skeleton, Tabs } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EmptyState } from '../components/EmptyState';
import { PageHeader } from '../components/PageHeader';
import { useMay } from '../lib/session';
import { SETTINGS_TABS } from './register-settings';

const route = getRouteApi('/associations/settings');
const BREADCRUMB = [{ label: 'Associations', to: '/associations' }, { label: 'Réglages du registre' }];

/** The lists, the supporting documents, the tariffs and the letters that the register works with. */
export function RegisterSettingsPage() {
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const allowed = useMay('validate');
  const shown = SETTINGS_TABS.find(({ key }) => key === tab) ?? SETTINGS_TABS[0];
  return (
    <>
      <PageHeader title="Réglages du registre" breadcrumb={BREADCRUMB} />
      {!allowed || !shown ? (
        <EmptyState
          icon={IconLock}
          title="Réservé à la validation"
          text="Demandez à un compte « validation » ou « administration » de changer les listes et les modèles."
        />
      ) : (
        <Tabs value={shown.key} onChange={(key) => void navigate({ search: { tab: key ?? undefined }, replace: true })}>
          <Tabs.List mb="md" className="dp-no-print">
            {SETTINGS_TABS.map(({ key, label }) => (
              <Tabs.Tab key={key} value={key}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={shown.key}>
            <Suspense fallback={<Skeleton height={240} radius="sm" />}>
              <shown.Panel />
            </Suspense>
          </Tabs.Panel>
        </Tabs>
      )}
    </>
  );
}
