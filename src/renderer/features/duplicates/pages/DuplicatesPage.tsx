import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { DuplicateKind } from '#shared/features/duplicates/model';
import { PageHeader } from '../../../components/PageHeader';
import { useCall } from '../../../lib/queries';
import { ComparePair } from '../components/ComparePair';
import { MergesList } from '../components/MergesList';
import { ProposalsList } from '../components/ProposalsList';

const route = getRouteApi('/associations/duplicates');

/** Records that look like one: compared, made one, or said to be distinct; and the merges made, which can be undone. */
export function DuplicatesPage() {
  const { tab = 'association', keep, absorb } = route.useSearch();
  const navigate = route.useNavigate();
  const count = useCall('duplicates.count', {}).data;
  const kind = DuplicateKind.safeParse(tab).data;
  if (kind !== undefined && keep !== undefined && absorb !== undefined) {
    return <ComparePair key={`${keep}${absorb}`} kind={kind} keep={keep} absorb={absorb} />;
  }
  return (
    <>
      <PageHeader
        title="Doublons"
        breadcrumb={[{ label: 'Associations', to: '/associations' }, { label: 'Doublons' }]}
        description="Les fiches qui semblent n’en faire qu’une. Rien n’est fusionné sans vous, et toute fusion s’annule."
      />
      <Tabs value={tab} onChange={(next) => void navigate({ search: { tab: TABS.find((known) => known === next) }, replace: true })}>
        <Tabs.List mb="md" className="dp-no-print">
          <Tabs.Tab value="association">Associations{counted(count?.associations)}</Tabs.Tab>
          <Tabs.Tab value="person">Personnes{counted(count?.persons)}</Tabs.Tab>
          <Tabs.Tab value="merges">Fusions faites</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={tab}>{kind === undefined ? <MergesList /> : <ProposalsList key={kind} kind={kind} />}</Tabs.Panel>
      </Tabs>
    </>
  );
}

const TABS = ['association', 'person', 'merges'] as const;

function counted(count: number | undefined): string {
  return count === undefined ? '' : ` (${count})`;
}
