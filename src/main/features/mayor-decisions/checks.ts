import type { DecisionInput, DecisionRow } from '#shared/features/mayor-decisions/model';
import { decisionNumber, isDecisionNumber, registerYear } from '#shared/features/mayor-decisions/pattern';
import { broken, invalidField } from '#shared/kernel/errors';
import type { MayorDecisionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import * as numbers from './numbers-repository';
import * as decisions from './repository';
import { isTaken } from './sessions-report';

/** The number that a decision would take now. @throws RULE `decision-year-closed`, `number-refused` */
export function nextNumber(tx: Tx, { decidedOn }: DecisionRow): { rank: number; number: string } {
  const year = registerYear(decidedOn);
  if (numbers.closedOn(tx, year) !== null) throw broken({ rule: 'decision-year-closed', year });
  const rank = numbers.nextRank(tx, year);
  const number = decisionNumber(numbers.patternOn(tx, decidedOn), decidedOn, rank);
  if (!isDecisionNumber(number)) throw broken({ rule: 'number-refused', number, taken: false });
  if (isTaken(tx, number)) throw broken({ rule: 'number-refused', number, taken: true });
  return { rank, number };
}

/** A number is of its year. @throws VALIDATION */
export function refuseOtherYear({ number, decidedOn }: DecisionRow, values: DecisionInput): void {
  if (number !== null && registerYear(values.decidedOn) !== registerYear(decidedOn))
    throw invalidField(['values', 'decidedOn'], `Le numéro ${number} est de ${registerYear(decidedOn)} : gardez une date de cette année.`);
}

/** Only a signed decision that still stands may be withdrawn. @throws NOT_FOUND; VALIDATION */
export function refuseWrongWithdrawal(db: Reader, id: MayorDecisionId, { withdrawsId }: DecisionInput): void {
  if (withdrawsId === null) return;
  const target = decisions.getDecision(db, withdrawsId);
  if (withdrawsId === id || target.signedOn === null)
    throw invalidField(['values', 'withdrawsId'], 'Seule une décision signée peut être retirée.');
  if (target.withdrawnBy !== null && target.withdrawnBy.id !== id)
    throw invalidField(['values', 'withdrawsId'], `Cette décision est déjà retirée par la décision n° ${target.withdrawnBy.number}.`);
}

/** What was typed of a decision. */
export function inputOf(row: DecisionRow): DecisionInput {
  const { title, matter, subjectCode, thirdParty, amount, recitals, decision, signatory, decidedOn, withdrawsId } = row;
  return { title, matter, subjectCode, thirdParty, amount, recitals, decision, signatory, decidedOn, withdrawsId };
}
