import type { StepKey } from '../steps';

/** The identifier of a step in the page. */
export function stepAnchor(key: StepKey): string {
  return `etape-${key}`;
}

/** Brings a step into view and puts the focus on its title. */
export function goToStep(key: StepKey): void {
  const step = document.getElementById(stepAnchor(key));
  step?.scrollIntoView({ block: 'start' });
  step?.focus({ preventScroll: true });
}
