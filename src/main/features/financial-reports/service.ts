import type { z } from 'zod';
import type { financialReportsContract, ReportFile, ReportRow } from '#shared/features/financial-reports/contract';
import { BLANK_REPORT, ReportInput, type KeptClause, type Reminder, type Report } from '#shared/features/financial-reports/model';
import { dueReminder, linesOfForecast, reportState, toAskBack, toReturn } from '#shared/features/financial-reports/rules';
import { budgetAsked } from '#shared/features/grant-dossiers/budget';
import { lineCodes } from '#shared/features/grant-dossiers/budget-lines';
import type { Budget, DossierInput } from '#shared/features/grant-dossiers/model';
import type { DocumentKind, IssuedDocument } from '#shared/features/documents/contract';
import type { Reimbursement } from '#shared/features/payments/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import { daysBetween, type CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import type { AssociationId, GrantRequestId } from '#shared/kernel/ids';
import { cents, type Cents } from '#shared/kernel/money';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { linesOf } from '../../documents/gaps';
import type { Call } from '../../ipc/call';
import { analysisPaper } from './paper';
import { reportsWorkbook } from './workbook';
import { followedOf, getFollowed, listFollowed, type FollowedGrant, type LawOfDay } from './report-repository';
import { findReport, saveReport } from './repository';

/** What the financial reports ask of other features. */
export interface FinancialReportsDependencies {
  readonly store: Store;
  readonly town: () => Town;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  /** What the association wrote in its request. */
  readonly dossierOf: (db: Reader, id: GrantRequestId) => DossierInput | undefined;
  /** What the signed agreements of these grants say of the part that was not spent; those without one are absent. */
  readonly clausesOf: (db: Reader, ids: readonly GrantRequestId[], today: CivilDate) => ReadonlyMap<GrantRequestId, KeptClause>;
  /** Asks money of a grant back, within a change. @throws RULE `reimbursement-over-paid` */
  readonly askBack: (
    tx: Tx,
    back: { readonly requestId: GrantRequestId; readonly amount: Cents; readonly reason: string },
    writing: { readonly audit: AuditSink; readonly call: Call },
  ) => Reimbursement;
  readonly keep: (
    paper: {
      readonly document: { readonly kind: DocumentKind; readonly title: string; readonly fileName: string; readonly bytes: Uint8Array };
      readonly associationIds: readonly AssociationId[];
    },
    call: Call,
  ) => IssuedDocument;
}

/** A letter that reminded of a report: when it was sent, and where the change is journalled. */
interface LetterSent {
  readonly sentOn: CivilDate;
  readonly audit: AuditSink;
  readonly call: Call;
}

type InputOf<Name extends keyof typeof financialReportsContract> = z.output<(typeof financialReportsContract)[Name]['input']>;

export type FinancialReportsService = ReturnType<typeof createFinancialReportsService>;

