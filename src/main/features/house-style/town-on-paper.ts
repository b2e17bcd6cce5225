import type { House } from '#shared/features/house-style/model';
import type { Wording } from '#shared/features/house-style/sentences';
import type { Town } from '#shared/features/town/contract';

/** The town with the look of its documents, which those who write them hand on; without one, the original. */
export interface TownOnPaper extends Town {
  readonly house?: House;
  /** Its own wording of the sentences that documents repeat. */
  readonly wording?: Wording;
}
