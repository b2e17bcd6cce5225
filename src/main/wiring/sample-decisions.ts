import { registerYear, decisionNumber } from '#shared/features/mayor-decisions/pattern';
import type { CivilDate } from '#shared/kernel/dates';
import { DelegationId, MayorDecisionId } from '#shared/kernel/ids';
import type { Tx } from '../db/connection';
import { newId } from '../db/new-id';
import { keepVersion } from '../features/documents/service';
import { contentOf } from '../features/mayor-decisions/content';
import { insertDelegation } from '../features/mayor-decisions/delegations-repository';
import { nextRank, patternOn, setNumber } from '../features/mayor-decisions/numbers-repository';
import type { DecisionsDependencies } from '../features/mayor-decisions/reading';
import { getDecision, insertDecision, insertVersion, linkDocument, setSigned } from '../features/mayor-decisions/repository';
import { wordDocumentOf } from '../features/mayor-decisions/word-of-decision';
import type { SamplePorts } from '../features/sample/ports';

/** How the sample writes the mayor's decisions; the caller writes the journal. */
export function sampleDecisions(
  sources: Pick<DecisionsDependencies, 'lawOn' | 'town'>,
): Pick<SamplePorts, 'insertDelegation' | 'insertDecision'> {
  return {
    insertDelegation: (tx, values) => insertDelegation(tx, newId(DelegationId), values),
    async insertDecision(tx, { values, numbered, signedOn }, call) {
      const id = newId(MayorDecisionId);
      insertDecision(tx, id, values);
      if (numbered) number(tx, id, values.decidedOn);
      if (signedOn === null) return;
      const first = { version: 1, reason: '', createdAt: call.now, content: contentOf(tx, getDecision(tx, id), sources) };
      const dates = { signedOn, transmittedOn: null, publishedOn: null };
      const document = await wordDocumentOf({ ...first, dates }, sources.town());
      setSigned(tx, id, signedOn);
      insertVersion(tx, id, first);
      const kept = keepVersion(document, { sessionId: null, associationIds: [] }, { tx, audit: () => undefined, call });
      linkDocument(tx, kept.id, id);
    },
  };
}

function number(tx: Tx, id: MayorDecisionId, decidedOn: CivilDate): void {
  const rank = nextRank(tx, registerYear(decidedOn));
  setNumber(tx, id, { rank, number: decisionNumber(patternOn(tx, decidedOn), decidedOn, rank) });
}
