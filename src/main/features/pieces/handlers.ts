import type { piecesContract } from '#shared/features/pieces/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { PiecesService } from './service';
import type { PieceTypesService } from './types-service';

export function piecesHandlers(service: PiecesService, types: PieceTypesService): Handlers<typeof piecesContract> {
  return {
    'pieces.types': () => types.list(),
    'pieces.addType': (input, call) => types.add(input, call),
    'pieces.updateType': (input, call) => types.update(input, call),
    'pieces.moveType': (input, call) => types.move(input, call),
    'pieces.archiveType': ({ id }, call) => (types.setArchived(id, true, call), {}),
    'pieces.restoreType': ({ id }, call) => types.setArchived(id, false, call),
    'pieces.ofAssociation': ({ associationId }, call) => service.ofAssociation(associationId, call),
    'pieces.receive': (input, call) => service.receive(input, call),
    'pieces.attach': (input, call) => service.attach(input, call),
    'pieces.check': (input, call) => service.check(input, call),
    'pieces.update': (input, call) => service.update(input, call),
    'pieces.remove': ({ id }, call) => (service.setRemoved(id, true, call), {}),
    'pieces.putBack': ({ id }, call) => service.setRemoved(id, false, call),
    'pieces.content': ({ id }) => service.content(id),
    'pieces.expiring': (input, call) => service.expiring(input, call),
  };
}
