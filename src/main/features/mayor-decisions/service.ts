import type { DecisionInput, MayorDecision } from '#shared/features/mayor-decisions/model';
import { broken } from '#shared/kernel/errors';
import { MayorDecisionId } from '#shared/kernel/ids';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { inputOf, nextNumber, refuseOtherYear, refuseWrongWithdrawal } from './checks';
import * as numbers from './numbers-repository';
import { labelOf } from './label';
import { wholeDecision, type DecisionsDependencies } from './reading';
import * as decisions from './repository';

export type DecisionsService = ReturnType<typeof createDecisionsService>;

/** Decisions of the mayor until they are signed: written, numbered without holes, corrected freely. */
export function createDecisionsService({ store, lawOn }: Pick<DecisionsDependencies, 'store' | 'lawOn'>) {
  const get = (id: MayorDecisionId): MayorDecision => store.read((db) => wholeDecision(db, id, lawOn));

  return {
    get,

    add(values: DecisionInput, call: Call): MayorDecision {
      const id = newId(MayorDecisionId);
      store.write(call, (tx, audit) => {
        refuseWrongWithdrawal(tx, id, values);
        decisions.insertDecision(tx, id, values);
        audit({ entity: 'mayor-decision', entityId: id, label: values.title, after: values });
      });
      call.changed('council');
      return get(id);
    },

    /** @throws NOT_FOUND; RULE `decision-signed`, `changed-meanwhile`; VALIDATION */
    update({ id, version, values }: { id: MayorDecisionId; version: number; values: DecisionInput }, call: Call): MayorDecision {
      store.write(call, (tx, audit) => {
        const before = decisions.getUnsigned(tx, id, version);
        refuseOtherYear(before, values);
        refuseWrongWithdrawal(tx, id, values);
        decisions.updateDecision(tx, before, values);
        audit({ entity: 'mayor-decision', entityId: id, label: labelOf({ ...before, ...values }), before: inputOf(before), after: values });
      });
      call.changed('council');
      return get(id);
    },

    /** @throws NOT_FOUND; RULE `decision-numbered` */
    remove(id: MayorDecisionId, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = decisions.getDecision(tx, id);
        if (before.number !== null) throw broken({ rule: 'decision-numbered', number: before.number });
        decisions.deleteDecision(tx, id);
        audit({ entity: 'mayor-decision', entityId: id, label: before.title, before: inputOf(before) });
      });
      call.changed('council');
    },

    /** @throws NOT_FOUND; RULE `decision-numbered`, `decision-year-closed`, `number-refused` */
    number(id: MayorDecisionId, call: Call): MayorDecision {
      store.write(call, (tx, audit) => {
        const row = decisions.getDecision(tx, id);
        if (row.number !== null) throw broken({ rule: 'decision-numbered', number: row.number });
        const taken = nextNumber(tx, row);
        numbers.setNumber(tx, id, taken);
        audit({
          entity: 'mayor-decision',
          entityId: id,
          label: labelOf({ ...row, ...taken }),
          before: { number: null },
          after: { number: taken.number },
        });
      });
      call.changed('council');
      return get(id);
    },

    /** The undo of `number`, as long as it leaves no hole and nothing bears it. @throws NOT_FOUND; RULE `decision-number-kept` */
    release(id: MayorDecisionId, call: Call): MayorDecision {
      store.write(call, (tx, audit) => {
        const row = decisions.getDecision(tx, id);
        const because = numbers.whyKept(tx, id);
        if (because !== null) throw broken({ rule: 'decision-number-kept', because });
        numbers.setNumber(tx, id, null);
        audit({ entity: 'mayor-decision', entityId: id, label: labelOf(row), before: { number: row.number }, after: { number: null } });
      });
      call.changed('council');
      return get(id);
    },
  };
}
