import type { ComponentType } from 'react';
import type { CouncilItem, CouncilSession } from '#shared/features/council/model';

/** A part of the panel of an affair that another feature brings. */
export interface ItemPart {
  readonly key: string;
  readonly Part: ComponentType<ItemPartProps>;
}

export interface ItemPartProps {
  readonly session: CouncilSession;
  readonly item: CouncilItem;
  readonly readOnly: boolean;
  /** Files dropped on the affair before its panel was opened. */
  readonly dropped: readonly File[];
}
