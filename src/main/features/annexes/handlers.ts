import type { annexesContract } from '#shared/features/annexes/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { AnnexesService } from './service';

export function annexesHandlers(annexes: AnnexesService): Handlers<typeof annexesContract> {
  return {
    'annexes.ofItem': ({ itemId }) => annexes.ofItem(itemId),
    'annexes.files': ({ id }) => annexes.files(id),
    'annexes.add': (input, call) => annexes.add(input, call),
    'annexes.update': (input, call) => annexes.update(input, call),
    'annexes.replace': (input, call) => annexes.replace(input, call),
    'annexes.useFile': (input, call) => annexes.useFile(input, call),
    'annexes.move': (input, call) => annexes.move(input, call),
    'annexes.remove': ({ id }, call) => (annexes.setRemoved(id, true, call), {}),
    'annexes.putBack': ({ id }, call) => (annexes.setRemoved(id, false, call), annexes.get(id)),
    'annexes.content': (input) => annexes.content(input),
  };
}
