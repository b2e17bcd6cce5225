import { QueryClient } from '@tanstack/react-query';
import { onCoreEvent } from './api';
import { staleTopics } from './topics';

/** Answers stay fresh until the core says that something changed; nothing is retried, the core is local. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: 5 * 60_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Asks again what the core says has changed, for as long as the window lives; answers how to stop. */
export function followChanges(client: QueryClient): () => void {
  return onCoreEvent((event) => {
    if (event.type !== 'data.changed') return;
    for (const topic of staleTopics(event.topics)) void client.invalidateQueries({ queryKey: [topic] });
  });
}
