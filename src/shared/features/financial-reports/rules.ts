import { addDays, addMonths, type CivilDate } from '../../kernel/dates';
import { cents, formatAmount, type Cents } from '../../kernel/money';
import { budgetTotals, percent } from '../grant-dossiers/budget';
import type { Budget } from '../grant-dossiers/model';
import type { LegalKey } from '../legal/model';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { KeptClause, Reminder, ReportInput, ReportLine, ReportState } from './model';

/** Six months after the end of the exercise; the last day of the month when it is shorter. Loi n° 2000-321, art. 10; Cerfa n° 15059*02. */
export function reportDueOn(exerciseEndsOn: CivilDate, law: LegalLookup): CivilDate {
  return addMonths(exerciseEndsOn, legalNumber(law, 'grant.report-months'));
}

/** What tells where a report stands. */
export interface ReportFacts {
  /** What the town said; null: as the rule says. */
  readonly expected: boolean | null;
  /** Whether the grant is for a determined expense: a project. */
  readonly forProject: boolean;
  readonly voted: Cents | null;
  readonly dueOn: CivilDate;
  readonly receivedOn: CivilDate | null;
  readonly checkedOn: CivilDate | null;
}

/** Owed for a grant voted for a determined expense (loi n° 2000-321, art. 10), unless the town says otherwise for this one. */
export function isReportExpected({ expected, forProject, voted }: Pick<ReportFacts, 'expected' | 'forProject' | 'voted'>): boolean {
  return (voted ?? 0) > 0 && (expected ?? forProject);
}

/** Where a report stands on a day: late from the day after it was due. */
export function reportState(facts: ReportFacts, today: CivilDate): ReportState {
  if (facts.checkedOn !== null) return 'checked';
  if (facts.receivedOn !== null) return 'received';
  if (!isReportExpected(facts)) return 'not-expected';
  return today > facts.dueOn ? 'late' : 'expected';
}

const STEPS: readonly { readonly step: Reminder['step']; readonly key: LegalKey; readonly sign: 1 | -1 }[] = [
  { step: 1, key: 'grant.report-reminder-1', sign: -1 },
  { step: 2, key: 'grant.report-reminder-2', sign: -1 },
  { step: 3, key: 'grant.report-reminder-3', sign: 1 },
  { step: 4, key: 'grant.report-reminder-4', sign: 1 },
];

/** A reminder to send, and the day it became due. */
export interface DueReminder {
  readonly step: number;
  readonly on: CivilDate;
}

/** The last reminder whose day has come and that was not sent, neither it nor a later one; null when there is none. */
export function dueReminder(
  { dueOn, reminders }: { dueOn: CivilDate; reminders: readonly Reminder[] },
  { law, today }: { law: LegalLookup; today: CivilDate },
): DueReminder | null {
  const sent = Math.max(0, ...reminders.map(({ step }) => step));
  const days = STEPS.map(({ step, key, sign }) => ({ step, on: addDays(dueOn, sign * legalNumber(law, key)) }));
  return days.findLast(({ step, on }) => on <= today && step > sent) ?? null;
}

/** « 96 »: done ÷ planned in whole percents; null (blank in the form) when nothing was planned or nothing is told. */
export function linePercent({ forecast, actual }: Pick<ReportLine, 'forecast' | 'actual'>): number | null {
  return actual === null ? null : percent(actual, forecast);
}

/** Whether the gap of a line must be explained: from the threshold on, either way, and whatever was done where nothing was planned. */
export function isSignificant({ forecast, actual }: Pick<ReportLine, 'forecast' | 'actual'>, law: LegalLookup): boolean {
  if (actual === null || actual === forecast) return false;
  const gap = BigInt(Math.abs(actual - forecast)) * 100n;
  return gap >= BigInt(forecast) * BigInt(legalNumber(law, 'grant.report-gap'));
}

/** The forecast and the realisation of a report as two budgets. */
export function reportBudgets(lines: readonly ReportLine[]): { readonly forecast: Budget; readonly actual: Budget } {
  return {
    forecast: Object.fromEntries(lines.map(({ line, forecast }) => [line, forecast])),
    actual: Object.fromEntries(lines.flatMap(({ line, actual }) => (actual === null ? [] : [[line, actual]]))),
  };
}

/** What is left of the exercise (products less charges, never below zero), and at most the grant itself. */
export function proposedExcess(lines: readonly ReportLine[], voted: Cents): Cents {
  const { charges, products } = budgetTotals(reportBudgets(lines).actual).money;
  return cents(Math.min(voted, Math.max(0, products - charges)));
}

