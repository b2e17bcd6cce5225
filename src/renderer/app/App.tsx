import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { createQueryClient, followChanges } from '../lib/query-client';
import { cssVariables, theme } from '../theme';
import { ErrorBoundary } from './ErrorBoundary';
import { StartGate } from './StartGate';

/** Notices are not part of the first screen; those shown meanwhile wait for it. */
const Notifications = lazy(async () => ({ default: (await import('@mantine/notifications')).Notifications }));

/** The whole window: look, cache, notices, and the gate that opens the file. */
export function App() {
  const [client] = useState(createQueryClient);
  useEffect(() => followChanges(client), [client]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ErrorBoundary>
        <QueryClientProvider client={client}>
          <StartGate />
          <Suspense>
            <Notifications position="bottom-left" limit={4} />
          </Suspense>
        </QueryClientProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}
