import type { importsContract } from '#shared/features/imports/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { ImportsService } from './service';

export function importsHandlers(service: ImportsService): Handlers<typeof importsContract> {
  return {
    'imports.inspect': (request, call) => service.inspect(request, call),
    'imports.plan': (request, call) => service.plan(request, call),
    'imports.lines': (request) => service.lines(request),
    'imports.run': (request, call) => service.run(request, call),
    'imports.list': () => service.list(),
    'imports.undo': ({ id }, call) => service.undo(id, call),
    'imports.mappings': () => service.mappings.list(),
    'imports.saveMapping': (input, call) => service.mappings.save(input, call),
    'imports.removeMapping': ({ id }, call) => service.mappings.remove(id, call),
  };
}
