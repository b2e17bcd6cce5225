import { Button, Skeleton, Stack } from '@mantine/core';
import { IconHistory, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { TimelineKind } from '#shared/features/timeline/contract';
import type { AssociationId, ExchangeId } from '#shared/kernel/ids';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { SectionCard } from '../../../components/SectionCard';
import { TablePager } from '../../../components/TablePager';
import { useCall } from '../../../lib/queries';
import { EditExchangeModal } from '../components/EditExchangeModal';
import { QuickExchange } from '../components/QuickExchange';
import { TimelineFilter } from '../components/TimelineFilter';
import { TimelineMonths } from '../components/TimelineMonths';
import { usePrintTimeline } from '../use-print-timeline';

const EVENTS_PER_PAGE = 50;

interface TimelinePanelProps {
  readonly associationId: AssociationId;
  readonly editable: boolean;
}

/** The tab « Suivi »: a line to note what was just said, and all that happened with the association. */
export function TimelinePanel({ associationId, editable }: TimelinePanelProps) {
  const [opened, setOpened] = useState<ExchangeId | null>(null);
  return (
    <Stack gap="md">
      {editable && (
        <div className="dp-no-print">
          <QuickExchange associationId={associationId} />
        </div>
      )}
      <History associationId={associationId} onOpenExchange={setOpened} />
      {opened && <EditExchangeModal id={opened} editable={editable} onClose={() => setOpened(null)} />}
    </Stack>
  );
}

function History({ associationId, onOpenExchange }: { associationId: AssociationId; onOpenExchange: (id: ExchangeId) => void }) {
  const [kinds, setKinds] = useState<TimelineKind[]>([]);
  const [page, setPage] = useState(1);
  const wanted = { associationId, ...(kinds.length > 0 ? { kinds } : {}) };
  const history = useCall('timeline.ofAssociation', { ...wanted, page, pageSize: EVENTS_PER_PAGE }, { keepPrevious: true });
  const paper = usePrintTimeline(wanted);
  const choose = (chosen: TimelineKind[]) => {
    setKinds(chosen);
    setPage(1);
  };
  const print = (
    <Button
      variant="default"
      size="compact-sm"
      className="dp-no-print"
      leftSection={<IconPrinter size={16} aria-hidden />}
      loading={paper.printing}
      onClick={paper.print}
    >
      Imprimer tout l’historique
    </Button>
  );
  if (history.error) return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <Skeleton height={240} radius="sm" />;
  const { events, total, counts } = history.data;
  return (
    <SectionCard title="Historique" actions={total > 0 && print}>
      <TimelineFilter counts={counts} kinds={kinds} onChange={choose} />
      {total === 0 && <NothingYet />}
      <TimelineMonths associationId={associationId} events={paper.events ?? events} onOpenExchange={onOpenExchange} />
      {total > EVENTS_PER_PAGE && <TablePager page={page} pageSize={EVENTS_PER_PAGE} total={total} onPage={setPage} />}
    </SectionCard>
  );
}

function NothingYet() {
  return (
    <EmptyState
      icon={IconHistory}
      title="Rien n’est encore noté"
      text="Demandes, décisions, pièces, courriers, réunions&nbsp;: tout ce qui concerne l’association viendra ici, du plus récent au plus ancien."
    />
  );
}
