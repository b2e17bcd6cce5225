import type { assemblyContract } from '#shared/features/assembly/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { AddressesService } from './addresses';
import type { ConveningService } from './convening';
import type { DelegationsService } from './delegations';
import type { FileService } from './file';
import type { FunctionsService } from './functions';
import type { ListsService } from './lists';
import type { SuccessionService } from './succession';

/** The services of the assembly. */
export interface AssemblyParts {
  readonly lists: ListsService;
  readonly succession: SuccessionService;
  readonly delegations: DelegationsService;
  readonly file: FileService;
  readonly addresses: AddressesService;
  readonly convening: ConveningService;
  readonly functions: FunctionsService;
}

export function assemblyHandlers({
  lists,
  succession,
  delegations,
  file,
  addresses,
  convening,
  functions,
}: AssemblyParts): Handlers<typeof assemblyContract> {
  return {
    'assembly.file': ({ id }, { today }) => file.get(id, today),
    'assembly.sendings': (_input, { today }) => addresses.sendings(today),
    'assembly.address': (input, call) => addresses.get(input, call),
    'assembly.setAddress': (input, call) => addresses.set(input, call),
    'assembly.convening': (input, { today }) => convening.get(input, today),
    'assembly.convene': (input, call) => convening.convene(input, call),
    'assembly.takeBackConvening': (input, call) => (convening.takeBack(input, call), {}),
    'assembly.previewFunction': (input) => functions.preview(input),
    'assembly.changeFunction': (input, call) => functions.change(input, call),
    'assembly.undoFunction': (input, call) => (functions.undo(input, call), {}),
    'assembly.addDelegation': (values, call) => delegations.add(values, call),
    'assembly.changeDelegation': (input, call) => delegations.change(input, call),
    'assembly.removeDelegation': (input, call) => (delegations.remove(input, call), {}),
    'assembly.putBackDelegation': (input, call) => delegations.putBack(input, call),
    'assembly.lists': () => lists.list(),
    'assembly.addList': (values, call) => lists.add(values, call),
    'assembly.changeList': (input, call) => lists.change(input, call),
    'assembly.removeList': (input, call) => (lists.remove(input, call), {}),
    'assembly.previewEnd': (input) => succession.preview(input),
    'assembly.ends': () => succession.list(),
    'assembly.end': (input, call) => succession.end(input, call),
    'assembly.undoEnd': (input, call) => (succession.undo(input, call), {}),
  };
}
