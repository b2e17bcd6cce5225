import type { TermKind } from '#shared/features/terms/model';
import { useCall } from '../../lib/queries';

/** The words to offer for a field: those of the town's list, then those that other files use. */
export function useWords(kind: TermKind): string[] {
  return (useCall('terms.list', {}).data?.[kind] ?? []).map(({ value }) => value);
}