/** The financial reports: when each is due, what came in, what it says of the forecast. */
export function createFinancialReportsService(dependencies: FinancialReportsDependencies) {
  const { store, town, lawOn, dossierOf, clausesOf, askBack, keep } = dependencies;

  const lawIn =
    (db: Reader): LawOfDay =>
    (day) =>
      lawOn(db, day);

  function readFile(db: Reader, id: GrantRequestId, today: CivilDate): ReportFile {
    const law = lawOn(db, today);
    const grant = getFollowed(db, id, lawIn(db));
    const report = findReport(db, id) ?? null;
    const clause = clausesOf(db, [id], today).get(id) ?? null;
    const {
      requestId,
      associationId,
      associationName,
      number,
      year,
      purpose,
      voted,
      forProject,
      usualEndsOn,
      dueOn,
      dueSource,
      paid,
      asked,
    } = grant;
    const told = { requestId, associationId, associationName, number, year, purpose, voted, forProject, usualEndsOn, dueOn, dueSource };
    const back = { clause, paid, asked, toAskBack: askableOf(grant, clause) };
    const proposal = report ? inputOf(report) : { ...BLANK_REPORT, lines: linesOfForecast(forecastOf(dossierOf(db, id)), lineCodes()) };
    return { ...told, ...back, ...standing(grant, law, today), report, proposal };
  }

  const fileOf = (id: GrantRequestId, { today }: Call): ReportFile => store.read((db) => readFile(db, id, today));

  const list = ({ states, year }: InputOf<'financialReports.list'>, { today }: Call): ReportRow[] =>
    store.read((db) => {
      const law = lawOn(db, today);
      const grants = listFollowed(db, year, lawIn(db));
      const keeping = grants.filter(({ excess }) => excess === 'kept').map(({ requestId }) => requestId);
      const clauses = keeping.length === 0 ? new Map<GrantRequestId, KeptClause>() : clausesOf(db, keeping, today);
      const rows = grants.map((grant) => rowOf(grant, { law, today, clause: clauses.get(grant.requestId) ?? null }));
      return rows.filter(({ state }) => states.includes(state)).toSorted(byDueDay);
    });

  /** Rewrites the reminders of a report, one that nobody has begun included. */
  function changeReminders(
    tx: Tx,
    id: GrantRequestId,
    { change, label, audit }: { change: (sent: readonly Reminder[]) => Reminder[]; label: string; audit: AuditSink },
  ): void {
    const before = findReport(tx, id);
    const values = before ? inputOf(before) : { ...BLANK_REPORT, lines: linesOfForecast(forecastOf(dossierOf(tx, id)), lineCodes()) };
    saveReport(tx, id, { version: (before?.version ?? 0) + 1, values: { ...values, reminders: change(values.reminders) } });
    audit({ entity: 'financial-report', entityId: id, label, ...(before ? { before } : {}), after: findReport(tx, id) });
  }

  return {
    fileOf,
    list,

    /** What the report of a grant lets one ask back now. */
    toAskBackOf: (db: Reader, id: GrantRequestId, today: CivilDate): Cents => readFile(db, id, today).toAskBack,

    /** When the report of each of these grants is due, and whether it is late. */
    dueOf(db: Reader, ids: readonly GrantRequestId[], today: CivilDate): ReadonlyMap<GrantRequestId, { dueOn: CivilDate; late: boolean }> {
      const found = followedOf(db, ids, lawIn(db));
      return new Map(found.map((grant) => [grant.requestId, { dueOn: grant.dueOn, late: reportState(grant, today) === 'late' }]));
    },

    /** Notes, within a change, that the reminder now due was sent by letter; nothing when none is due. */
    noteReminder(tx: Tx, id: GrantRequestId, { sentOn, audit, call }: LetterSent): void {
      const law = lawOn(tx, call.today);
      const grant = getFollowed(tx, id, lawIn(tx));
      const { reminder } = standing(grant, law, call.today);
      if (!reminder) return;
      changeReminders(tx, id, { change: (sent) => [...sent, { step: reminder.step, sentOn }], label: grant.associationName, audit });
    },

    /** Takes back, within a change, the reminder noted by a letter of this day that was not sent after all. */
    takeBackReminder(tx: Tx, id: GrantRequestId, { sentOn, audit }: Omit<LetterSent, 'call'>): void {
      const { associationName: label, reminders } = getFollowed(tx, id, lawIn(tx));
      if (!reminders.some((sent) => sent.sentOn === sentOn)) return;
      changeReminders(tx, id, { change: (sent) => sent.filter((one) => one.sentOn !== sentOn), label, audit });
    },

    /** @throws NOT_FOUND; RULE changed-meanwhile */
    save({ requestId, version, values }: InputOf<'financialReports.save'>, call: Call): ReportFile {
      store.write(call, (tx, audit) => {
        const { associationName: label } = getFollowed(tx, requestId, lawIn(tx));
        const before = findReport(tx, requestId);
        if ((before?.version ?? 0) !== version) throw broken({ rule: 'changed-meanwhile', entity: 'financial-report' });
        saveReport(tx, requestId, { version: version + 1, values });
        audit({ entity: 'financial-report', entityId: requestId, label, ...(before ? { before } : {}), after: findReport(tx, requestId) });
      });
      call.changed('campaigns');
      return fileOf(requestId, call);
    },

    remind({ requestIds, sentOn }: InputOf<'financialReports.remind'>, call: Call): { noted: number } {
      const noted = store.write(call, (tx, audit) => {
        const law = lawOn(tx, call.today);
        const due = [...new Set(requestIds)].flatMap((id) => {
          const grant = getFollowed(tx, id, lawIn(tx));
          const { reminder } = standing(grant, law, call.today);
          return reminder ? [{ id, grant, step: reminder.step }] : [];
        });
        if (due.length === 0) throw broken({ rule: 'nothing-to-ask' });
        for (const { id, grant, step } of due)
          changeReminders(tx, id, { change: (sent) => [...sent, { step, sentOn }], label: grant.associationName, audit });
        return due.length;
      });
      call.changed('campaigns');
      return { noted };
    },

    /** @throws RULE `nothing-to-ask-back` */
    askBack(requestId: GrantRequestId, call: Call): Reimbursement {
      const asked = store.write(call, (tx, audit) => {
        const { toAskBack: amount, year, report } = readFile(tx, requestId, call.today);
        if (amount === 0) throw broken({ rule: 'nothing-to-ask-back' });
        const why = report?.excess === 'to-return' && report.excessReason !== '' ? ` : ${linesOf(report.excessReason).join(' ')}` : '';
        const reason = `Excédent du compte rendu financier ${year}${why}`.slice(0, 500);
        return askBack(tx, { requestId, amount, reason }, { audit, call });
      });
      call.changed('payments', 'campaigns');
      return asked;
    },

    /** @throws NOT_FOUND when nothing is saved yet */
    async issueAnalysis(id: GrantRequestId, call: Call): Promise<IssuedDocument> {
      const { file, law } = store.read((db) => ({ file: readFile(db, id, call.today), law: lawOn(db, call.today) }));
      if (!file.report) throw notFound('financial-report');
      const title = `Compte rendu financier ${file.year} – ${file.associationName}`;
      const { writeAnalysis } = await import('./write-analysis');
      const bytes = await writeAnalysis({ title, town: town() }, analysisPaper({ file, report: file.report, law, today: call.today }));
      const fileName = `${call.today}-compte-rendu-${file.year}-${String(file.number).padStart(3, '0')}.docx`;
      return keep({ document: { kind: 'report-analysis', title, fileName, bytes }, associationIds: [file.associationId] }, call);
    },

    async exportList(input: InputOf<'financialReports.export'>, call: Call): Promise<{ fileName: string; bytes: Uint8Array }> {
      const bytes = await reportsWorkbook(list(input, call), call.today);
      return { fileName: `${call.today}-comptes-rendus-financiers.xlsx`, bytes };
    },
  };
}

