import type { financialReportsContract } from '#shared/features/financial-reports/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { FinancialReportsService } from './service';

export function financialReportsHandlers(service: FinancialReportsService): Handlers<typeof financialReportsContract> {
  return {
    'financialReports.get': ({ requestId }, call) => service.fileOf(requestId, call),
    'financialReports.save': (input, call) => service.save(input, call),
    'financialReports.list': (input, call) => service.list(input, call),
    'financialReports.remind': (input, call) => service.remind(input, call),
    'financialReports.askBack': ({ requestId }, call) => service.askBack(requestId, call),
    'financialReports.issueAnalysis': ({ requestId }, call) => service.issueAnalysis(requestId, call),
    'financialReports.export': (input, call) => service.exportList(input, call),
  };
}
