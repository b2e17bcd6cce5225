import type { IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** A Tabler icon component. */
export type Icon = ComponentType<IconProps>;