function standing(grant: FollowedGrant, law: LegalLookup, today: CivilDate): Pick<ReportFile, 'state' | 'reminder'> {
  const state = reportState(grant, today);
  const waits = state === 'expected' || state === 'late';
  return { state, reminder: waits ? dueReminder(grant, { law, today }) : null };
}

function rowOf(grant: FollowedGrant, { law, today, clause }: { law: LegalLookup; today: CivilDate; clause: KeptClause | null }): ReportRow {
  const { requestId, campaignId, associationId, associationName, year, purpose, voted, dueOn, receivedOn, checkedOn } = grant;
  const told = { requestId, campaignId, associationId, associationName, year, purpose, dueOn, receivedOn, checkedOn };
  const { state, reminder } = standing(grant, law, today);
  const daysLate = state === 'late' ? daysBetween(dueOn, today) : null;
  const due = dueBack(grant, clause);
  const back = { toReturn: due === 0 ? null : due, toAskBack: askableOf(grant, clause) };
  return { ...told, ...back, voted: voted ?? cents(0), state, reminder, daysLate };
}

function dueBack({ excess, excessAmount }: FollowedGrant, clause: KeptClause | null): Cents {
  return excess === null ? cents(0) : toReturn({ excess, excessAmount }, clause);
}

function askableOf(grant: FollowedGrant, clause: KeptClause | null): Cents {
  return toAskBack(dueBack(grant, clause), grant);
}

function byDueDay(a: ReportRow, b: ReportRow): number {
  return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.associationName.localeCompare(b.associationName, 'fr');
}

/** The forecast a report is compared with: the budget of what was asked. */
function forecastOf(dossier: DossierInput | undefined): Budget {
  return dossier ? budgetAsked(dossier) : {};
}

function inputOf(report: Report): ReportInput {
  return ReportInput.strip().parse(report);
}
