import type { grantDossiersContract } from '#shared/features/grant-dossiers/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { GrantDossiersService } from './service';

export function grantDossiersHandlers(service: GrantDossiersService): Handlers<typeof grantDossiersContract> {
  return {
    'grantDossiers.get': ({ requestId }, call) => service.fileOf(requestId, call),
    'grantDossiers.save': (input, call) => service.save(input, call),
    'grantDossiers.renewable': ({ campaignId }) => service.renewable(campaignId),
    'grantDossiers.startRenewal': (input, call) => service.startRenewal(input, call),
    'grantDossiers.issueSheet': ({ requestId }, call) => service.issueSheet(requestId, call),
  };
}
