import type { ComponentType } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { StepKey } from './steps';

/** A step of the session that another feature brings. */
export interface StepPanel {
  readonly key: StepKey;
  readonly Panel: ComponentType<StepPanelProps>;
}

export interface StepPanelProps {
  readonly session: CouncilSession;
}
