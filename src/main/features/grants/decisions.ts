import type { GrantsVote } from '#shared/features/grants/decision';
import { decidedAmount } from '#shared/features/grants/decision';
import { isDecided } from '#shared/features/grants/states';
import type { GrantRow } from '#shared/features/grants/model';
import type { CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import type { AuditSink, Tx } from '../../db/connection';
import { getRequest } from './repository';
import type { GrantsService } from './service';

/** What a decision is written with, inside the transaction of the affair it belongs to. */
interface Writing {
  readonly audit: AuditSink;
  readonly today: CivilDate;
}

export type GrantDecisions = ReturnType<typeof createGrantDecisions>;

/** The decisions of the council, brought back to the requests it voted on. */
export function createGrantDecisions({ heldBack, writeChange }: Pick<GrantsService, 'heldBack' | 'writeChange'>) {
  return {
    /** Every request gets what the council decided, or none does. @throws RULE `vote-recorded` when one was decided before */
    record(tx: Tx, { rows, vote, audit, today }: Writing & { rows: readonly GrantRow[]; vote: GrantsVote }): void {
      const [first] = rows;
      if (!first) return;
      const held = heldBack(tx, getRequest(tx, first.id).campaignId, today);
      for (const row of rows) {
        const before = getRequest(tx, row.id);
        if (isDecided(before)) throw broken({ rule: 'vote-recorded', association: row.associationName });
        const { votedOn, deliberation } = vote;
        const change = { ...decidedAmount(row, vote.outcome), votedOn, deliberation };
        writeChange(tx, before, { change, audit, today, decides: true, held });
      }
    },

    /** Writes the number of the deliberation on what it decided, or takes it away (empty). What was told to its association or closed keeps its own. */
    number(tx: Tx, { rows, number, audit, today }: Writing & { rows: readonly GrantRow[]; number: string }): void {
      for (const row of rows) {
        const before = getRequest(tx, row.id);
        const settled = before.notifiedOn !== null || before.closedAs !== null;
        if (settled || !isDecided(before) || before.deliberation === number) continue;
        writeChange(tx, before, { change: { deliberation: number }, audit, today });
      }
    },

    /** Takes the decision back; a request whose association was told keeps it. @throws RULE `request-notified` */
    withdraw(tx: Tx, { rows, audit, today }: Writing & { rows: readonly GrantRow[] }): void {
      for (const row of rows) {
        const before = getRequest(tx, row.id);
        if (before.outcome === null) continue;
        const change = { outcome: null, voted: null, votedOn: null, deliberation: '' };
        writeChange(tx, before, { change, audit, today, decides: true });
      }
    },
  };
}
