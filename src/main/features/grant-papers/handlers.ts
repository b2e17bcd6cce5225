import type { grantPapersContract } from '#shared/features/grant-papers/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { GrantPapersService } from './service';

export function grantPapersHandlers(service: GrantPapersService): Handlers<typeof grantPapersContract> {
  return {
    'grantTables.issue': (order, call) => service.issue(order, call),
    'grantTables.workbook': (order, call) => service.workbook(order, call),
    'grantTables.issueAnnex': ({ year }, call) => service.issueAnnex(year, call),
    'grantTables.annexWorkbook': ({ year }, call) => service.annexWorkbook(year, call),
    'grantFigures.byDomain': ({ campaignId }) => service.byDomain(campaignId),
    'grantFigures.byYear': ({ years }) => service.byYear(years),
  };
}
