import { Anchor, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { attendanceOf } from '#shared/features/assembly/attendance';
import type { FileSession } from '#shared/features/assembly/file';
import { ATTENDANCE_WORDS } from '#shared/features/sitting/words';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { Figure } from '../../../components/Figure';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';

const COLUMNS: readonly Column<FileSession>[] = [
  { key: 'on', title: 'Séance', width: 108, render: (session) => <SessionLink session={session} /> },
  { key: 'status', title: 'Présence', width: 92, render: ({ status }) => (status === null ? 'Non notée' : ATTENDANCE_WORDS[status]) },
  { key: 'proxies', title: 'Pouvoirs', width: 146, grow: 1, wrap: true, render: (session) => proxiesOf(session) || '–' },
  { key: 'apart', title: 'Sans prendre part', width: 170, grow: 2, wrap: true, render: (session) => <Apart session={session} /> },
];

/** How they attended the sessions held while they sat: present, represented, proxies, affairs without them. */
export function AttendanceCard({ sessions }: { readonly sessions: readonly FileSession[] }) {
  const counts = attendanceOf(sessions);
  return (
    <SectionCard title="Séances">
      <Stack gap="sm">
        {sessions.length > 0 && (
          <SimpleGrid cols={4}>
            <Figure label="Séances tenues">{counts.sessions}</Figure>
            <Figure label="Présent">{counts.present}</Figure>
            <Figure label="Représenté">{counts.represented}</Figure>
            <Figure label="Ni l’un ni l’autre">{counts.away}</Figure>
          </SimpleGrid>
        )}
        <DataTable
          label="Séances"
          rows={sessions}
          columns={COLUMNS}
          rowKey={({ sessionId }) => sessionId}
          empty={
            <EmptyState
              icon={IconCalendarEvent}
              title="Aucune séance tenue"
              text="Dès qu’un appel est noté, la présence, les pouvoirs et les affaires sans cet élu se lisent ici."
            />
          }
        />
      </Stack>
    </SectionCard>
  );
}

function SessionLink({ session: { sessionId, meetsOn } }: { readonly session: FileSession }) {
  return (
    <Anchor
      inherit
      underline="hover"
      renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id: sessionId }} search={{ step: 'presence' }} />}
    >
      <DateText value={meetsOn} />
    </Anchor>
  );
}

function proxiesOf({ proxyTo, proxyFrom }: FileSession): string {
  return [proxyTo && `donné à ${proxyTo}`, proxyFrom && `reçu de ${proxyFrom}`].filter((part) => part !== '').join(' ; ');
}

function Apart({ session: { withoutPart } }: { readonly session: FileSession }) {
  if (withoutPart.length === 0) return <span>–</span>;
  return (
    <>
      {withoutPart.map(({ itemId, title, reason }) => (
        <div key={itemId}>
          {title}
          <Text span size="xs" c="dimmed">
            {` (${reason})`}
          </Text>
        </div>
      ))}
    </>
  );
}
