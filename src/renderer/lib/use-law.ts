import { useMemo } from 'react';
import { lawOn, type LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { useCall } from './queries';

/** The law of a day; undefined until it is read. */
export function useLaw(day: CivilDate): LegalLookup | undefined {
  const { data } = useCall('legal.list', {});
  return useMemo(() => data && lawOn(day, data), [data, day]);
}
