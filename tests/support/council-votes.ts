import type { VoteInput } from '#shared/features/sitting/model';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import { aCouncillor } from './builders';
import type { TestCore } from './test-core';

/** An affair of a session. */
interface Affair {
  readonly sessionId: SessionId;
  readonly itemId: ItemId;
}

/** How the council decides. */
type Outcome = Extract<VoteInput['outcome'], 'adopted' | 'rejected' | 'adjourned'>;

/** Everybody in office comes to a session, three councillors when nobody was elected, and all vote alike, in secret, on an affair. */
export async function councilVotes(core: TestCore, { sessionId, itemId }: Affair, outcome: Outcome = 'adopted'): Promise<void> {
  const { meetsOn } = await core.call('sessions.get', { id: sessionId });
  const elected = await core.call('councillors.list', { onDay: meetsOn });
  const members = elected.length > 0 ? elected : await electThree(core);
  const answers = members.map(({ id }) => ({ councillorId: id, status: 'present' as const }));
  const { items } = await core.call('sittings.answer', { id: sessionId, answers });
  const affair = items.find((item) => item.itemId === itemId);
  if (!affair) throw new Error('the affair is not on the agenda');
  const values = voteOf(outcome, affair.voters);
  await core.call('sittings.recordVote', { itemId, version: affair.vote?.version ?? null, values });
}

/** Three councillors without any tie to an association, after those of the table. */
export function electThree(core: TestCore, after = 0) {
  const elections = ['Testard', 'Bodin', 'Dumas'].map((lastName, index) => {
    const person = { ...aCouncillor().person, civility: 'sir' as const, firstName: 'X', lastName };
    return core.call('councillors.create', aCouncillor({ person, tableOrder: after + index + 1 }));
  });
  return Promise.all(elections);
}

function voteOf(outcome: Outcome, voters: number): VoteInput {
  return {
    mode: 'secret',
    votesFor: outcome === 'adopted' ? voters : 0,
    votesAgainst: outcome === 'rejected' ? voters : 0,
    abstentions: 0,
    blank: 0,
    casting: null,
    outcome,
    note: '',
    ballots: [],
  };
}
