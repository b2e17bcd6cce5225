import { useHotkeys } from '@mantine/hooks';
import type { RefObject } from 'react';
import { keyBelongsToDialog, keyBelongsToLayer } from './open-layer';

interface PageShortcuts {
  /** Ctrl+N: creates what this page lists. */
  readonly create?: (() => void) | undefined;
  /** Ctrl+S: saves, from inside a field too, its list open or not. */
  readonly save?: (() => void) | undefined;
  /** `/`: focuses the search of the list. */
  readonly search?: RefObject<HTMLInputElement | null>;
  /** Esc, outside of fields and dialogs: goes back. */
  readonly back?: (() => void) | undefined;
}

/** The keys every page answers to the same way. Nothing happens while a dialog is open. */
export function usePageShortcuts({ create, save, search, back }: PageShortcuts): void {
  const alone = (run: (() => void) | undefined) => () => {
    if (run && !keyBelongsToLayer()) run();
  };
  const focusSearch = search && (() => search.current?.select());
  useHotkeys([
    ['/', alone(focusSearch), { preventDefault: search !== undefined }],
    // Where / is typed with Shift, as on French keyboards.
    ['shift+/', alone(focusSearch), { preventDefault: search !== undefined }],
    ['Escape', alone(back), { preventDefault: false }],
  ]);
  useHotkeys(
    [
      ['mod+N', alone(create), { preventDefault: create !== undefined }],
      ['mod+S', () => !keyBelongsToDialog() && save?.(), { preventDefault: true }],
    ],
    [],
  );
}
