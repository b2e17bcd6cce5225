import { randomUUID } from 'node:crypto';
import { broken } from '#shared/kernel/errors';
import type { PlanSource } from './plan';

/** A file read and matched, without decisions: what the pages of its comparison are made from. */
export type KeptPlan = Omit<PlanSource, 'decisions'>;

/** Keeps the last dry run while its comparison is on the screen, so that a page of it does not read the file again. */
export interface PlanMemory {
  keep(plan: KeptPlan): string;
  /** @throws DomainError `RULE` import-plan-gone */
  get(key: string): KeptPlan;
  forget(): void;
}

/** The memory hangs on the open file: locked, it is gone. `openFile` gives the same object as long as the file stays open. */
export function createPlanMemory(openFile: () => object): PlanMemory {
  let plans = new WeakMap<object, { readonly key: string; readonly plan: KeptPlan }>();
  return {
    keep(plan) {
      const key = randomUUID();
      plans.set(openFile(), { key, plan });
      return key;
    },
    get(key) {
      const kept = plans.get(openFile());
      if (kept?.key !== key) throw broken({ rule: 'import-plan-gone' });
      return kept.plan;
    },
    forget() {
      plans = new WeakMap();
    },
  };
}
