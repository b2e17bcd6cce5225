import { putInformation } from '../features/council/report-item';
import { createDecisionActsService } from '../features/mayor-decisions/acts';
import { createDelegationsService } from '../features/mayor-decisions/delegations';
import type { MayorDecisionsParts } from '../features/mayor-decisions/handlers';
import type { DecisionsDependencies } from '../features/mayor-decisions/reading';
import { createDecisionRegisterService } from '../features/mayor-decisions/register';
import { createReportService } from '../features/mayor-decisions/report';
import { createDecisionsService } from '../features/mayor-decisions/service';

/** The mayor's decisions, with the agenda on which the council is told of them. */
export function mayorDecisionsParts(dependencies: DecisionsDependencies): MayorDecisionsParts {
  const { store, lawOn } = dependencies;
  return {
    decisions: createDecisionsService({ store, lawOn }),
    acts: createDecisionActsService(dependencies),
    register: createDecisionRegisterService(dependencies),
    report: createReportService({ store, lawOn, putOnAgenda: putInformation }),
    delegations: createDelegationsService(store),
  };
}
