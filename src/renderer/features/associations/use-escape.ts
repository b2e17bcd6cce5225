import { useWindowEvent } from '@mantine/hooks';
import { keyBelongsToLayer } from '../../lib/open-layer';

/** Esc from anywhere in a form, its fields included, unless it closes a list, a calendar or a dialog first. */
export function useEscape(leave: () => void): void {
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !keyBelongsToLayer()) leave();
  });
}
