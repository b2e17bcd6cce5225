import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { yearOf } from '#shared/kernel/dates';
import type { MayorDecisionId } from '#shared/kernel/ids';
import { useCall } from '../../../lib/queries';

const route = getRouteApi('/decisions');

/** Shows the register of the year of a decision that was reached without saying which. */
export function YearOfDecision({ id }: { readonly id: MayorDecisionId }) {
  const move = route.useNavigate();
  const day = useCall('mayorDecisions.get', { id }).data?.decidedOn;
  useEffect(() => {
    if (day !== undefined) void move({ search: (known) => ({ ...known, year: yearOf(day) }), replace: true });
  }, [day, move]);
  return null;
}
