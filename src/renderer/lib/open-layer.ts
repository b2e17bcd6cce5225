let openAtKeyPress = false;
let dialogAtKeyPress = false;

// Registered with the module, before any dialog listens: the first to see each key, while what it may close is still there.
window.addEventListener(
  'keydown',
  () => {
    openAtKeyPress = isLayerOpen();
    dialogAtKeyPress = isShown('[role="dialog"], [role="menu"]');
  },
  { capture: true },
);

/** Whether a dialog, a menu or a list was open when the key being handled was pressed: the key is then theirs (Esc closes them). */
export function keyBelongsToLayer(): boolean {
  return openAtKeyPress;
}

/** Whether a dialog or a menu was open then: the list of a field, which Ctrl+S has nothing to say to, does not count. */
export function keyBelongsToDialog(): boolean {
  return dialogAtKeyPress;
}

function isLayerOpen(): boolean {
  if (document.activeElement?.getAttribute('aria-expanded') === 'true') return true;
  return isShown('[role="dialog"], [role="listbox"], [role="menu"]');
}

/** The list of a field stays in the page once closed, unseen. */
function isShown(layers: string): boolean {
  return [...document.querySelectorAll(layers)].some((layer) => layer.checkVisibility());
}
