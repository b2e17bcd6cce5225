import type { DecisionRow, DecisionsToReport } from '#shared/features/mayor-decisions/model';
import { dueSession } from '#shared/features/mayor-decisions/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import type { CouncillorId, ItemId, SessionId } from '#shared/kernel/ids';
import type { AuditSink, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { listDelegations } from './delegations-repository';
import { labelOf } from './label';
import type { DecisionsDependencies } from './reading';
import { REPORT_TITLE, reportText } from './report-text';
import * as decisions from './repository';
import { findMayor, findSessionDay, sessionsFrom } from './sessions-report';

/** The affair that reports decisions, new (null) or as it stands on its agenda. */
export interface ReportItem {
  readonly sessionId: SessionId;
  readonly itemId: ItemId | null;
  readonly title: string;
  readonly context: string;
  readonly rapporteurId: CouncillorId | null;
  readonly audit: AuditSink;
}

/** What the report asks of the council. */
export interface ReportDependencies extends Pick<DecisionsDependencies, 'store' | 'lawOn'> {
  /** Puts the affair on the agenda, or writes its text again, inside the transaction. @throws NOT_FOUND */
  readonly putOnAgenda: (tx: Tx, item: ReportItem) => ItemId;
}

export type ReportService = ReturnType<typeof createReportService>;

/** The council is told of the mayor's decisions at each of its meetings (CGCT, art. L. 2122-23). */
export function createReportService({ store, lawOn, putOnAgenda }: ReportDependencies) {
  return {
    toReport: (today: CivilDate): DecisionsToReport =>
      store.read((db) => {
        const rows = decisions.listToReport(db);
        const sessions = sessionsFrom(db, today);
        const [first] = rows.toSorted((a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? -1 : 1));
        const due = first?.signedOn ? dueSession(first.signedOn, sessionsFrom(db, first.signedOn), today) : undefined;
        return {
          decisions: rows.map(named),
          due: due === undefined ? null : { sessionId: due.session.sessionId, meetsOn: due.session.meetsOn, late: due.late },
          sessions,
        };
      }),

    /** One gesture: the affair with its table, and each decision remembers it. @throws NOT_FOUND; RULE `nothing-to-report` */
    report(sessionId: SessionId, call: Call): { itemId: ItemId; decisions: number } {
      const reported = store.write(call, (tx, audit) => {
        const meetsOn = findSessionDay(tx, sessionId);
        if (meetsOn === undefined) throw notFound('council-session');
        const known = sessionsFrom(tx, meetsOn).find((session) => session.sessionId === sessionId)?.itemId ?? null;
        const fresh = decisions.listToReport(tx).filter(({ signedOn }) => signedOn !== null && signedOn <= meetsOn);
        const rows = [...(known === null ? [] : decisions.listReported(tx, known)), ...fresh].toSorted(byDay);
        if (rows.length === 0 || (known !== null && fresh.length === 0)) throw broken({ rule: 'nothing-to-report' });
        const context = reportText({ rows, delegations: listDelegations(tx), law: lawOn(tx, meetsOn) });
        const rapporteurId = findMayor(tx, meetsOn);
        const itemId = putOnAgenda(tx, { sessionId, itemId: known, title: REPORT_TITLE, context, rapporteurId, audit });
        for (const row of fresh) {
          const before = { reportedOn: null, reportedItemId: decisions.reportedItemOf(tx, row.id) };
          decisions.setReported(tx, row.id, itemId);
          const after = { reportedOn: meetsOn, reportedItemId: itemId };
          audit({ entity: 'mayor-decision', entityId: row.id, label: labelOf(row), before, after });
        }
        return { itemId, decisions: rows.length };
      });
      call.changed('council');
      return reported;
    },
  };
}

function named({ id, number, decidedOn, title }: DecisionRow): DecisionsToReport['decisions'][number] {
  return { id, number: number ?? '', decidedOn, title };
}

function byDay(a: DecisionRow, b: DecisionRow): number {
  if (a.decidedOn !== b.decidedOn) return a.decidedOn < b.decidedOn ? -1 : 1;
  return (a.number ?? '') < (b.number ?? '') ? -1 : 1;
}
