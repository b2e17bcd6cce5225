import { contract, type Input, type OperationName, type Output } from '#shared/ipc/contract';
import { DomainError } from '#shared/kernel/errors';
import type { Core } from '../../src/main/create-core';

/** Runs operations of the contract and gives their data. Throws their failures as DomainErrors. */
export interface Client {
  readonly call: <N extends OperationName>(name: N, input: Input<N>) => Promise<Output<N>>;
}

/** A client of the core; every answer is checked against the contract. */
export function clientOf(core: Core): Client {
  return {
    call: async <N extends OperationName>(name: N, input: Input<N>) => {
      const answer = await core.dispatch(name, input, { trusted: true });
      if (!answer.ok) throw new DomainError(answer.error);
      // The contract's own schema of this operation has just checked it.
      return contract[name].output.parse(answer.data) as Output<N>;
    },
  };
}
