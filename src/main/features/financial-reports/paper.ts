import type { ReportFile } from '#shared/features/financial-reports/contract';
import type { ReportInput, ReportLine } from '#shared/features/financial-reports/model';
import { isSignificant, linePercent, reportBudgets, reportFindings } from '#shared/features/financial-reports/rules';
import { EXCESS_WORDS, keptClauseText, REPORT_STATES } from '#shared/features/financial-reports/words';
import { budgetTotals, percent, perMille, perMilleText } from '#shared/features/grant-dossiers/budget';
import { BUDGET_LINES, accountNumber, type BudgetLine } from '#shared/features/grant-dossiers/budget-lines';
import type { LegalLookup } from '#shared/features/legal/rules';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { NNBSP } from '#shared/kernel/french';
import { cents, formatAmount, type Cents } from '#shared/kernel/money';
import type { AssociationSheetPaper, SheetPart, SmallTable } from '../../documents/association-papers';
import { linesOf } from '../../documents/gaps';
import type { Fact, Text } from '../../documents/papers';

/** What an analysis is written from. */
export interface AnalysisSources {
  readonly file: ReportFile;
  readonly report: ReportInput;
  readonly law: LegalLookup;
  readonly today: CivilDate;
}

/** Analysis of a financial report: what was planned and done, the gaps and their reasons, what is left. */
export function analysisPaper({ file, report, law, today }: AnalysisSources): AssociationSheetPaper {
  const voted = file.voted ?? cents(0);
  const findings = reportFindings(report, { voted, law, clause: file.clause });
  return {
    title: file.associationName,
    subtitle: `Compte rendu financier – subvention n° ${file.number} de ${file.year} – au ${formatDateMedium(today)}`,
    parts: [
      { heading: 'La subvention', facts: grantFacts(file, report) },
      { heading: 'Bilan qualitatif', ...qualitative(report) },
      { heading: 'Tableau de synthèse', table: synthesis(report.lines), note: shareSentence(report.lines, voted) },
      { heading: 'Écarts à expliquer', ...gaps(report.lines, law) },
      { heading: 'Excédent', facts: excessFacts(report, file) },
      { heading: 'Points à regarder', ...toLookAt(findings.map(({ message }) => message)) },
    ],
    foot: 'Présentation d’après le formulaire Cerfa n° 15059*02. Document interne d’instruction.',
  };
}

function grantFacts(file: ReportFile, report: ReportInput): Fact[] {
  const day = (value: CivilDate | null) => (value === null ? '' : formatDateMedium(value));
  return known([
    ['Objet', file.purpose],
    ['Montant voté', file.voted === null ? '' : formatAmount(file.voted)],
    ['Fin de l’exercice', formatDateMedium(report.exerciseEndsOn ?? file.usualEndsOn)],
    ['Échéance', formatDateMedium(file.dueOn)],
    ['État', REPORT_STATES[file.state]],
    ['Reçu le', day(report.receivedOn)],
    ['Contrôlé le', day(report.checkedOn)],
    ['Charges indirectes', flat(report.allocation)],
    ['Observations', flat(report.observations)],
  ]);
}

function qualitative(report: ReportInput): Pick<SheetPart, 'facts' | 'note'> {
  const facts = known([
    ['Mise en œuvre', flat(report.achievement)],
    ['Bénéficiaires', flat(report.beneficiaries)],
    ['Dates et lieux', flat(report.places)],
    ['Objectifs et indicateurs', flat(report.indicators)],
  ]);
  return facts.length === 0 ? { note: 'Non renseigné.' } : { facts };
}

function synthesis(lines: readonly ReportLine[]): SmallTable {
  const { forecast, actual } = reportBudgets(lines);
  const planned = budgetTotals(forecast).money;
  const done = budgetTotals(actual).money;
  return {
    columns: [
      { head: 'Compte', share: 9 },
      { head: 'Poste', share: 43 },
      { head: 'Prévision', share: 19, figures: true },
      { head: 'Réalisation', share: 19, figures: true },
      { head: '%', share: 10, figures: true },
    ],
    rows: [
      ...rowsOf(lines, 'charges'),
      total('Total des charges', planned.charges, done.charges),
      ...rowsOf(lines, 'products'),
      total('Total des produits', planned.products, done.products),
    ],
  };
}

function rowsOf(lines: readonly ReportLine[], side: 'charges' | 'products'): Text[][] {
  return BUDGET_LINES.filter(({ account }) => account.side === side).flatMap(({ code, label }) => {
    const line = lines.find((one) => one.line === code);
    if (!line) return [];
    const amount = line.actual === null ? '–' : formatAmount(line.actual);
    return [[accountNumber(code), label, formatAmount(line.forecast), amount, percentText(linePercent(line))]];
  });
}

function total(label: string, planned: Cents, done: Cents): Text[] {
  return ['', label, formatAmount(planned), formatAmount(done), percentText(percent(done, planned))].map((text): Text => [
    { strong: text },
  ]);
}

function shareSentence(lines: readonly ReportLine[], voted: Cents): string | null {
  const share = perMille(voted, budgetTotals(reportBudgets(lines).actual).money.products);
  return share === null ? null : `La subvention de ${formatAmount(voted)} représente ${perMilleText(share)} du total des produits.`;
}

function gaps(lines: readonly ReportLine[], law: LegalLookup): Pick<SheetPart, 'table' | 'note'> {
  const far = lines.filter((line) => isSignificant(line, law));
  if (far.length === 0) return { note: 'Aucun écart significatif.' };
  const rows = far.map((line) => [
    lineNamed(line.line)?.label ?? line.line,
    signedAmount(cents((line.actual ?? 0) - line.forecast)),
    line.explanation || 'Sans explication',
  ]);
  return {
    table: {
      columns: [
        { head: 'Poste', share: 35 },
        { head: 'Écart', share: 18, figures: true },
        { head: 'Explication', share: 47 },
      ],
      rows,
    },
  };
}

/** « +690,00 € », « −4 140,00 € » */
function signedAmount(amount: Cents): string {
  return amount > 0 ? `+${formatAmount(amount)}` : formatAmount(amount).replace('-', '−');
}

function excessFacts({ excess, excessAmount, excessReason }: ReportInput, { clause, asked }: ReportFile): Fact[] {
  return known([
    ['Excédent', EXCESS_WORDS[excess]],
    ['Montant', excess === 'none' || excessAmount === null ? '' : formatAmount(excessAmount)],
    ['Clause de la convention', excess !== 'none' && clause ? keptClauseText(clause) : ''],
    ['Clause ou motif', excess === 'none' ? '' : flat(excessReason)],
    ['Déjà redemandé', asked === 0 ? '' : formatAmount(asked)],
  ]);
}

function toLookAt(messages: readonly string[]): Pick<SheetPart, 'table' | 'note'> {
  if (messages.length === 0) return { note: 'Aucun.' };
  return { table: { columns: [{ head: 'Constat', share: 100 }], rows: messages.map((message) => [message]) } };
}

function lineNamed(code: ReportLine['line']): BudgetLine | undefined {
  return BUDGET_LINES.find((line) => line.code === code);
}

function percentText(value: number | null): string {
  return value === null ? '' : `${value}${NNBSP}%`;
}

function known(facts: readonly (readonly [label: string, value: string])[]): Fact[] {
  return facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

function flat(text: string): string {
  return linesOf(text).join(' ');
}
