import { createSpotlight } from '@mantine/spotlight';

/** The state of the Ctrl+K palette, and how to open it. */
export const [paletteStore, palette] = createSpotlight();

/** Chooses the first thing listed, so that Enter opens it even when answers came after the last key. */
export function chooseFirst(): void {
  const list = document.getElementById(paletteStore.getState().listId);
  if (!list) return;
  for (const chosen of list.querySelectorAll('[data-selected]')) chosen.removeAttribute('data-selected');
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  paletteStore.setState({ ...paletteStore.getState(), selected: 0 });
}
