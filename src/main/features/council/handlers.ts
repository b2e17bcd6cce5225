import type { VotePreview, councilContract } from '#shared/features/council/contract';
import { grantedAmount } from '#shared/features/council/grants-amounts';
import type { Vote } from '#shared/features/council/votes';
import type { Handlers } from '../../ipc/handler-types';
import type { AgendaService } from './items';
import type { CouncilService } from './service';

export function councilHandlers(sessions: CouncilService, agenda: AgendaService): Handlers<typeof councilContract> {
  return {
    'sessions.list': (_input, call) => sessions.list(call.today),
    'sessions.get': ({ id }, call) => sessions.get(id, call.today),
    'sessions.progress': ({ id }) => sessions.progress(id),
    'sessions.create': (values, call) => sessions.create(values, call),
    'sessions.update': (input, call) => sessions.update(input, call),
    'sessions.clock': (input, call) => sessions.clock(input, call.today),
    'items.add': (input, call) => agenda.add(input, call),
    'items.addGrants': (input, call) => agenda.addGrants(input, call),
    'items.grantsVotes': (input) => agenda.grantsVotes(input).map(votePreview),
    'items.addGrantsVotes': (input, call) => agenda.addGrantsVotes(input, call),
    'items.update': (input, call) => agenda.update(input, call),
    'items.setState': (input, call) => agenda.setState(input, call),
    'items.rewriteGrants': (input, call) => agenda.rewriteGrants(input, call),
    'items.past': (input) => agenda.past(input),
    'items.reuse': (input, call) => agenda.reuse(input, call),
    'items.reuseReview': ({ id }) => agenda.reuseReview(id),
    'items.arrange': (input, call) => (agenda.arrange(input, call), {}),
    'items.move': (input, call) => (agenda.move(input, call), {}),
    'items.remove': ({ id }, call) => agenda.remove(id, call),
    'items.putBack': ({ id }, call) => agenda.putBack(id, call),
  };
}

/** What the screen tells of a vote before it is put on the agenda. */
function votePreview({ leaving, rows }: Vote): VotePreview {
  return {
    leaving: leaving.map(({ person }) => `${person.firstName} ${person.lastName}`.trim()),
    requests: rows.map((row) => ({ id: row.id, number: row.number, associationName: row.associationName, amount: grantedAmount(row) })),
  };
}