/** What a report says is to be given back: what the town decided, or what is kept above the limit of the agreement. */
export function toReturn({ excess, excessAmount }: Pick<ReportInput, 'excess' | 'excessAmount'>, clause: KeptClause | null): Cents {
  const amount = excessAmount ?? cents(0);
  if (excess === 'to-return') return amount;
  return excess === 'kept' && clause !== null ? cents(Math.max(0, amount - clause.limit)) : cents(0);
}

/** What can be asked back of it now: never more than was paid, less what was already asked. */
export function toAskBack(due: Cents, { paid, asked }: { readonly paid: Cents; readonly asked: Cents }): Cents {
  return cents(Math.max(0, Math.min(due, paid) - asked));
}

/** Something that does not hold in a report. */
export interface ReportFinding {
  readonly kind: 'deficit' | 'excess' | 'in-kind' | 'unexplained' | 'excess-amount' | 'excess-reason' | 'kept-over' | 'dates' | 'no-line';
  readonly message: string;
}

/** What a report is looked at with. */
export interface ReportSetting {
  readonly voted: Cents;
  readonly law: LegalLookup;
  /** Of the signed agreement; null when there is none. */
  readonly clause: KeptClause | null;
}

/** All that does not hold in a report that came in. */
export function reportFindings(report: ReportInput, { voted, law, clause }: ReportSetting): ReportFinding[] {
  if (report.receivedOn === null) return [];
  const told = report.lines.filter(({ actual }) => actual !== null);
  if (told.length === 0) return [{ kind: 'no-line', message: 'Aucune réalisation n’est saisie.' }];
  const unexplained = told.filter((line) => isSignificant(line, law) && line.explanation === '').length;
  const threshold = legalNumber(law, 'grant.report-gap');
  return [
    ...resultFindings(told),
    ...(unexplained === 0
      ? []
      : [{ kind: 'unexplained' as const, message: `Écarts de ${threshold} % ou plus sans explication : ${unexplained}.` }]),
    ...excessFindings(report, voted, clause),
    ...(report.checkedOn !== null && report.checkedOn < report.receivedOn
      ? [{ kind: 'dates' as const, message: 'Le contrôle précède la réception.' }]
      : []),
  ];
}

function resultFindings(lines: readonly ReportLine[]): ReportFinding[] {
  const { money, 'in-kind': inKind } = budgetTotals(reportBudgets(lines).actual);
  const result = money.products - money.charges;
  const amount = formatAmount(cents(Math.abs(result)));
  return [
    ...(result > 0 ? [{ kind: 'excess' as const, message: `Les produits dépassent les charges de ${amount}.` }] : []),
    ...(result < 0 ? [{ kind: 'deficit' as const, message: `Les charges dépassent les produits de ${amount}.` }] : []),
    ...(inKind.charges === inKind.products ? [] : [{ kind: 'in-kind' as const, message: 'Les comptes 86 et 87 diffèrent.' }]),
  ];
}

function excessFindings(report: ReportInput, voted: Cents, clause: KeptClause | null): ReportFinding[] {
  const { excess, excessAmount, excessReason, lines } = report;
  const left = proposedExcess(lines, voted);
  if (excess === 'none')
    return left > 0 ? [{ kind: 'excess-amount', message: `Dites ce que devient l’excédent (jusqu’à ${formatAmount(left)}).` }] : [];
  const wrong = excessAmount === null || excessAmount === 0 || excessAmount > voted;
  return [
    ...(wrong
      ? [{ kind: 'excess-amount' as const, message: `Le montant de l’excédent est attendu, au plus ${formatAmount(voted)}.` }]
      : []),
    ...(excess === 'kept' && toReturn(report, clause) > 0 ? [keptOver(toReturn(report, clause))] : []),
    ...(excess === 'kept' && excessReason === '' && clause === null
      ? [{ kind: 'excess-reason' as const, message: 'Citez la clause de la convention qui permet de conserver l’excédent.' }]
      : []),
  ];
}

function keptOver(over: Cents): ReportFinding {
  return { kind: 'kept-over', message: `La convention ne permet pas de conserver ${formatAmount(over)} : cette somme est à reverser.` };
}

/** The lines a report starts from: those of the forecast budget. */
export function linesOfForecast(forecast: Budget, order: readonly ReportLine['line'][]): ReportLine[] {
  return order.flatMap((line) => {
    const amount = forecast[line] ?? cents(0);
    return amount === 0 ? [] : [{ line, forecast: amount, actual: null, explanation: '' }];
  });
}
