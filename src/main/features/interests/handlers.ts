import type { interestsContract } from '#shared/features/interests/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { RadarService } from './radar';
import type { InterestsService } from './service';

/** The declared links, and where they meet the sessions to come. */
export interface InterestsParts {
  readonly interests: InterestsService;
  readonly radar: RadarService;
}

export function interestsHandlers({ interests, radar }: InterestsParts): Handlers<typeof interestsContract> {
  return {
    'interests.links': () => interests.list(),
    'interests.radar': (_input, { today }) => radar.radar(today),
    'interests.export': (_input, call) => radar.workbook(call),
    'interests.declare': (values, call) => interests.declare(values, call),
    'interests.change': (input, call) => interests.change(input, call),
    'interests.remove': (input, call) => (interests.remove(input, call), {}),
    'interests.putBack': (input, call) => interests.putBack(input, call),
  };
}
