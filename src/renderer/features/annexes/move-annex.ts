import type { Annex } from '#shared/features/annexes/model';

/** Moves an annex to another place among those of its affair. */
export type MoveAnnex = (annex: Annex, position: number) => void;
