import type { deliberationsContract } from '#shared/features/deliberations/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { NumberingService } from './numbering';

/** What the deliberations are made of. */
export interface DeliberationsParts {
  readonly numbering: NumberingService;
}

export function deliberationsHandlers({ numbering }: DeliberationsParts): Handlers<typeof deliberationsContract> {
  return {
    'deliberations.board': ({ sessionId }) => numbering.board(sessionId),
    'deliberations.number': ({ sessionId }, call) => numbering.number(sessionId, call),
    'deliberations.release': ({ sessionId }, call) => numbering.release(sessionId, call),
    'deliberations.patterns': () => numbering.patterns(),
    'deliberations.setPattern': (values, call) => numbering.setPattern(values, call),
    'deliberations.dropPattern': ({ startsOn }, call) => numbering.dropPattern(startsOn, call),
  };
}
