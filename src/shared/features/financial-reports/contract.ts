import { z } from 'zod';
import { Bytes, command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, CampaignId, GrantRequestId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { IssuedDocument } from '../documents/contract';
import { Reimbursement } from '../payments/model';
import { KeptClause, Report, ReportInput, ReportState } from './model';

const ByRequest = z.strictObject({ requestId: GrantRequestId });
const DueReminder = z.strictObject({ step: z.int(), on: zCivilDate });

export const ReportRow = z.strictObject({
  requestId: GrantRequestId,
  campaignId: CampaignId,
  associationId: AssociationId,
  associationName: z.string(),
  year: z.int(),
  purpose: z.string(),
  voted: zCents,
  dueOn: zCivilDate,
  receivedOn: zCivilDate.nullable(),
  checkedOn: zCivilDate.nullable(),
  state: ReportState,
  /** Days since it was due; null while it is not late. */
  daysLate: z.int().nullable(),
  /** The reminder to send today; null when none is. */
  reminder: DueReminder.nullable(),
  /** What is to be given back; null when nothing is. */
  toReturn: zCents.nullable(),
  /** What of it is not asked back yet, of what was paid. */
  toAskBack: zCents,
});
/** The report of one grant in the list of all. */
export type ReportRow = z.infer<typeof ReportRow>;

export const ReportFile = z.strictObject({
  requestId: GrantRequestId,
  associationId: AssociationId,
  associationName: z.string(),
  number: z.int(),
  year: z.int(),
  purpose: z.string(),
  voted: zCents.nullable(),
  /** Whether the grant is for a project: a report is then owed unless said otherwise. */
  forProject: z.boolean(),
  /** The end of the exercise and the day that follows from it, when the report says neither. */
  usualEndsOn: zCivilDate,
  dueOn: zCivilDate,
  /** Where the delay in force at the award is written. */
  dueSource: z.string(),
  state: ReportState,
  reminder: DueReminder.nullable(),
  /** What the signed agreement says of the part that was not spent; null without one. */
  clause: KeptClause.nullable(),
  /** What was paid of the grant, and what was asked back of it. */
  paid: zCents,
  asked: zCents,
  /** What the saved report lets one ask back now. */
  toAskBack: zCents,
  /** Null while nothing is saved. */
  report: Report.nullable(),
  /** What the form starts from: the report, or the lines of the forecast budget. */
  proposal: ReportInput,
});
/** Everything about the report of one grant. */
export type ReportFile = z.infer<typeof ReportFile>;

const Filter = z.strictObject({ states: z.array(ReportState).min(1).max(5), year: z.int().nullable() });

export const financialReportsContract = {
  'financialReports.get': query(
    { permission: 'read', summary: 'The financial report of a grant: when it is due, where it stands, forecast and realisation.' },
    ByRequest,
    ReportFile,
  ),
  'financialReports.save': command(
    {
      permission: 'write',
      summary: 'Saves the financial report of a grant; `version` 0 for a first time. Refused when it changed meanwhile.',
    },
    ByRequest.extend({ version: z.int(), values: ReportInput }),
    ReportFile,
  ),
  'financialReports.list': query(
    { permission: 'read', summary: 'The financial reports of every campaign, or of one year, in these states; the longest due first.' },
    Filter,
    z.array(ReportRow),
  ),
  'financialReports.remind': command(
    { permission: 'write', summary: 'Notes that the reminder now due was sent for these grants; those with none due are left alone.' },
    z.strictObject({ requestIds: z.array(GrantRequestId).min(1).max(1000), sentOn: zCivilDate }),
    z.strictObject({ noted: z.int() }),
  ),
  'financialReports.askBack': command(
    {
      permission: 'write',
      summary: 'Asks back the excess that the report of a grant says is to be returned, of what was paid and was not asked yet.',
    },
    ByRequest,
    Reimbursement,
  ),
  'financialReports.issueAnalysis': command(
    { permission: 'write', summary: 'Writes the analysis of a financial report in Word and keeps it.' },
    ByRequest,
    IssuedDocument,
  ),
  'financialReports.export': query(
    { permission: 'read', summary: 'The list of financial reports as a workbook (.xlsx).' },
    Filter,
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
};
