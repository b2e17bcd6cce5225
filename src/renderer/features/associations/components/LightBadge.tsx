import { IconFileOff, IconHourglass } from '@tabler/icons-react';
import { LIGHT_WORDS } from '#shared/features/associations/words';
import type { TrafficLight } from '#shared/features/pieces/model';
import { StatusBadge } from '../../../components/StatusBadge';

/** Whether the supporting documents of an association are all there and good, in words. */
export function LightBadge({ light }: { light: TrafficLight }) {
  if (light === 'green') return <StatusBadge tone="good">{LIGHT_WORDS.green}</StatusBadge>;
  return (
    <StatusBadge tone={light === 'orange' ? 'warning' : 'bad'} icon={light === 'orange' ? IconHourglass : IconFileOff}>
      {LIGHT_WORDS[light]}
    </StatusBadge>
  );
}
