import type { termsContract } from '#shared/features/terms/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { TermsService } from './service';

export function termsHandlers(service: TermsService): Handlers<typeof termsContract> {
  return {
    'terms.list': () => service.list(),
    'terms.add': (input, call) => service.add(input, call),
    'terms.rename': (input, call) => service.rename(input, call),
    'terms.move': (input, call) => (service.move(input, call), {}),
    'terms.remove': ({ id }, call) => service.remove(id, call),
  };
}
