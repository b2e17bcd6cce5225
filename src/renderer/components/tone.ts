import type { IconProps } from '@tabler/icons-react';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle, IconPoint } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** How a state is felt: words and an icon always go with the colour. */
export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'info';

/** A Tabler icon component. */
export type Icon = ComponentType<IconProps>;

/** The icon of each tone when the screen gives no better one. */
export const TONE_ICON: Readonly<Record<Tone, Icon>> = {
  neutral: IconPoint,
  good: IconCircleCheck,
  warning: IconAlertTriangle,
  bad: IconCircleX,
  info: IconInfoCircle,
};
