import type { councilContract } from '#shared/features/council/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { AgendaService } from './items';
import type { CouncilService } from './service';

export function councilHandlers(sessions: CouncilService, agenda: AgendaService): Handlers<typeof councilContract> {
  return {
    'sessions.list': (_input, call) => sessions.list(call.today),
    'sessions.get': ({ id }, call) => sessions.get(id, call.today),
    'sessions.create': (values, call) => sessions.create(values, call),
    'sessions.update': (input, call) => sessions.update(input, call),
    'sessions.clock': (input, call) => sessions.clock(input, call.today),
    'items.add': (input, call) => agenda.add(input, call),
    'items.addGrants': (input, call) => agenda.addGrants(input, call),
    'items.update': (input, call) => agenda.update(input, call),
    'items.rewriteGrants': (input, call) => agenda.rewriteGrants(input, call),
    'items.move': (input, call) => (agenda.move(input, call), {}),
    'items.remove': ({ id }, call) => (agenda.remove(id, call), {}),
    'items.putBack': ({ id }, call) => agenda.putBack(id, call),
  };
}
