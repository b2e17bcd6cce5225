import { Button, Skeleton, Stack } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconListNumbers } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { Sitting } from '#shared/features/sitting/model';
import type { ItemId } from '#shared/kernel/ids';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { keyBelongsToLayer } from '../../../lib/open-layer';
import { useCall } from '../../../lib/queries';
import { AffairList } from '../components/AffairList';
import { AffairPanel } from '../components/AffairPanel';
import classes from '../sitting.module.css';

const route = getRouteApi('/sessions/$id');

/** The votes of a session, one affair after the other. */
export function VotesPanel({ session }: { readonly session: CouncilSession }) {
  const sitting = useCall('sittings.get', { id: session.id });
  if (sitting.error && !sitting.data) return <ErrorState error={sitting.error} onRetry={() => void sitting.refetch()} />;
  if (!sitting.data) return <Skeleton height={320} radius="sm" />;
  if (openedIn(session).length === 0) return <NoAffair id={session.id} />;
  return <Votes session={session} sitting={sitting.data} />;
}

/** The affairs that are examined: one that is withdrawn is neither opened nor voted. */
function openedIn({ items }: CouncilSession): CouncilSession['items'] {
  return items.filter(({ withdrawnOn }) => withdrawnOn === null);
}

function NoAffair({ id }: Pick<CouncilSession, 'id'>) {
  return (
    <EmptyState
      icon={IconListNumbers}
      title="L’ordre du jour est vide"
      text="Les affaires de l’ordre du jour sont votées ici, l’une après l’autre."
      actions={
        <Button renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id }} search={{ step: 'agenda' }} />}>
          Aller à l’ordre du jour
        </Button>
      }
    />
  );
}

function Votes({ session, sitting }: { readonly session: CouncilSession; readonly sitting: Sitting }) {
  const { affair } = route.useSearch();
  const opened = openedIn(session);
  const [chosen, setChosen] = useState<ItemId | null>(
    () => opened.find(({ id }) => id === affair)?.id ?? sitting.items.find(({ vote }) => vote === null)?.itemId ?? null,
  );
  const index = Math.max(
    opened.findIndex(({ id }) => id === chosen),
    0,
  );
  const go = (by: number) => {
    const next = opened[index + by];
    if (next) setChosen(next.id);
  };
  const alone = (run: () => void) => () => {
    if (!keyBelongsToLayer()) run();
  };
  useHotkeys([
    ['n', alone(() => go(1))],
    ['p', alone(() => go(-1))],
  ]);
  const item = opened[index];
  const held = sitting.items.find(({ itemId }) => itemId === item?.id);
  return (
    <Stack gap="sm">
      {sitting.attendance.length === 0 && (
        <LegalNote
          tone="warning"
          message="L’appel n’est pas fait&nbsp;: personne ne peut voter."
          action={
            <Button
              size="xs"
              variant="default"
              renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id: session.id }} search={{ step: 'presence' }} />}
            >
              Faire l’appel
            </Button>
          }
        />
      )}
      <div className={classes['votes']}>
        <AffairList session={session} sitting={sitting} shown={item?.id ?? null} onShow={setChosen} />
        {item && held && (
          <AffairPanel
            key={item.id}
            session={session}
            sitting={sitting}
            item={item}
            held={held}
            onPrevious={index > 0 ? () => go(-1) : null}
            onNext={index < opened.length - 1 ? () => go(1) : null}
          />
        )}
      </div>
    </Stack>
  );
}
