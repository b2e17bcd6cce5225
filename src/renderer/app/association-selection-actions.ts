import type { SelectionAction } from '../features/associations/selection';

/** What can be done with associations chosen in the register, beside what the register does itself. Each feature brings its own. */
export const SELECTION_ACTIONS: readonly SelectionAction[] = [];
