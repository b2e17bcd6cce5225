import { z } from 'zod';
import { text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { GrantRequestId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { BudgetLineName } from '../grant-dossiers/model';
import { GrantAmount } from '../grants/model';

const LineAmount = zCents.refine((amount) => amount >= 0 && amount <= 100_000_000_000, 'Montant entre 0,00 € et 1 000 000 000,00 €.');

export const ReportLine = z.strictObject({
  line: BudgetLineName,
  forecast: LineAmount,
  /** Null while the association has not told it. */
  actual: LineAmount.nullable(),
  /** Why it is far from the forecast. */
  explanation: text(1000),
});
/** One line of the budget: what was planned, what was done (Cerfa n° 15059*02, tableau de synthèse). */
export type ReportLine = z.infer<typeof ReportLine>;

/** What becomes of money that was not spent: nothing is left, the association keeps it, it gives it back. */
export const Excess = z.enum(['none', 'kept', 'to-return']);
export type Excess = z.infer<typeof Excess>;

export const Reminder = z.strictObject({ step: z.int().min(1).max(4), sentOn: zCivilDate });
/** A reminder that was sent. */
export type Reminder = z.infer<typeof Reminder>;

export const ReportInput = z.strictObject({
  /** Whether a report is owed; null: as the rule says (a grant for a project). */
  expected: z.boolean().nullable(),
  /** End of the exercise the grant was for, when it is not that of the dossier or of the campaign's year. */
  exerciseEndsOn: zCivilDate.nullable(),
  /** Another due day than the law's, as an agreement may set. */
  dueOn: zCivilDate.nullable(),
  receivedOn: zCivilDate.nullable(),
  checkedOn: zCivilDate.nullable(),
  achievement: text(8000),
  beneficiaries: text(2000),
  places: text(2000),
  indicators: text(4000),
  /** How indirect charges were shared out. */
  allocation: text(2000),
  observations: text(4000),
  lines: z.array(ReportLine).max(60),
  excess: Excess,
  excessAmount: GrantAmount.nullable(),
  /** The clause that lets it be kept, or why it is given back. */
  excessReason: text(500),
  reminders: z.array(Reminder).max(20),
});
/** The financial report of one grant, in the structure of Cerfa n° 15059*02. */
export type ReportInput = z.infer<typeof ReportInput>;

export const Report = ReportInput.extend({ requestId: GrantRequestId, version: z.int() });
export type Report = z.infer<typeof Report>;

export const KeptClause = z.strictObject({
  /** Of the agreement. */
  number: z.string(),
  signedOn: zCivilDate,
  /** Of its grant, in percent; 0: nothing may be kept. */
  share: z.int(),
  /** That share of its amount. */
  limit: zCents,
});
/** What the signed agreement of a grant says of the part that was not spent (loi n° 2000-321, art. 10). */
export type KeptClause = z.infer<typeof KeptClause>;

export const ReportState = z.enum(['not-expected', 'expected', 'late', 'received', 'checked']);
/** Where the report of a grant stands on a day. */
export type ReportState = z.infer<typeof ReportState>;

/** A report of which nothing is known. */
export const BLANK_REPORT: ReportInput = {
  expected: null,
  exerciseEndsOn: null,
  dueOn: null,
  receivedOn: null,
  checkedOn: null,
  achievement: '',
  beneficiaries: '',
  places: '',
  indicators: '',
  allocation: '',
  observations: '',
  lines: [],
  excess: 'none',
  excessAmount: null,
  excessReason: '',
  reminders: [],
};
