import type { z } from 'zod';
import type { GrantsVote } from '#shared/features/grants/decision';
import type { sittingContract } from '#shared/features/sitting/contract';
import { refuseImpossibleVote } from '#shared/features/sitting/counts';
import type { ItemSitting, Seat, Sitting, VoteInput, VoteOutcome } from '#shared/features/sitting/model';
import { sittingFrom } from '#shared/features/sitting/sitting';
import type { SittingSource } from '#shared/features/sitting/source';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import type { ItemId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { getHeldItem } from './agenda-report';
import { readSittingBy, type SittingSources } from './sitting-of';
import { deleteVote, setVote } from './votes-repository';

/** How the vote on a grants affair reaches its requests, inside the transaction. */
export interface GrantsPort {
  /** @throws RULE when the decision cannot be written on a request */
  readonly record: (tx: Tx, decision: GrantsDecision & { readonly outcome: GrantsVote['outcome']; readonly votedOn: CivilDate }) => void;
  readonly withdraw: (tx: Tx, decision: GrantsDecision) => void;
}

interface GrantsDecision {
  readonly itemId: ItemId;
  readonly audit: AuditSink;
  readonly today: CivilDate;
}

/** What votes ask of other features. */
export interface VotesDependencies extends SittingSources {
  readonly store: Store;
  readonly grants: GrantsPort;
  /** The number an affair took in the register of deliberations; undefined while it has none. */
  readonly numberOf: (db: Reader, id: ItemId) => string | undefined;
}

type InputOf<Name extends keyof typeof sittingContract> = z.output<(typeof sittingContract)[Name]['input']>;

export type VotesService = ReturnType<typeof createVotesService>;

/** The votes on the affairs of a session; that on grants decides of their requests in the same transaction. */
export function createVotesService({ store, grants, numberOf, ...sources }: VotesDependencies) {
  const read = readSittingBy(sources);

  return {
    /** @throws RULE when the vote cannot have taken place among those who vote; `changed-meanwhile`, `deliberation-numbered`, `affair-withdrawn` */
    record({ itemId, version, values }: InputOf<'sittings.recordVote'>, call: Call): Sitting {
      const sitting = store.write(call, (tx, audit) => {
        const item = getHeldItem(tx, itemId);
        if (item.withdrawnOn !== null) throw broken({ rule: 'affair-withdrawn' });
        const source = read(tx, item.sessionId);
        const found = seatedAt(source, itemId);
        if ((found.vote?.version ?? null) !== version) throw broken({ rule: 'changed-meanwhile', entity: 'council-item' });
        refuseImpossibleVote(found.seats, values);
        if (!decides(values.outcome)) requireUnnumbered(tx, itemId);
        setVote(tx, itemId, { ...values, version: (version ?? 0) + 1 });
        const [before, after] = [found.vote && told(found.vote, found.seats), told(values, found.seats)];
        audit({ entity: 'council-vote', entityId: itemId, label: item.title, ...(before && { before }), after });
        if (item.kind === 'grants') {
          const votedOn = source.session.meetsOn;
          decide(tx, { itemId, audit, today: call.today, before: found.vote?.outcome ?? null, after: values.outcome, votedOn });
        }
        return sittingFrom(read(tx, item.sessionId));
      });
      call.changed('council', 'campaigns');
      return sitting;
    },

    withdraw({ itemId }: InputOf<'sittings.withdrawVote'>, call: Call): Sitting {
      const sitting = store.write(call, (tx, audit) => {
        const item = getHeldItem(tx, itemId);
        const source = read(tx, item.sessionId);
        const { vote, seats } = seatedAt(source, itemId);
        if (!vote) throw broken({ rule: 'changed-meanwhile', entity: 'council-item' });
        requireUnnumbered(tx, itemId);
        const before = told(vote, seats);
        deleteVote(tx, itemId);
        audit({ entity: 'council-vote', entityId: itemId, label: item.title, before });
        if (item.kind === 'grants' && decision(vote.outcome) !== null) grants.withdraw(tx, { itemId, audit, today: call.today });
        return sittingFrom(read(tx, item.sessionId));
      });
      call.changed('council', 'campaigns');
      return sitting;
    },
  };

  /** @throws RULE `deliberation-numbered`: a number is never given again, so that its affair stays decided */
  function requireUnnumbered(tx: Tx, itemId: ItemId): void {
    const number = numberOf(tx, itemId);
    if (number !== undefined) throw broken({ rule: 'deliberation-numbered', number });
  }

  /** A vote corrected without another result leaves the requests alone. */
  function decide(tx: Tx, { before, after, votedOn, ...rest }: Decided): void {
    const [was, is] = [before && decision(before), decision(after)];
    if (was === is) return;
    if (votedOn > rest.today) throw invalidField(['values', 'outcome'], 'Le vote ne peut pas être enregistré avant d’avoir eu lieu.');
    if (was !== null) grants.withdraw(tx, rest);
    if (is !== null) grants.record(tx, { ...rest, outcome: is, votedOn });
  }
}

interface Decided extends GrantsDecision {
  readonly before: VoteOutcome | null;
  readonly after: VoteOutcome;
  readonly votedOn: CivilDate;
}

/** What a vote decides of requests; nothing when the affair was withdrawn or only noted. */
function decision(outcome: VoteOutcome): GrantsVote['outcome'] | null {
  return outcome === 'adopted' || outcome === 'rejected' || outcome === 'adjourned' ? outcome : null;
}

function seatedAt(source: SittingSource, id: ItemId): ItemSitting {
  const found = sittingFrom(source).items.find(({ itemId }) => itemId === id);
  if (!found) throw notFound('council-item');
  return found;
}

/** As the journal tells it: with the names of those who are noted. */
function told(vote: VoteInput, seats: readonly Seat[]) {
  const names = new Map(seats.map(({ councillorId, name }) => [councillorId, name]));
  return { ...vote, ballots: vote.ballots.map((ballot) => ({ ...ballot, councillor: names.get(ballot.councillorId) ?? '' })) };
}

/** Whether the council approved, refused or took note: what gives a deliberation. */
function decides(outcome: VoteOutcome): boolean {
  return outcome === 'adopted' || outcome === 'rejected' || outcome === 'noted';
}
