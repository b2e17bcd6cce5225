import type { duplicatesContract } from '#shared/features/duplicates/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { DuplicatesService } from './service';

export function duplicatesHandlers(service: DuplicatesService): Handlers<typeof duplicatesContract> {
  return {
    'duplicates.count': () => service.count(),
    'duplicates.list': (request, call) => service.list(request, call),
    'duplicates.dismiss': (pair, call) => (service.dismiss(pair, call), {}),
    'duplicates.reconsider': (pair, call) => (service.reconsider(pair, call), {}),
    'duplicates.preview': (pair, call) => service.preview(pair, call),
    'duplicates.merge': (input, call) => service.merge(input, call),
    'duplicates.merges': () => service.merges(),
    'duplicates.undo': (input, call) => service.undo(input, call),
  };
}
