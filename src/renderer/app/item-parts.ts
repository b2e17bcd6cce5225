import { lazy } from 'react';
import type { ItemPart } from '../features/council/item-part';

/** What other features know of an affair of the council, in its panel. */
export const ITEM_PARTS: readonly ItemPart[] = [
  {
    key: 'annexes',
    Part: lazy(() => import('../features/annexes/components/AnnexesPart').then(({ AnnexesPart }) => ({ default: AnnexesPart }))),
  },
];
