import type { mayorDecisionsContract } from '#shared/features/mayor-decisions/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { DecisionActsService } from './acts';
import type { DelegationsService } from './delegations';
import type { DecisionRegisterService } from './register';
import type { ReportService } from './report';
import type { DecisionsService } from './service';

/** What the mayor's decisions are made of. */
export interface MayorDecisionsParts {
  readonly decisions: DecisionsService;
  readonly acts: DecisionActsService;
  readonly register: DecisionRegisterService;
  readonly report: ReportService;
  readonly delegations: DelegationsService;
}

export function mayorDecisionsHandlers(parts: MayorDecisionsParts): Handlers<typeof mayorDecisionsContract> {
  const { decisions, acts, register, report, delegations } = parts;
  return {
    'mayorDecisions.register': ({ year }, call) => register.register(year, call.today),
    'mayorDecisions.get': ({ id }) => decisions.get(id),
    'mayorDecisions.add': (values, call) => decisions.add(values, call),
    'mayorDecisions.update': (input, call) => decisions.update(input, call),
    'mayorDecisions.remove': ({ id }, call) => (decisions.remove(id, call), {}),
    'mayorDecisions.number': ({ id }, call) => decisions.number(id, call),
    'mayorDecisions.release': ({ id }, call) => decisions.release(id, call),
    'mayorDecisions.issue': ({ id }, call) => acts.issue(id, call),
    'mayorDecisions.sign': (input, call) => acts.sign(input, call),
    'mayorDecisions.correct': (input, call) => acts.correct(input, call),
    'mayorDecisions.setDates': (input, call) => acts.setDates(input, call),
    'mayorDecisions.export': ({ year }, call) => register.export(year, call),
    'mayorDecisions.issueRegister': ({ year }, call) => register.issue(year, call),
    'mayorDecisions.closeYear': (input, call) => register.closeYear(input, call),
    'mayorDecisions.reopenYear': ({ year }, call) => register.reopenYear(year, call),
    'mayorDecisions.toReport': (_input, call) => report.toReport(call.today),
    'mayorDecisions.report': ({ sessionId }, call) => report.report(sessionId, call),
    'mayorDecisions.delegations': () => delegations.list(),
    'mayorDecisions.addDelegation': (values, call) => delegations.add(values, call),
    'mayorDecisions.updateDelegation': (input, call) => delegations.update(input, call),
    'mayorDecisions.removeDelegation': ({ id }, call) => (delegations.remove(id, call), {}),
    'mayorDecisions.patterns': () => register.patterns(),
    'mayorDecisions.setPattern': (values, call) => register.setPattern(values, call),
    'mayorDecisions.dropPattern': ({ startsOn }, call) => register.dropPattern(startsOn, call),
  };
}
