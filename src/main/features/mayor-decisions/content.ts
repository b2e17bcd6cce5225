import { legalNumber } from '#shared/features/legal/rules';
import type { DecisionContent, DecisionRow } from '#shared/features/mayor-decisions/model';
import { delegationOn } from '#shared/features/mayor-decisions/rules';
import { numberInLetters } from '#shared/kernel/numbers-in-letters';
import type { Reader } from '../../db/connection';
import { listDelegations } from './delegations-repository';
import { namedOf, type DecisionsDependencies } from './reading';

/** The whole of a numbered decision as it now stands, by the law of its day. */
export function contentOf(
  db: Reader,
  row: DecisionRow,
  { lawOn, town: townNow }: Pick<DecisionsDependencies, 'lawOn' | 'town'>,
): DecisionContent {
  const law = lawOn(db, row.decidedOn);
  const { name, prefecture, mayorTitle, mayorName, court } = townNow();
  const delegation = delegationOn(listDelegations(db), row.decidedOn);
  const { title, matter, subjectCode, thirdParty, amount, recitals, decision, signatory, decidedOn } = row;
  return {
    ...{ title, matter, subjectCode, thirdParty, amount, recitals, decision, signatory, decidedOn },
    number: row.number ?? '',
    delegation: delegation === undefined ? null : { number: delegation.number, decidedOn: delegation.decidedOn },
    articles: { delegation: law('council.mayor-delegation.article').value, report: law('council.delegation-report.article').value },
    withdraws: namedOf(db, row),
    town: { name, prefecture, mayorTitle, mayorName },
    remedies: `La présente décision peut faire l’objet d’un recours devant le ${court} dans un délai de ${numberInLetters(legalNumber(law, 'council.appeal.months'))} mois à compter de sa publication ou de sa notification (www.telerecours.fr).`,
  };
}
