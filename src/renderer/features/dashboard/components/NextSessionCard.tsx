import { Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Dashboard } from '#shared/features/dashboard/contract';
import { plural } from '#shared/kernel/french';
import { formatDateLong } from '#shared/kernel/dates';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';

/** The next council, and the last day its convocation can leave. */
export function NextSessionCard({ session, today }: { session: Dashboard['nextSession']; today: Dashboard['today'] }) {
  if (!session) {
    return (
      <SectionCard title="Prochaine séance">
        <Stack gap="xs" align="flex-start">
          <Text c="dimmed">Aucune séance n’est prévue.</Text>
          <Button component={Link} to="/sessions" variant="default" size="compact-md">
            Voir les séances
          </Button>
        </Stack>
      </SectionCard>
    );
  }
  const late = session.latestSendDate < today;
  return (
    <SectionCard title="Prochaine séance">
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>{formatDateLong(session.meetsOn)}</Text>
        <Text>{plural(session.items, 'affaire', 'affaires')} à l’ordre du jour</Text>
        <LegalNote
          tone={late ? 'bad' : 'info'}
          message={`${late ? 'Les convocations devaient partir' : 'Les convocations partent'} au plus tard le ${formatDateLong(session.latestSendDate)}.`}
        />
        <Button component={Link} to={`/sessions/${session.id}`} variant="default" size="compact-md">
          Ouvrir la séance
        </Button>
      </Stack>
    </SectionCard>
  );
}
