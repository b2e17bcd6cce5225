import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Deadline } from '#shared/features/council-calendar/model';
import { formatDateMedium, formatDateShort, formatTime } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { LegalSource } from '../../../components/LegalSource';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import type { CalendarLine, CalendarMonth } from '../by-month';
import { sessionWords, stateLabels, stateTones } from '../labels';

/** A month of the calendar: its sessions and what is due in it. */
export function MonthCard({ month: { title, lines } }: { month: CalendarMonth }) {
  return (
    <SectionCard title={title}>
      <DataTable label={title} rows={lines} columns={COLUMNS} rowKey={keyOf} empty={null} />
    </SectionCard>
  );
}

function keyOf(line: CalendarLine): string {
  return line.type === 'session'
    ? line.session.id
    : `${line.deadline.kind} ${line.deadline.sessionId ?? line.deadline.dueOn ?? ''} ${line.deadline.detail}`;
}

const COLUMNS: readonly Column<CalendarLine>[] = [
  { key: 'day', title: 'Date', width: 104, render: ({ day }) => (day === null ? '–' : <DateText value={day} />) },
  { key: 'what', title: 'Échéance', width: 260, grow: 2, wrap: true, render: (line) => <What line={line} /> },
  { key: 'detail', title: 'Précisions', width: 300, grow: 3, wrap: true, render: (line) => <Detail line={line} /> },
  { key: 'state', title: 'État', width: 150, render: (line) => <State line={line} /> },
];

function What({ line }: { line: CalendarLine }) {
  if (line.type === 'session') {
    return (
      <Anchor inherit fw={600} renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id: line.session.id }} />}>
        Conseil municipal à {formatTime(line.session.meetsAt)}
      </Anchor>
    );
  }
  return <DeadlineTitle deadline={line.deadline} />;
}

function DeadlineTitle({ deadline: { title, sessionId, meetsOn } }: { deadline: Deadline }) {
  if (sessionId === null || meetsOn === null) return <>{title}</>;
  return (
    <>
      {title}{' '}
      <Anchor
        inherit
        size="xs"
        c="dimmed"
        underline="always"
        aria-label={`Ouvrir le conseil du ${formatDateMedium(meetsOn)}`}
        renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id: sessionId }} />}
      >
        conseil du {formatDateShort(meetsOn)}
      </Anchor>
    </>
  );
}

function Detail({ line }: { line: CalendarLine }) {
  if (line.type === 'session') {
    const { session } = line;
    const affairs = session.items === 0 ? 'ordre du jour à établir' : plural(session.items, 'affaire', 'affaires');
    return (
      <>
        {sessionWords(session)}, {session.place}. {affairs.charAt(0).toLocaleUpperCase('fr') + affairs.slice(1)}.
      </>
    );
  }
  return (
    <>
      {line.deadline.detail}{' '}
      <Text span size="xs" c="dimmed">
        <LegalSource text={line.deadline.source} />
      </Text>
    </>
  );
}

function State({ line }: { line: CalendarLine }) {
  if (line.type === 'session') return <StatusBadge tone="info">Séance</StatusBadge>;
  const { state, doneOn, kind } = line.deadline;
  const words = kind === 'appeal' && state === 'done' ? 'Expiré' : stateLabels[state];
  return (
    <StatusBadge tone={stateTones[state]}>
      {words}
      {state === 'done' && doneOn !== null && kind !== 'appeal' && ` le ${formatDateShort(doneOn)}`}
    </StatusBadge>
  );
}
