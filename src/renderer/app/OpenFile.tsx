import '../lib/zod-setup';
import '@mantine/dates/styles.css';
import '@mantine/dropzone/styles.css';
import '@mantine/charts/styles.css';
import '@mantine/spotlight/styles.css';
import 'dayjs/locale/fr';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { TownContext } from './town-context';
import { router } from './router';

const FRENCH_WEEK = { locale: 'fr', firstDayOfWeek: 1, weekendDays: [0, 6] } as const;

const IDLE_MS = 15 * 60_000;
const SIGNS_OF_LIFE = ['keydown', 'pointermove', 'pointerdown', 'wheel'] as const;

/** The application itself, once the file is open. After fifteen minutes without a key or the mouse, it asks to lock. */
export function OpenFile({ town, onIdle }: { town: string | null; onIdle: () => void }) {
  useEffect(() => {
    let timer = setTimeout(onIdle, IDLE_MS);
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(onIdle, IDLE_MS);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive);
    };
  }, [onIdle]);
  return (
    <TownContext value={town}>
      <DatesProvider settings={{ ...FRENCH_WEEK, weekendDays: [...FRENCH_WEEK.weekendDays] }}>
        <ModalsProvider labels={{ confirm: 'Confirmer', cancel: 'Annuler' }}>
          <RouterProvider router={router} />
        </ModalsProvider>
      </DatesProvider>
    </TownContext>
  );
}
