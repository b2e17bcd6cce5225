import { DemandInput } from '#shared/features/council-calendar/demand';
import { DemandId } from '#shared/kernel/ids';
import { toldDemand } from '../../features/council-calendar/demands';
import { findDemand, getDemand, saveDemand, setDemandRemoved } from '../../features/council-calendar/demands-repository';
import type { RecordState, Reverter } from '../../features/history/reverter';

/** A request that the council meet (CGCT, art. L. 2121-9). */
export const demandReverter: Reverter = {
  entity: 'council-demand',
  topics: ['council'],

  current(db, id) {
    const found = findDemand(db, DemandId.parse(id));
    return found === undefined ? null : toldDemand(found);
  },

  /** Older lines told its identifier too. */
  told: (state: RecordState) => DemandInput.strip().partial().parse(state),

  restore(tx, text, { before, at }) {
    const id = DemandId.parse(text);
    if (before === null) {
      setDemandRemoved(tx, id, at);
      return;
    }
    const { version } = getDemand(tx, id);
    saveDemand(tx, { ...DemandInput.strip().parse(before), id, version: version + 1 });
  },
};
