import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { call, CallError, onCoreEvent } from './api';
import { callKey } from './queries';
import { staleTopics } from './topics';

/** Answers stay fresh until the core says that something changed; nothing is retried, the core is local. */
export function createQueryClient(): QueryClient {
  const askStatusWhenLocked = (error: Error) => {
    if (error instanceof CallError && error.failure.code === 'LOCKED') void client.invalidateQueries({ queryKey: ['vault'] });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: askStatusWhenLocked }),
    mutationCache: new MutationCache({ onError: askStatusWhenLocked }),
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: 5 * 60_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  // The first screen waits for this answer: it is asked for while React draws.
  client.query({ queryKey: callKey('vault.status', {}), queryFn: () => call('vault.status', {}) }).catch(() => undefined);
  return client;
}

/** Asks again what the core says has changed, for as long as the window lives; answers how to stop. */
export function followChanges(client: QueryClient): () => void {
  return onCoreEvent((event) => {
    if (event.type !== 'data.changed') return;
    for (const topic of staleTopics(event.topics)) void client.invalidateQueries({ queryKey: [topic] });
  });
}
