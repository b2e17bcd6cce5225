import type { Town } from '#shared/features/town/contract';
import { formatDateLong, type CivilDate } from '#shared/kernel/dates';
import { ifSaid, sentence } from './sentences';

/** « Fait et délibéré… », then who receives a copy: what stands over the signatures of a deliberation, unless the town leaves it out. */
export function madeOf(town: Town, meetsOn: CivilDate): string[] {
  return [
    ...ifSaid(sentence(town, 'deliberation.done', { commune: town.name, seance: formatDateLong(meetsOn) })),
    ...ifSaid(sentence(town, 'deliberation.copies', { commune: town.name, prefecture: town.prefecture })),
  ];
}
