import { Badge, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { plural } from '#shared/kernel/french';
import { useCall } from '../../lib/queries';

/** Time for the first screen to be shown: counting compares every record with its likes. In ms. */
const AFTER_THE_FIRST_SCREEN = 2_000;

/** How many pairs of records look like one, beside their entry in the navigation. */
export function DuplicatesCount() {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), AFTER_THE_FIRST_SCREEN);
    return () => clearTimeout(timer);
  }, []);
  const count = useCall('duplicates.count', {}, { enabled: settled }).data;
  const total = count ? count.associations + count.persons : 0;
  if (total === 0) return null;
  return (
    <Badge variant="default" size="sm" ml="auto">
      <span aria-hidden>{total}</span>
      <VisuallyHidden>{plural(total, 'paire à comparer', 'paires à comparer')}</VisuallyHidden>
    </Badge>
  );
}
