import type { sittingContract } from '#shared/features/sitting/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { SittingService } from './service';
import type { VotesService } from './votes';

/** The services of a session as it is held. */
export interface SittingParts {
  readonly sitting: SittingService;
  readonly votes: VotesService;
}

export function sittingHandlers({ sitting, votes }: SittingParts): Handlers<typeof sittingContract> {
  return {
    'sittings.get': ({ id }) => sitting.get(id),
    'sittings.update': (input, call) => sitting.update(input, call),
    'sittings.answer': (input, call) => sitting.answer(input, call),
    'sittings.addProxy': (input, call) => sitting.addProxy(input, call),
    'sittings.changeProxy': (input, call) => sitting.changeProxy(input, call),
    'sittings.removeProxy': (input, call) => sitting.removeProxy(input, call),
    'sittings.addMovement': (input, call) => sitting.addMovement(input, call),
    'sittings.removeMovement': (input, call) => sitting.removeMovement(input, call),
    'sittings.declare': (input, call) => sitting.declare(input, call),
    'sittings.withdrawDeclaration': (input, call) => sitting.withdrawDeclaration(input, call),
    'sittings.recordVote': (input, call) => votes.record(input, call),
    'sittings.withdrawVote': (input, call) => votes.withdraw(input, call),
    'sittings.discuss': (input, call) => (sitting.discuss(input, call), {}),
    'sittings.reconvene': (input, call) => sitting.reconvene(input, call),
  };
}
