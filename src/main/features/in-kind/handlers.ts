import type { inKindContract } from '#shared/features/in-kind/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { SupportsService } from './supports';
import type { TariffsService } from './tariffs';

export function inKindHandlers(tariffs: TariffsService, supports: SupportsService): Handlers<typeof inKindContract> {
  return {
    'tariffs.list': ({ archived = false }) => tariffs.list(archived),
    'tariffs.add': (input, call) => tariffs.add(input, call),
    'tariffs.update': (input, call) => tariffs.update(input, call),
    'tariffs.setRate': (input, call) => tariffs.setRate(input, call),
    'tariffs.copyYear': (input, call) => tariffs.copyYear(input, call),
    'tariffs.clearYear': (input, call) => tariffs.clearYear(input, call),
    'tariffs.archive': ({ id }, call) => tariffs.setArchived(id, true, call),
    'tariffs.restore': ({ id }, call) => tariffs.setArchived(id, false, call),
    'inKind.ofAssociation': ({ associationId }) => supports.ofAssociation(associationId),
    'inKind.add': (input, call) => supports.add(input, call),
    'inKind.update': (input, call) => supports.update(input, call),
    'inKind.remove': ({ id }, call) => (supports.setRemoved(id, true, call), {}),
    'inKind.putBack': ({ id }, call) => {
      supports.setRemoved(id, false, call);
      return supports.lineOf(id);
    },
    'inKind.ofYear': (request) => supports.ofYear(request),
    'support.ofAssociation': ({ associationId }, call) => supports.supportOf(associationId, call.today),
    'support.ofYear': (request, call) => supports.supportOfYear(request, call.today),
    'support.years': (_input, call) => supports.years(call.today),
  };
}
