import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle, IconPoint } from '@tabler/icons-react';
import type { Icon } from '../lib/icon';

/** How a state is felt: words and an icon always go with the colour. */
export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'info';

/** The icon of each tone when the screen gives no better one. */
export const TONE_ICON: Readonly<Record<Tone, Icon>> = {
  neutral: IconPoint,
  good: IconCircleCheck,
  warning: IconAlertTriangle,
  bad: IconCircleX,
  info: IconInfoCircle,
};
