let openAtKeyPress = false;

// Registered with the module, before any dialog listens: the first to see each key, while what it may close is still there.
window.addEventListener('keydown', () => (openAtKeyPress = isLayerOpen()), { capture: true });

/** Whether a dialog, a menu or a list was open when the key being handled was pressed: the key is then theirs (Esc closes them). */
export function keyBelongsToLayer(): boolean {
  return openAtKeyPress;
}

function isLayerOpen(): boolean {
  if (document.activeElement?.getAttribute('aria-expanded') === 'true') return true;
  const layers = document.querySelectorAll('[role="dialog"], [role="listbox"], [role="menu"]');
  // The list of a field stays in the page once closed, unseen.
  return [...layers].some((layer) => layer.checkVisibility());
}
