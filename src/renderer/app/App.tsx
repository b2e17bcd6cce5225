import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createQueryClient, followChanges } from '../lib/query-client';
import { cssVariables, theme } from '../theme';
import { ErrorBoundary } from './ErrorBoundary';
import { StartGate } from './StartGate';

const FRENCH_WEEK = { locale: 'fr', firstDayOfWeek: 1, weekendDays: [0, 6] } as const;

/** The whole window: look, cache, notices, and the gate that opens the file. */
export function App() {
  const [client] = useState(createQueryClient);
  useEffect(() => followChanges(client), [client]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ErrorBoundary>
        <QueryClientProvider client={client}>
          <DatesProvider settings={{ ...FRENCH_WEEK, weekendDays: [...FRENCH_WEEK.weekendDays] }}>
            <Notifications position="bottom-right" limit={4} />
            <StartGate />
          </DatesProvider>
        </QueryClientProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}
