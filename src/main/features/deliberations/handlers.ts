import type { deliberationsContract } from '#shared/features/deliberations/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { ActsService } from './acts';
import type { ListsService } from './lists';
import type { NumberingService } from './numbering';

/** What the deliberations are made of. */
export interface DeliberationsParts {
  readonly numbering: NumberingService;
  readonly acts: ActsService;
  readonly lists: ListsService;
}

export function deliberationsHandlers({ numbering, acts, lists }: DeliberationsParts): Handlers<typeof deliberationsContract> {
  return {
    'deliberations.board': ({ sessionId }) => numbering.board(sessionId),
    'deliberations.number': ({ sessionId }, call) => numbering.number(sessionId, call),
    'deliberations.release': ({ sessionId }, call) => numbering.release(sessionId, call),
    'deliberations.patterns': () => numbering.patterns(),
    'deliberations.setPattern': (values, call) => numbering.setPattern(values, call),
    'deliberations.dropPattern': ({ startsOn }, call) => numbering.dropPattern(startsOn, call),
    'deliberations.drawn': ({ id }) => acts.drawn(id),
    'deliberations.drawUp': ({ sessionId }, call) => acts.drawUp(sessionId, call),
    'deliberations.correct': (input, call) => acts.correct(input, call),
    'deliberations.print': ({ id }, call) => acts.print(id, call),
    'deliberations.issueList': (input, call) => lists.issueList(input, call),
    'deliberations.issueCertificate': (input, call) => lists.issueCertificate(input, call),
    'deliberations.register': ({ year }) => lists.register(year),
    'deliberations.issueRegister': ({ year }, call) => lists.issueRegister(year, call),
  };
}
