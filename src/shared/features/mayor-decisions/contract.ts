import { z } from 'zod';
import { Bytes, Nothing, command, line, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { DelegationId, ItemId, MayorDecisionId, SessionId } from '../../kernel/ids';
import { IssuedDocument } from '../documents/contract';
import {
  DecisionDates,
  DecisionInput,
  DecisionPattern,
  DecisionRegister,
  DecisionTexts,
  DecisionsToReport,
  Delegation,
  DelegationInput,
  MayorDecision,
} from './model';

const One = z.strictObject({ id: MayorDecisionId });
const Versioned = One.extend({ version: z.int() });
const OfYear = z.strictObject({ year: z.int().min(2000).max(2100) });

export const mayorDecisionsContract = {
  'mayorDecisions.register': query(
    { permission: 'read', summary: 'The register of the mayor’s decisions of a year.' },
    OfYear,
    DecisionRegister,
  ),
  'mayorDecisions.get': query(
    { permission: 'read', summary: 'A decision of the mayor, with its signed versions and what the law says of it.' },
    One,
    MayorDecision,
  ),
  'mayorDecisions.add': command(
    { permission: 'write', summary: 'Writes a decision of the mayor, without a number yet.' },
    DecisionInput,
    MayorDecision,
  ),
  'mayorDecisions.update': command(
    { permission: 'write', summary: 'Changes a decision that is not signed; refused when it changed meanwhile.' },
    Versioned.extend({ values: DecisionInput }),
    MayorDecision,
  ),
  'mayorDecisions.remove': command(
    { permission: 'write', summary: 'Deletes a decision that never took a number.' },
    One,
    z.strictObject({}),
  ),
  'mayorDecisions.number': command(
    { permission: 'validate', summary: 'Gives a decision the next number of its year, without holes.' },
    One,
    MayorDecision,
  ),
  'mayorDecisions.release': command(
    {
      permission: 'validate',
      summary: 'Gives a number back, while it is the last one of its year and nothing was printed or signed under it.',
    },
    One,
    MayorDecision,
  ),
  'mayorDecisions.issue': command(
    { permission: 'write', summary: 'Writes a numbered decision in Word, to be signed, or again with the dates now known.' },
    One,
    IssuedDocument,
  ),
  'mayorDecisions.sign': command(
    { permission: 'validate', summary: 'Records that a decision is signed: its text no longer changes.' },
    Versioned.extend({ signedOn: zCivilDate }),
    MayorDecision,
  ),
  'mayorDecisions.correct': command(
    { permission: 'validate', summary: 'Corrects a signed decision by a new version with its reason; those before are kept.' },
    Versioned.extend({ reason: line(300), values: DecisionTexts }),
    MayorDecision,
  ),
  'mayorDecisions.setDates': command(
    { permission: 'write', summary: 'Records when a signed decision was sent to the prefecture and put online.' },
    One.extend({ values: DecisionDates }),
    MayorDecision,
  ),
  'mayorDecisions.export': query(
    { permission: 'read', summary: 'The register of a year as an Excel workbook.' },
    OfYear,
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
  'mayorDecisions.issueRegister': command(
    { permission: 'write', summary: 'Writes the register of a year in Word: by date, by subject, and its closing sheet.' },
    OfYear,
    IssuedDocument,
  ),
  'mayorDecisions.closeYear': command(
    { permission: 'validate', summary: 'Closes the register of a year: no number is taken in it any more.' },
    OfYear.extend({ closedOn: zCivilDate }),
    DecisionRegister,
  ),
  'mayorDecisions.reopenYear': command(
    { permission: 'validate', summary: 'Opens the register of a year again.' },
    OfYear,
    DecisionRegister,
  ),
  'mayorDecisions.toReport': query(
    { permission: 'read', summary: 'The signed decisions that the council was not told of, and the sessions at which it may be.' },
    Nothing,
    DecisionsToReport,
  ),
  'mayorDecisions.report': command(
    {
      permission: 'write',
      summary:
        'Puts on the agenda of a session the report of the decisions signed and not told of yet, with their table; or brings it up to date.',
    },
    z.strictObject({ sessionId: SessionId }),
    z.strictObject({ itemId: ItemId, decisions: z.int() }),
  ),
  'mayorDecisions.delegations': query(
    { permission: 'read', summary: 'The deliberations by which the council delegated matters to the mayor, latest first.' },
    Nothing,
    z.array(Delegation),
  ),
  'mayorDecisions.addDelegation': command(
    { permission: 'validate', summary: 'Records a deliberation that delegates matters to the mayor.' },
    DelegationInput,
    Delegation,
  ),
  'mayorDecisions.updateDelegation': command(
    { permission: 'validate', summary: 'Changes a delegation; refused when it changed meanwhile.' },
    z.strictObject({ id: DelegationId, version: z.int(), values: DelegationInput }),
    Delegation,
  ),
  'mayorDecisions.removeDelegation': command(
    { permission: 'validate', summary: 'Takes away a delegation recorded by mistake.' },
    z.strictObject({ id: DelegationId }),
    z.strictObject({}),
  ),
  'mayorDecisions.patterns': query(
    { permission: 'read', summary: 'The patterns of the numbers of decisions, latest first.' },
    Nothing,
    z.array(DecisionPattern),
  ),
  'mayorDecisions.setPattern': command(
    { permission: 'administer', summary: 'Sets how the decisions taken from a day on are numbered.' },
    DecisionPattern,
    z.array(DecisionPattern),
  ),
  'mayorDecisions.dropPattern': command(
    { permission: 'administer', summary: 'Takes a pattern away; the one before applies again.' },
    z.strictObject({ startsOn: zCivilDate }),
    z.array(DecisionPattern),
  ),
};
