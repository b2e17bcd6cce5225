import type { StepPanel } from '../features/council/step-panel';

/** The steps of a session that other features bring, once it is held. */
export const SESSION_STEPS: readonly StepPanel[] = [];
