import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Demand } from '#shared/features/council-calendar/demand';
import { plural } from '#shared/kernel/french';
import { DateText } from '../../../components/DateText';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { DemandModal } from './DemandModal';

/** The requests that the council meet: each has its deadline in the calendar (CGCT, art. L. 2121-9). */
export function Demands() {
  const demands = useCall('councilCalendar.demands', {});
  const mayWrite = useMay('write');
  const [edited, setEdited] = useState<Demand | 'new' | null>(null);
  const remove = useCommand('councilCalendar.removeDemand', {
    success: 'La demande est retirée.',
    undo: (_output, { id }) => call('councilCalendar.putBackDemand', { id }),
  });
  return (
    <SectionCard
      title="Demandes de réunion"
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited('new')}>
            Noter une demande
          </Button>
        )
      }
    >
      <Stack gap="xs">
        {demands.data?.length === 0 && (
          <Text size="sm" c="dimmed">
            Aucune demande. Quand le préfet ou le tiers des membres demande une réunion, notez le jour où le maire la reçoit&nbsp;: la date
            limite s’inscrit au calendrier.
          </Text>
        )}
        {demands.data?.map((demand) => (
          <Group key={demand.id} justify="space-between" wrap="nowrap">
            <Told demand={demand} />
            {mayWrite && (
              <Group gap={4} wrap="nowrap" className="dp-no-print">
                <Button size="compact-xs" variant="subtle" aria-label="Modifier cette demande de réunion" onClick={() => setEdited(demand)}>
                  Modifier
                </Button>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label="Retirer cette demande de réunion"
                  onClick={() => remove.mutate({ id: demand.id })}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
            )}
          </Group>
        ))}
      </Stack>
      {edited !== null && <DemandModal demand={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </SectionCard>
  );
}

function Told({ demand: { author, receivedOn, signatories, reason } }: { readonly demand: Demand }) {
  const who = author === 'prefect' ? 'Préfet' : plural(signatories, 'membre du conseil', 'membres du conseil');
  return (
    <Text size="sm">
      <b>{who}</b>, reçue le <DateText value={receivedOn} />
      {reason !== '' && ` – ${reason}`}
    </Text>
  );
}
