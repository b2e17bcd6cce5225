import { useWindowEvent } from '@mantine/hooks';

/** Esc from anywhere in a form, its fields included, unless it closes a list, a calendar or a dialog first. */
export function useEscape(leave: () => void): void {
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || closesSomething()) return;
      leave();
    },
    { capture: true },
  );
}

function closesSomething(): boolean {
  if (document.activeElement?.getAttribute('aria-expanded') === 'true') return true;
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}
