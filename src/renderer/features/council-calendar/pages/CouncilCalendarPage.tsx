import { ActionIcon, Button, Group, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { IconCalendarDown, IconCalendarEvent, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { CouncilCalendar } from '#shared/features/council-calendar/model';
import { yearOf } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { call } from '../../../lib/api';
import { showFailure } from '../../../lib/notices';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { useSaveFile } from '../../../lib/use-save-file';
import { monthsOf } from '../by-month';
import { Demands } from '../components/Demands';
import { MonthCard } from '../components/MonthCard';

const route = getRouteApi('/council-calendar');

/** Every session of a year and everything the law wants around them, month by month. */
export function CouncilCalendarPage() {
  const search = route.useSearch();
  const move = route.useNavigate();
  const year = search.year ?? yearOf(today());
  const calendar = useCall('councilCalendar.year', { year }, { keepPrevious: true });
  const save = useSaveFile();
  return (
    <>
      <PageHeader
        title="Calendrier du conseil"
        description="Les séances et tout ce que la loi demande autour d’elles, de la convocation à la fin des recours."
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => void call('shell.print', {}).catch(showFailure)}
            >
              Imprimer
            </Button>
            <Button
              variant="default"
              leftSection={<IconCalendarDown size={18} aria-hidden />}
              loading={save.isPending}
              onClick={() => save.mutate(() => call('councilCalendar.ics', { sessionId: null }))}
            >
              Vers votre agenda (.ics)
            </Button>
          </>
        }
      />
      <YearStep year={year} onChange={(next) => void move({ search: { year: next }, replace: true })} />
      <Stack gap="md">
        {calendar.error ? (
          <ErrorState error={calendar.error} onRetry={() => void calendar.refetch()} />
        ) : (
          <Months calendar={calendar.data} />
        )}
        <Demands />
      </Stack>
    </>
  );
}

function YearStep({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  return (
    <Group gap={4} mb="sm">
      <ActionIcon variant="default" size={34} aria-label={`Année ${year - 1}`} className="dp-no-print" onClick={() => onChange(year - 1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Text component="h2" size="lg" fw={600} px="sm" aria-live="polite">
        {year}
      </Text>
      <ActionIcon variant="default" size={34} aria-label={`Année ${year + 1}`} className="dp-no-print" onClick={() => onChange(year + 1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

function Months({ calendar }: { calendar: CouncilCalendar | undefined }) {
  const [view, setView] = useState('pending');
  if (!calendar) return <Skeleton height={320} radius="sm" aria-label="Calendrier en cours de chargement" />;
  if (calendar.sessions.length === 0 && calendar.deadlines.length === 0) return <NoSession year={calendar.year} />;
  const months = monthsOf(calendar, { pendingOnly: view === 'pending', today: today() });
  return (
    <Stack gap="md">
      <Alerts calendar={calendar} />
      <Group className="dp-no-print">
        <SegmentedControl
          aria-label="Échéances montrées"
          value={view}
          onChange={setView}
          data={[
            { value: 'pending', label: 'Ce qui reste à faire' },
            { value: 'all', label: 'Toute l’année' },
          ]}
        />
      </Group>
      {months.length === 0 && (
        <EmptyState
          icon={IconCalendarEvent}
          title="Tout est fait"
          text="Aucune échéance n’attend pour cette année. « Toute l’année » montre ce qui a été fait."
        />
      )}
      {months.map((month) => (
        <MonthCard key={month.key} month={month} />
      ))}
    </Stack>
  );
}

function Alerts({ calendar: { deadlines } }: { calendar: CouncilCalendar }) {
  const late = deadlines.filter(({ state }) => state === 'late').length;
  const soon = deadlines.filter(({ state }) => state === 'soon').length;
  if (late + soon === 0) return null;
  const parts = [
    ...(late > 0 ? [plural(late, 'échéance est dépassée', 'échéances sont dépassées')] : []),
    ...(soon > 0 ? [plural(soon, 'échéance tombe bientôt', 'échéances tombent bientôt')] : []),
  ];
  return <LegalNote tone={late > 0 ? 'bad' : 'warning'} message={`${parts.join(', ')}.`} />;
}

function NoSession({ year }: { year: number }) {
  return (
    <EmptyState
      icon={IconCalendarEvent}
      title={`Aucune séance en ${year}`}
      text="Programmez une séance&nbsp;: ses échéances se calculent aussitôt, de la convocation à la fin du délai de recours."
    />
  );
}
