import type { letterTemplatesContract } from '#shared/features/letter-templates/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { LetterTemplatesService } from './service';

export function letterTemplatesHandlers(service: LetterTemplatesService): Handlers<typeof letterTemplatesContract> {
  return {
    'templates.list': () => service.list(),
    'templates.create': (values, call) => service.create(values, call),
    'templates.update': (input, call) => service.update(input, call),
    'templates.archive': ({ id }, call) => (service.setArchived(id, true, call), {}),
    'templates.restore': ({ id }, call) => service.setArchived(id, false, call),
  };
}
