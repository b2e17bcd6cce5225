/** Submits a form by its key: what is still being typed in a field that waits for the keyboard to leave (a label) is taken first. */
export function submitWhatIsTyped(form: HTMLFormElement | null): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && form?.contains(field)) {
    field.blur();
    field.focus({ preventScroll: true });
  }
  form?.requestSubmit();
}

/** Takes the keyboard to the first field of a form that its check refused: in a long one it may be out of sight. */
export function focusFirstFault(_errors: unknown, _values: unknown, event?: { readonly currentTarget: EventTarget | null }): void {
  const form = event?.currentTarget;
  if (!(form instanceof HTMLElement)) return;
  // The fields are marked once they have been drawn again.
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
  });
}
