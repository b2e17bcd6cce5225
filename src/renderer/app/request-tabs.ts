import type { RequestTab } from '../features/grants/tabs';

/** The faces of a request beside its instruction, in their order. Each feature brings its own. */
export const REQUEST_TABS: readonly RequestTab[] = [];
