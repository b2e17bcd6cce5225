import { Anchor, Button, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { CouncilSession } from '#shared/features/council/model';
import type { Minutes, MinutesGap } from '#shared/features/minutes/model';
import { ErrorState } from '../../../components/ErrorState';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { useMay } from '../../../lib/session';
import { Approval } from '../components/Approval';
import { MinutesPreview } from '../components/MinutesPreview';

const route = getRouteApi('/sessions/$id');

/** The minutes of a session: what they miss, how they read, issued, then approved at the next session. */
export function MinutesPanel({ session }: { readonly session: CouncilSession }) {
  const minutes = useCall('minutes.get', { sessionId: session.id });
  if (minutes.error && !minutes.data) return <ErrorState error={minutes.error} onRetry={() => void minutes.refetch()} />;
  if (!minutes.data) return <Skeleton height={240} radius="sm" />;
  return (
    <Stack gap="md">
      <Missing missing={minutes.data.missing} />
      <Issue minutes={minutes.data} />
      <Approval minutes={minutes.data} />
      <MinutesPreview text={minutes.data.text} />
    </Stack>
  );
}

/** What is written of an affair about which nobody spoke. */
const NOTHING_SAID = 'L’affaire n’appelle pas d’observation.';

function Missing({ missing }: { readonly missing: readonly MinutesGap[] }) {
  const move = route.useNavigate();
  const navigate = useNavigate();
  const mayWrite = useMay('write');
  const discuss = useCommand('sittings.discuss', {
    success: 'La mention est écrite.',
    undo: (_after, { itemId }) => call('sittings.discuss', { itemId, discussion: '' }),
  });
  if (missing.length === 0) return null;
  const mend = ({ place }: MinutesGap) => {
    if (place === 'town') void navigate({ to: '/administration', search: { tab: 'town' } });
    else void move({ search: { step: place } });
  };
  return (
    <div>
      <Text size="sm" fw={600}>
        À compléter (le procès-verbal peut déjà être produit, ces manques y sont signalés)&nbsp;:
      </Text>
      <List size="sm" mt={4} spacing={2}>
        {missing.map((gap) => (
          <List.Item key={gap.message}>
            <Anchor component="button" type="button" size="sm" ta="left" onClick={() => mend(gap)}>
              {gap.message}
            </Anchor>
            {mayWrite && gap.discussion && gap.itemId !== null && (
              <NothingSaid gap={gap} onWrite={(itemId) => discuss.mutate({ itemId, discussion: NOTHING_SAID })} />
            )}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function NothingSaid({
  gap,
  onWrite,
}: {
  readonly gap: MinutesGap;
  readonly onWrite: (itemId: NonNullable<MinutesGap['itemId']>) => void;
}) {
  const { itemId, message } = gap;
  if (itemId === null) return null;
  return (
    <Button
      size="compact-xs"
      variant="default"
      ml="xs"
      className="dp-no-print"
      aria-label={`Sans observation. ${message}`}
      onClick={() => onWrite(itemId)}
    >
      Sans observation
    </Button>
  );
}

function Issue({ minutes: { sessionId } }: { readonly minutes: Minutes }) {
  const mayWrite = useMay('write');
  const issue = useCommand('minutes.issue', { success: 'Le procès-verbal est produit.', onDone: ({ id }) => void saveDocuments([{ id }]) });
  if (!mayWrite) return null;
  return (
    <Group className="dp-no-print">
      <Button leftSection={<IconFileText size={18} aria-hidden />} loading={issue.isPending} onClick={() => issue.mutate({ sessionId })}>
        Produire le procès-verbal…
      </Button>
      <Text size="sm" c="dimmed">
        Rédigé par le secrétaire, il est arrêté au commencement de la séance suivante, puis publié dans la semaine.
      </Text>
    </Group>
  );
}
