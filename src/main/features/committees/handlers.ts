import type { committeesContract } from '#shared/features/committees/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { CommitteesService } from './service';

export function committeesHandlers(committees: CommitteesService): Handlers<typeof committeesContract> {
  return {
    'committees.list': (_input, { today }) => committees.list(today),
    'committees.get': ({ id }, { today }) => committees.get(id, today),
    'committees.create': (values, call) => committees.create(values, call),
    'committees.update': (input, call) => committees.update(input, call),
    'committees.remove': ({ id }, call) => (committees.remove(id, call), {}),
  };
}
