import type { z } from 'zod';
import { hasPostalAddress } from '#shared/features/association-papers/postal';
import type { grantLettersContract } from '#shared/features/grant-letters/contract';
import type { FollowUpRow, GrantLetter, NoticeKind } from '#shared/features/grant-letters/model';
import { isReportLetter, noticeOf } from '#shared/features/grant-letters/rules';
import { GRANT_LETTER_NAMES, isNotice } from '#shared/features/grant-letters/words';
import { formatDateMedium, yearOf } from '#shared/kernel/dates';
import { broken, invalidField } from '#shared/kernel/errors';
import type { CampaignId, GrantLetterId } from '#shared/kernel/ids';
import type { AuditSink, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { readBatch, type Batch } from './batch';
import type { GrantLettersDependencies } from './dependencies';
import { followUpOf, followUpOfRequests } from './follow-up';
import { issueNumbered, numberAfter, type NumberedLetter } from './numbered';
import { getLetter, lastNumber, withdrawLetter } from './repository';

type InputOf<Name extends keyof typeof grantLettersContract> = z.output<(typeof grantLettersContract)[Name]['input']>;
type OutputOf<Name extends keyof typeof grantLettersContract> = z.output<(typeof grantLettersContract)[Name]['output']>;

/** A letter that tells a decision, with the number it takes. */
interface Notice extends NumberedLetter {
  readonly kind: NoticeKind;
}

const NAMING = { together: 'Notifications de subventions', files: 'notifications-subventions', file: 'notification' };

export type NoticesService = ReturnType<typeof createNoticesService>;

/** The letters that tell associations what the council decided, numbered in one sequence a year. */
export function createNoticesService(dependencies: GrantLettersDependencies) {
  const { store, markNotified, takeBackReminder } = dependencies;

  return {
    preview(id: CampaignId, call: Call): OutputOf<'grantLetters.previewNotices'> {
      return store.read((db) => {
        const open = followUpOf(db, id, { ...dependencies, today: call.today }).filter(isOpen);
        const batch = readBatch(
          db,
          open.map(({ requestId }) => requestId),
          { ...dependencies, today: call.today },
        );
        const leftOut = open.flatMap((row) => {
          const why = whyNot(row, batch);
          return why === null ? [] : [{ ...named(row), why }];
        });
        return { ready: open.filter((row) => whyNot(row, batch) === null).flatMap((row) => readyOf(row, batch)), leftOut };
      });
    },

    /** @throws RULE `letter-not-due` when a decision cannot be told; VALIDATION when a refusal has no reason; CANCELLED */
    async notify(
      { requestIds, reasons, separately }: InputOf<'grantLetters.notify'>,
      call: Call,
    ): Promise<OutputOf<'grantLetters.notify'>> {
      const { batch, notices, last } = store.read((db) => {
        const read = readBatch(db, requestIds, { ...dependencies, today: call.today });
        const rows = followUpOfRequests(db, requestIds, { ...dependencies, today: call.today });
        refuseNotDue(rows, read);
        const taken = lastNumber(db, yearOf(call.today));
        return { batch: read, notices: noticesOf(rows, reasons, { call, last: taken }), last: taken };
      });
      const groups = separately ? notices.map((notice) => [notice]) : [notices];
      const alongside = (tx: Tx, { row, kind }: Notice, audit: AuditSink) => {
        if (kind !== 'adjournment') markNotified(tx, row.requestId, { on: call.today, audit, call });
      };
      const documents = await issueNumbered({ groups, batch, last, naming: NAMING, alongside }, dependencies, call);
      call.changed('grant-letters', 'campaigns');
      return { documents, letters: notices.length };
    },

    /** @throws RULE `letter-already-withdrawn` */
    withdraw({ id, reason }: InputOf<'grantLetters.withdraw'>, call: Call): GrantLetter {
      const after = store.write(call, (tx, audit) => {
        const before = getLetter(tx, id);
        if (before.withdrawnOn !== null) throw broken({ rule: 'letter-already-withdrawn' });
        withdrawLetter(tx, id, { on: call.today, reason });
        const label = `${GRANT_LETTER_NAMES[before.kind]} – ${nameOf(tx, id)}`;
        audit({ entity: 'grant-letter', entityId: id, label, before, after: { ...getLetter(tx, id), withdrawnReason: reason } });
        if (isNotice(before.kind) && before.kind !== 'adjournment') markNotified(tx, before.requestId, { on: null, audit, call });
        if (isReportLetter(before.kind)) takeBackReminder(tx, before.requestId, { sentOn: before.sentOn, audit, call });
        return getLetter(tx, id);
      });
      call.changed('grant-letters', 'campaigns');
      return after;
    },
  };

  function nameOf(tx: Tx, id: GrantLetterId): string {
    const [row] = followUpOfRequests(tx, [getLetter(tx, id).requestId], { ...dependencies, today: getLetter(tx, id).sentOn });
    return row?.associationName ?? '';
  }
}

function isOpen({ outcome, notifiedOn, closedAs, next, voted }: FollowUpRow): boolean {
  if (closedAs !== null || notifiedOn !== null) return false;
  return outcome === null ? voted !== null : next !== null && isNotice(next);
}

/** Why a decision cannot be told yet, in words; null when it can. */
function whyNot(row: FollowUpRow, { facts, recipients }: Batch): string | null {
  if (row.closedAs !== null) return 'la demande est close';
  if (row.outcome === null) return 'le vote du conseil n’est pas enregistré';
  if (row.notifiedOn !== null) return `déjà notifiée le ${formatDateMedium(row.notifiedOn)}`;
  if (row.next !== noticeOf(row.outcome)) return 'déjà annoncée';
  if (row.votedOn === null) return 'la date du vote manque';
  if (row.outcome !== 'adjourned' && facts.get(row.requestId)?.deliberation === '') return 'le numéro de la délibération manque';
  return recipients.has(row.associationId) ? null : 'l’association est dans la corbeille';
}

function refuseNotDue(rows: readonly FollowUpRow[], batch: Batch): void {
  const refused = rows.filter((row) => whyNot(row, batch) !== null);
  if (refused.length > 0) throw broken({ rule: 'letter-not-due', names: refused.map(({ associationName }) => associationName) });
}

/** Numbers the letters in the order of the associations. */
function noticesOf(
  rows: readonly FollowUpRow[],
  reasons: InputOf<'grantLetters.notify'>['reasons'],
  { call, last }: { call: Call; last: number },
): Notice[] {
  const reasonOf = new Map(reasons.map(({ requestId, reason }) => [requestId, reason]));
  return rows.map((row, rank) => {
    const kind = noticeOf(row.outcome ?? 'adjourned');
    const reason = kind === 'refusal' ? (reasonOf.get(row.requestId) ?? '') : '';
    if (kind === 'refusal' && reason === '') throw invalidField(['reasons'], `Indiquez le motif du refus de « ${row.associationName} ».`);
    return { row, kind, dueOn: null, reason, ...numberAfter(last, rank, call) };
  });
}

function readyOf(row: FollowUpRow, { recipients }: Batch) {
  const recipient = recipients.get(row.associationId);
  if (row.outcome === null || !recipient) return [];
  const { asked, voted, outcome } = row;
  return [{ ...named(row), kind: noticeOf(outcome), asked, voted, noAddress: !hasPostalAddress(recipient) }];
}

function named({ requestId, associationId, associationName }: FollowUpRow) {
  return { requestId, associationId, name: associationName };
}
