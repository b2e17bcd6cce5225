import { StatusBadge } from '../../../components/StatusBadge';
import type { LIGHTS } from '../labels';

/** A state or a light, in words with its icon. */
export function LookBadge({ look: { label, tone, icon } }: { look: (typeof LIGHTS)['green'] }) {
  return (
    <StatusBadge tone={tone} icon={icon}>
      {label}
    </StatusBadge>
  );
}
