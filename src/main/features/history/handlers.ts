import type { historyContract } from '#shared/features/history/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { HistoryService } from './service';

export function historyHandlers(service: HistoryService): Handlers<typeof historyContract> {
  return {
    'history.list': (_input, call) => service.list(call),
    'history.undo': ({ seq }, call) => service.undo(seq, call),
  };
}
