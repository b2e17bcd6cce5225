import type { bankContract } from '#shared/features/bank/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { BankService } from './service';

export function bankHandlers(service: BankService): Handlers<typeof bankContract> {
  return {
    'bank.ofAssociation': ({ associationId }, call) => service.ofAssociation(associationId, call),
    'bank.check': (typed, call) => service.check(typed, call),
    'bank.set': (input, call) => service.set(input, call),
    'bank.withdraw': ({ id }, call) => (service.withdraw(id, call), {}),
    'bank.end': ({ id }, call) => (service.end(id, call), {}),
    'bank.resume': ({ id }, call) => service.resume(id, call),
    'bank.callBack': (input, call) => service.callBack(input, call),
    'bank.undoCallBack': ({ id }, call) => service.undoCallBack(id, call),
    'bank.reveal': ({ id }, call) => service.reveal(id, call),
  };
}
