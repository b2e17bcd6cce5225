import type { LegalLookup } from '#shared/features/legal/rules';
import type { DecisionRow, Delegation } from '#shared/features/mayor-decisions/model';
import { delegationOn } from '#shared/features/mayor-decisions/rules';
import { formatDateMedium, formatDateShort } from '#shared/kernel/dates';
import { plural, typeset } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { formatRichText } from '#shared/kernel/rich-text/format';
import type { Run } from '#shared/kernel/rich-text/model';

/** The title of the affair by which the council is told of the mayor's decisions. */
export const REPORT_TITLE = 'Compte rendu des décisions prises par délégation';

/** What the report is written from: the decisions in the order of their days. */
export interface Reported {
  readonly rows: readonly DecisionRow[];
  readonly delegations: readonly Delegation[];
  readonly law: LegalLookup;
}

/** The text of the affair: what was delegated, and the table of the decisions (CGCT, art. L. 2122-23). */
export function reportText({ rows, delegations, law }: Reported): string {
  const articles = `articles ${law('council.mayor-delegation.article').value} et ${law('council.delegation-report.article').value} du code général des collectivités territoriales`;
  const last = rows.at(-1);
  const given = last && delegationOn(delegations, last.decidedOn);
  const by = given === undefined ? '' : ` par la délibération n° ${given.number} du ${formatDateMedium(given.decidedOn)}`;
  const lead = `Le maire rend compte au conseil municipal de ${plural(rows.length, 'décision prise', 'décisions prises')} en vertu de la délégation qu’il a reçue${by} (${articles}) :`;
  return formatRichText([
    { kind: 'paragraph', runs: runs(typeset(lead)) },
    { kind: 'table', rows: [HEADS.map(runs), ...rows.map((row) => cellsOf(row).map(runs))] },
  ]);
}

const HEADS = ['N°', 'Date', 'Objet', 'Tiers', 'Montant'];

function cellsOf({ number, decidedOn, matter, title, thirdParty, amount, withdrawnBy }: DecisionRow): string[] {
  const gone = withdrawnBy === null ? '' : ` – retirée par la décision n° ${withdrawnBy.number}`;
  return [
    number ?? '',
    formatDateShort(decidedOn),
    typeset(`${title} (${matter}°)${gone}`),
    thirdParty === '' ? '–' : typeset(thirdParty),
    amount === null ? '–' : formatAmount(amount),
  ];
}

function runs(text: string): Run[] {
  return [{ text, bold: false, italic: false }];
}
