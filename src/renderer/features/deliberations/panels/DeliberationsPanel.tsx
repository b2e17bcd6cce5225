import { Anchor, Button, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { IconFileText, IconListNumbers } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { CouncilSession } from '#shared/features/council/model';
import type { DeliberationBoard } from '#shared/features/deliberations/model';
import { formatDateShort } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { SessionId } from '#shared/kernel/ids';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { ProgressModal } from '../../../components/ProgressModal';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';
import { DeliberationsTable } from '../components/DeliberationsTable';
import { PostingActions } from '../components/PostingActions';
import { useDrawUp } from '../use-draw-up';

const route = getRouteApi('/sessions/$id');

/** The deliberations of a session: numbered in one gesture, drawn up, corrected by versions, listed and posted. */
export function DeliberationsPanel({ session }: { readonly session: CouncilSession }) {
  const board = useCall('deliberations.board', { sessionId: session.id });
  if (board.error && !board.data) return <ErrorState error={board.error} onRetry={() => void board.refetch()} />;
  if (!board.data) return <Skeleton height={240} radius="sm" />;
  return (
    <Stack gap="md">
      <Guards board={board.data} />
      <Gestures sessionId={session.id} board={board.data} />
      <DeliberationsTable board={board.data} />
      <PostingActions session={session} />
    </Stack>
  );
}

/** What is to be mended first. */
function Guards({ board: { awaited, earlier, rows } }: { readonly board: DeliberationBoard }) {
  const move = route.useNavigate();
  const law = useLaw(today());
  const incomplete = rows.filter((row) => row.incomplete && row.versions === 0 && row.outcome !== null);
  return (
    <>
      {awaited > 0 && (
        <LegalNote
          tone="warning"
          message={`Il manque le vote de ${plural(awaited, 'affaire', 'affaires')}\u00a0: les numéros se prennent ensuite, dans l’ordre du jour.`}
          source={law?.('council.register.article').source}
          action={<StepLink step="votes">Enregistrer les votes</StepLink>}
        />
      )}
      {earlier.length > 0 && (
        <LegalNote
          tone="info"
          message={
            <>
              Des délibérations de séances antérieures n’ont pas encore de numéro&nbsp;:
              <List size="sm">
                {earlier.map(({ sessionId, meetsOn, affairs }) => (
                  <List.Item key={sessionId}>
                    <Anchor
                      component="button"
                      type="button"
                      size="sm"
                      onClick={() => void move({ params: { id: sessionId }, search: { step: 'deliberations' } })}
                    >
                      séance du {formatDateShort(meetsOn)}
                    </Anchor>{' '}
                    ({plural(affairs, 'délibération', 'délibérations')})
                  </List.Item>
                ))}
              </List>
            </>
          }
        />
      )}
      {incomplete.length > 0 && (
        <LegalNote
          tone="warning"
          message={`Des passages «\u00a0à compléter\u00a0» restent dans les textes\u00a0: ${incomplete.map(({ title }) => title).join(' ; ')}.`}
          action={<StepLink step="agenda">Compléter les textes</StepLink>}
        />
      )}
    </>
  );
}

function StepLink({ step, children }: { readonly step: string; readonly children: string }) {
  const move = route.useNavigate();
  return (
    <Button size="compact-sm" variant="default" onClick={() => void move({ search: { step } })}>
      {children}
    </Button>
  );
}

/** Number, give back, draw up. */
function Gestures({ sessionId, board }: { readonly sessionId: SessionId; readonly board: DeliberationBoard }) {
  const mayNumber = useMay('validate');
  const mayWrite = useMay('write');
  const { drawUp, progress, cancel } = useDrawUp(sessionId);
  const number = useCommand('deliberations.number', {
    success: `${plural(board.next.length, 'délibération est numérotée', 'délibérations sont numérotées')}.`,
    undo: () => call('deliberations.release', { sessionId }),
  });
  const release = useCommand('deliberations.release', {
    success: 'Les numéros sont rendus.',
    undo: () => call('deliberations.number', { sessionId }),
  });
  const waiting = board.rows.filter(({ number: taken, versions }) => taken !== null && versions === 0).length;
  const [first] = board.next;
  const last = board.next.at(-1);
  return (
    <>
      <Group gap="sm" className="dp-no-print">
        {mayNumber && first && last && (
          <Button
            leftSection={<IconListNumbers size={18} aria-hidden />}
            disabled={board.awaited > 0}
            loading={number.isPending}
            onClick={() => number.mutate({ sessionId })}
          >
            Numéroter les délibérations
          </Button>
        )}
        {mayWrite && waiting > 0 && (
          <Button leftSection={<IconFileText size={18} aria-hidden />} variant={first ? 'default' : 'filled'} onClick={drawUp}>
            Établir {plural(waiting, 'délibération', 'délibérations')} en Word
          </Button>
        )}
        {mayNumber && board.releasable && (
          <Button variant="subtle" color="gray" loading={release.isPending} onClick={() => release.mutate({ sessionId })}>
            Rendre les numéros
          </Button>
        )}
        {first && last && (
          <Text size="sm" c="dimmed">
            {first === last ? `Numéro à prendre\u00a0: ${first.number}` : `Numéros à prendre\u00a0: ${first.number} à ${last.number}`}{' '}
            (modèle {board.pattern})
          </Text>
        )}
      </Group>
      <ProgressModal title="Établissement des délibérations" progress={progress} onCancel={cancel} />
    </>
  );
}
