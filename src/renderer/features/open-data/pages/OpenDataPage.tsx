import { Group, SegmentedControl, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, type ComponentType } from 'react';
import { yearOf } from '#shared/kernel/dates';
import { PageHeader } from '../../../components/PageHeader';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { ComparePanel } from '../components/ComparePanel';
import { FilesPanel } from '../components/FilesPanel';
import { PublishPanel } from '../components/PublishPanel';
import { viewLabels } from '../labels';
import { OPEN_DATA_VIEWS, type OpenDataSearch } from '../open-data-search';

const route = getRouteApi('/open-data');

/** What the town publishes as open data: the grants of a year, what others publish, both side by side, and the council's deliberations. */
export function OpenDataPage({ Deliberations }: { Deliberations: ComponentType<{ readonly year: number }> }) {
  const search: OpenDataSearch = route.useSearch();
  const navigate = route.useNavigate();
  const years = useCall('openData.years', {});
  const year = search.year ?? yearOf(today());
  const view = search.view ?? 'publish';
  const change = (values: Partial<OpenDataSearch>) => void navigate({ search: { ...search, ...values }, replace: true });
  const offered = [...new Set([year, ...(years.data ?? [])])].sort((a, b) => b - a).map(String);
  return (
    <>
      <PageHeader
        title="Données ouvertes"
        description="Publier les subventions et les délibérations au format SCDL, lire les fichiers d’autres communes, les comparer."
      />
      <Group mb="md" justify="space-between" align="flex-end" className="dp-no-print">
        <SegmentedControl
          aria-label="Partie montrée"
          data={OPEN_DATA_VIEWS.map((value) => ({ value, label: viewLabels[value] }))}
          value={view}
          onChange={(value) => change({ view: OPEN_DATA_VIEWS.find((one) => one === value) })}
        />
        {(view === 'publish' || view === 'deliberations') && (
          <Select
            label="Exercice"
            w={100}
            allowDeselect={false}
            data={offered}
            value={String(year)}
            onChange={(value) => change({ year: value === null ? undefined : Number(value) })}
          />
        )}
      </Group>
      {view === 'publish' && <PublishPanel key={year} year={year} />}
      {view === 'deliberations' && (
        <Suspense>
          <Deliberations year={year} />
        </Suspense>
      )}
      {view === 'files' && <FilesPanel file={search.file} onChoose={(file, next) => change({ file, ...(next && { view: next }) })} />}
      {view === 'compare' && (
        <ComparePanel
          file={search.file}
          year={search.year}
          onChoose={(file, chosen) => change({ file, year: chosen })}
          onImport={() => change({ view: 'files' })}
        />
      )}
    </>
  );
}
