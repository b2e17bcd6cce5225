import { ModalsProvider } from '@mantine/modals';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { TownContext } from './town-context';
import { router } from './router';

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
      <ModalsProvider labels={{ confirm: 'Confirmer', cancel: 'Annuler' }}>
        <RouterProvider router={router} />
      </ModalsProvider>
    </TownContext>
  );
}
