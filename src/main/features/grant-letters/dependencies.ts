import type { DocumentKind, IssuedDocument } from '#shared/features/documents/contract';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { AssociationId, DocumentId, GrantRequestId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { FollowUpSources } from './follow-up';
import type { Recipient } from './paper/letter-paper';

/** A document just written, about some associations; `alongside` is written in the transaction that keeps it. */
export interface LettersToKeep {
  readonly document: { readonly kind: DocumentKind; readonly title: string; readonly fileName: string; readonly bytes: Uint8Array };
  readonly associationIds: readonly AssociationId[];
  readonly alongside: (tx: Tx, id: DocumentId, audit: AuditSink) => void;
}

/** When a financial report is due, and whether it is late. */
export interface ReportDue {
  readonly dueOn: CivilDate;
  readonly late: boolean;
}

/** The day a reminder was sent, and where its change is journalled. */
export interface ReminderSent {
  readonly sentOn: CivilDate;
  readonly audit: AuditSink;
  readonly call: Call;
}

/** What the letters about grants ask of other features. */
export interface GrantLettersDependencies extends FollowUpSources {
  readonly store: Store;
  readonly town: () => Town;
  /** The associations as they are written to; those in the trash are absent. */
  readonly recipientsOf: (
    db: Reader,
    ids: readonly AssociationId[],
    today: CivilDate,
  ) => readonly (Recipient & { readonly id: AssociationId })[];
  readonly keepAll: (papers: readonly LettersToKeep[], call: Call) => IssuedDocument[];
  /** When the financial report of each request is due; `late` on that day. Those that do not exist are absent. */
  readonly reportsOf: (db: Reader, ids: readonly GrantRequestId[], today: CivilDate) => ReadonlyMap<GrantRequestId, ReportDue>;
  /** Notes on the financial report that the reminder now due was sent; nothing when none is. */
  readonly noteReminder: (tx: Tx, id: GrantRequestId, sent: ReminderSent) => void;
  /** Takes back the reminder that a letter of this day had noted, when it is still there. */
  readonly takeBackReminder: (tx: Tx, id: GrantRequestId, sent: ReminderSent) => void;
  /** Writes when the association was told, or that it was not (null). */
  readonly markNotified: (
    tx: Tx,
    id: GrantRequestId,
    notified: { readonly on: CivilDate | null; readonly audit: AuditSink; readonly call: Call },
  ) => void;
}
