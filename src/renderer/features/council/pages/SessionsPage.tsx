import { Button } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { useCreating } from '../../../lib/creating';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { NewSessionModal } from '../components/NewSessionModal';
import { sessionColumns } from '../components/session-columns';

/** The sessions of the municipal council, latest first. */
export function SessionsPage() {
  const navigate = useNavigate();
  const sessions = useCall('sessions.list', {});
  const mayWrite = useMay('write');
  const { creating, start, stop } = useCreating();
  usePageShortcuts({ create: mayWrite ? start : undefined });
  const open = (id: string) => void navigate({ to: '/sessions/$id', params: { id } });
  const create = mayWrite && (
    <Button leftSection={<IconPlus size={18} />} onClick={start}>
      Programmer une séance
    </Button>
  );
  return (
    <>
      <PageHeader title="Séances du conseil municipal" description="De la convocation au dossier remis aux élus." actions={create} />
      <DataTable
        label="Séances du conseil municipal"
        rows={sessions.data}
        columns={sessionColumns}
        rowKey={(session) => session.id}
        onOpen={(session) => open(session.id)}
        error={sessions.error}
        onRetry={() => void sessions.refetch()}
        empty={
          <EmptyState
            icon={IconCalendarEvent}
            title="Aucune séance"
            text="Programmez la prochaine séance&nbsp;: Démopart calcule le dernier jour pour envoyer la convocation et prépare l’ordre du jour, les notes de synthèse et les projets de délibération."
            actions={create}
          />
        }
      />
      {creating && sessions.data && <NewSessionModal sessions={sessions.data} onClose={stop} onCreated={({ id }) => open(id)} />}
    </>
  );
}
