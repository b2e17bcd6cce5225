import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { PageHeader } from '../../../components/PageHeader';
import { EmptyState } from '../../../components/EmptyState';
import { IconLock } from '@tabler/icons-react';
import { useMay } from '../../../lib/session';
import { AccountsTab } from '../components/AccountsTab';
import { BackupsTab } from '../components/BackupsTab';
import { CouncilTab } from '../components/CouncilTab';
import { JournalTab } from '../components/JournalTab';
import { LegalTab } from '../components/LegalTab';
import { HouseTab } from '../components/HouseTab';
import { OwnTextsTab } from '../components/OwnTextsTab';
import { TownTab } from '../components/TownTab';
import type { TabValue } from '../labels';
import { TABS } from '../labels';

const route = getRouteApi('/administration');
const PANELS: Readonly<Record<TabValue, () => React.JSX.Element>> = {
  town: TownTab,
  house: HouseTab,
  accounts: AccountsTab,
  backups: BackupsTab,
  council: CouncilTab,
  legal: LegalTab,
  texts: OwnTextsTab,
  journal: JournalTab,
};

/** The town, the accounts, the backups, the law and the journal: for administrators. */
export function AdministrationPage() {
  const { tab = 'town' } = route.useSearch();
  const navigate = route.useNavigate();
  const allowed = useMay('administer');
  if (!allowed) {
    return (
      <>
        <PageHeader title="Administration" />
        <EmptyState
          icon={IconLock}
          title="Réservé à l’administration"
          text="Demandez à la personne qui administre Démopart dans votre mairie."
        />
      </>
    );
  }
  const Panel = PANELS[tab];
  return (
    <>
      <PageHeader title="Administration" />
      <Tabs
        value={tab}
        onChange={(value) => void navigate({ search: { tab: TABS.find((known) => known.value === value)?.value }, replace: true })}
      >
        <Tabs.List mb="md" className="dp-no-print">
          {TABS.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <Panel />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
