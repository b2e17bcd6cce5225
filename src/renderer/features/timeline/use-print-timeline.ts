import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { TimelineEvent } from '#shared/features/timeline/contract';
import { call } from '../../lib/api';
import type { CallInput } from '../../lib/api';
import { showFailure } from '../../lib/notices';

/** The most events the core gives at once. */
const EVENTS_AT_ONCE = 200;

type Wanted = Pick<CallInput<'timeline.ofAssociation'>, 'associationId' | 'kinds'>;

/** Prints the whole history as it is filtered, not the page on screen. `events` are those on paper, null outside of printing. */
export function usePrintTimeline(wanted: Wanted) {
  const [events, setEvents] = useState<readonly TimelineEvent[] | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const found = await everyEvent(wanted);
      flushSync(() => setEvents(found));
      await call('shell.print', {});
    },
    onError: showFailure,
    onSettled: () => setEvents(null),
  });
  return { events, print: () => mutate(), printing: isPending };
}

async function everyEvent(wanted: Wanted): Promise<readonly TimelineEvent[]> {
  const events: TimelineEvent[] = [];
  for (let page = 1; ; page += 1) {
    const found = await call('timeline.ofAssociation', { ...wanted, page, pageSize: EVENTS_AT_ONCE });
    events.push(...found.events);
    if (found.events.length < EVENTS_AT_ONCE || events.length >= found.total) return events;
  }
}
