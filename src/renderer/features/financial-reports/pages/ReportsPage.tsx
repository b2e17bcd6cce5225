import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconCheck, IconFileSpreadsheet, IconMailForward, IconReportMoney } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportRow } from '#shared/features/financial-reports/contract';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { useSaveFile } from '../../../lib/use-save-file';
import { reportColumns } from '../components/report-columns';
import { ReportLettersModal } from '../components/ReportLettersModal';
import { REPORT_VIEWS, VIEW_LABELS, VIEW_STATES, type ReportsSearch } from '../reports-search';

const route = getRouteApi('/reports');

/** The financial reports of every campaign: what is owed, what is late, what is to be checked. */
export function ReportsPage() {
  const search: ReportsSearch = route.useSearch();
  const move = route.useNavigate();
  const navigate = useNavigate();
  const view = search.view ?? 'due';
  const filter = { states: VIEW_STATES[view], year: search.year ?? null };
  const list = useCall('financialReports.list', filter, { keepPrevious: true });
  const save = useSaveFile();
  const open = ({ campaignId, requestId }: ReportRow) =>
    void navigate({ to: '/campaigns/$id/requests/$requestId', params: { id: campaignId, requestId }, search: { tab: 'report' } });
  return (
    <>
      <PageHeader
        title="Comptes rendus financiers"
        description="Ce que les associations doivent justifier, de l’échéance au contrôle."
        actions={
          <>
            <RemindButton rows={list.data ?? []} />
            <LettersButton rows={list.data ?? []} />
            <Button
              variant="default"
              leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
              loading={save.isPending}
              onClick={() => save.mutate(() => call('financialReports.export', filter))}
            >
              Exporter
            </Button>
          </>
        }
      />
      <Group mb="sm" justify="space-between" align="flex-end" className="dp-no-print">
        <YearFilter year={search.year} onChange={(year) => void move({ search: { ...search, year }, replace: true })} />
        <SegmentedControl
          aria-label="Comptes rendus montrés"
          data={REPORT_VIEWS.map((value) => ({ value, label: VIEW_LABELS[value] }))}
          value={view}
          onChange={(value) => void move({ search: { ...search, view: REPORT_VIEWS.find((one) => one === value) }, replace: true })}
        />
      </Group>
      <DataTable
        label="Comptes rendus financiers"
        rows={list.data}
        columns={reportColumns()}
        rowKey={({ requestId }) => requestId}
        onOpen={open}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={
          <EmptyState
            icon={IconReportMoney}
            title="Aucun compte rendu dans cette liste"
            text="Un compte rendu est attendu pour chaque subvention votée pour un projet, après la fin de l’exercice. L’onglet Compte rendu d’une demande permet d’en décider autrement."
          />
        }
      />
    </>
  );
}

function YearFilter({ year, onChange }: { year: number | undefined; onChange: (year: number | undefined) => void }) {
  const campaigns = useCall('campaigns.list', {});
  const years = [...new Set([...(year === undefined ? [] : [year]), ...(campaigns.data ?? []).map((one) => one.year)])].sort(
    (a, b) => b - a,
  );
  return (
    <Select
      label="Exercice"
      w={130}
      clearable
      placeholder="Tous"
      data={years.map(String)}
      value={year === undefined ? null : String(year)}
      onChange={(value) => onChange(value === null ? undefined : Number(value))}
    />
  );
}

/** Notes today's reminders, for every report shown that has one to send. */
function RemindButton({ rows }: { rows: readonly ReportRow[] }) {
  const editable = useMay('write');
  const due = rows.filter(({ reminder }) => reminder !== null);
  const remind = useCommand('financialReports.remind', { success: ({ noted }) => `${plural(noted, 'rappel noté', 'rappels notés')}.` });
  if (!editable || due.length === 0) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconCheck size={18} aria-hidden />}
      loading={remind.isPending}
      onClick={() => remind.mutate({ requestIds: due.map(({ requestId }) => requestId), sentOn: today() })}
    >
      {`Noter ${plural(due.length, 'rappel envoyé', 'rappels envoyés')}`}
    </Button>
  );
}

/** Writes a letter for every report shown that is late. */
function LettersButton({ rows }: { rows: readonly ReportRow[] }) {
  const editable = useMay('write');
  const [open, setOpen] = useState(false);
  const late = rows.filter(({ state }) => state === 'late').map(({ requestId }) => requestId);
  if (!editable || late.length === 0) return null;
  return (
    <>
      <Button leftSection={<IconMailForward size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {`Relancer ${plural(late.length, 'retard', 'retards')}…`}
      </Button>
      {open && <ReportLettersModal requestIds={late} onClose={() => setOpen(false)} />}
    </>
  );
}
