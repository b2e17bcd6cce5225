import { DecisionDates, DecisionInput, DelegationInput, type DecisionRow } from '#shared/features/mayor-decisions/model';
import { zCivilDate } from '#shared/kernel/dates';
import { broken, type BrokenRule } from '#shared/kernel/errors';
import { DelegationId, ItemId, MayorDecisionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import type { RecordState, Restoring, Reverter } from '../../features/history/reverter';
import { inputOf, nextNumber, refuseOtherYear, refuseWrongWithdrawal } from '../../features/mayor-decisions/checks';
import * as delegations from '../../features/mayor-decisions/delegations-repository';
import * as numbers from '../../features/mayor-decisions/numbers-repository';
import * as decisions from '../../features/mayor-decisions/repository';

/** A decision of the mayor: what is typed of it, its number while nothing bears it, the days noted after its signature, its report. */
export const mayorDecisionReverter: Reverter = {
  entity: 'mayor-decision',
  topics: ['council'],

  current(db, text) {
    const id = MayorDecisionId.parse(text);
    const row = decisions.findDecision(db, id);
    if (row === undefined) return null;
    const { number, signedOn, transmittedOn, publishedOn } = row;
    return { ...inputOf(row), number, signedOn, transmittedOn, publishedOn, reportedItemId: decisions.reportedItemOf(db, id) };
  },

  fixed(db, text, line) {
    const row = decisions.findDecision(db, MayorDecisionId.parse(text));
    return row === undefined || followsSignature(line) ? undefined : fixedBy(db, row, line);
  },

  restore(tx, text, { before }) {
    const id = MayorDecisionId.parse(text);
    if (before === null) {
      decisions.deleteDecision(tx, id);
      return;
    }
    const row = decisions.findDecision(tx, id);
    if (row === undefined) write(tx, id, DecisionInput.strip().parse(before));
    else if ('number' in before) setNumber(tx, row, before['number']);
    else if ('reportedItemId' in before) decisions.setReported(tx, id, ItemId.nullable().parse(before['reportedItemId']));
    else if ('transmittedOn' in before) decisions.setDates(tx, id, DecisionDates.strip().parse(before));
    else rewrite(tx, row, before);
  },
};

/** The days of the sending and the publication, and the report to the council, come after the signature: they may be corrected. */
function followsSignature({ before, after }: Pick<Restoring, 'before' | 'after'>): boolean {
  const told = after ?? before ?? {};
  return 'transmittedOn' in told || 'reportedOn' in told;
}

function fixedBy(db: Reader, row: DecisionRow, { before, after }: Pick<Restoring, 'before' | 'after'>): BrokenRule | undefined {
  const { id, number, signedOn } = row;
  if (number === null) return undefined;
  if (signedOn !== null) return { rule: 'decision-signed', number };
  if (before === null) return { rule: 'decision-numbered', number };
  if (after?.['number'] !== number) return undefined;
  const because = numbers.whyKept(db, id);
  return because === null ? undefined : { rule: 'decision-number-kept', because };
}

function write(tx: Tx, id: MayorDecisionId, values: DecisionInput): void {
  refuseWrongWithdrawal(tx, id, values);
  decisions.insertDecision(tx, id, values);
}

function rewrite(tx: Tx, row: DecisionRow, before: RecordState): void {
  const values = DecisionInput.strip().parse({ ...inputOf(row), ...before });
  refuseOtherYear(row, values);
  refuseWrongWithdrawal(tx, row.id, values);
  decisions.updateDecision(tx, row, values);
}

/** A number given back is taken again only while it is still the next one. */
function setNumber(tx: Tx, row: DecisionRow, number: unknown): void {
  if (number === null) {
    numbers.setNumber(tx, row.id, null);
    return;
  }
  const taken = nextNumber(tx, row);
  if (taken.number !== number) throw broken({ rule: 'change-not-undoable' });
  numbers.setNumber(tx, row.id, taken);
}

/** The deliberation by which the council delegates matters to the mayor. */
export const mayorDelegationReverter: Reverter = {
  entity: 'delegation',
  topics: ['council'],

  current: (db, text) => delegations.findDelegation(db, DelegationId.parse(text)) ?? null,

  told({ version: _version, ...state }) {
    return 'matters' in state ? { ...state, matters: delegations.inOrder(DelegationInput.shape.matters.parse(state['matters'])) } : state;
  },

  restore(tx, text, { before }) {
    const id = DelegationId.parse(text);
    const found = delegations.findDelegation(tx, id);
    if (before === null) delegations.deleteDelegation(tx, id);
    else if (found === undefined) delegations.insertDelegation(tx, id, DelegationInput.strip().parse(before));
    else delegations.updateDelegation(tx, found, DelegationInput.strip().parse({ ...found, ...before }));
  },
};

/** A year of the register, open or closed. */
export const decisionYearReverter: Reverter = {
  entity: 'mayor-decision-year',
  topics: ['council'],
  current: (db, year) => ({ closedOn: numbers.closedOn(db, Number(year)) }),
  restore: (tx, year, { before }) => numbers.setClosed(tx, Number(year), zCivilDate.nullable().parse(before?.['closedOn'] ?? null)),
};
