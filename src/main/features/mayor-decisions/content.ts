import { legalNumber } from '#shared/features/legal/rules';
import type { DecisionContent, DecisionRow } from '#shared/features/mayor-decisions/model';
import { delegationOn } from '#shared/features/mayor-decisions/rules';
import { numberInLetters } from '#shared/kernel/numbers-in-letters';
import type { Reader } from '../../db/connection';
import { ifSaid, sentence, wordedAs } from '../../documents/sentences';
import { listDelegations } from './delegations-repository';
import { namedOf, type DecisionsDependencies } from './reading';

/** The whole of a numbered decision as it now stands, by the law of its day. */
export function contentOf(
  db: Reader,
  row: DecisionRow,
  { lawOn, town: townNow }: Pick<DecisionsDependencies, 'lawOn' | 'town'>,
): DecisionContent {
  const law = lawOn(db, row.decidedOn);
  const town = townNow();
  const { name, prefecture, mayorTitle, mayorName, court } = town;
  const delai = numberInLetters(legalNumber(law, 'council.appeal.months'));
  const delegation = delegationOn(listDelegations(db), row.decidedOn);
  const { title, matter, subjectCode, thirdParty, amount, recitals, decision, signatory, decidedOn } = row;
  return {
    ...{ title, matter, subjectCode, thirdParty, amount, recitals, decision, signatory, decidedOn },
    number: row.number ?? '',
    delegation: delegation === undefined ? null : { number: delegation.number, decidedOn: delegation.decidedOn },
    articles: { delegation: law('council.mayor-delegation.article').value, report: law('council.delegation-report.article').value },
    withdraws: namedOf(db, row),
    town: { name, prefecture, mayorTitle, mayorName },
    remedies: sentence(town, 'decision.remedies', { tribunal: court, delai }),
    reporting: sentence(town, 'decision.report', { article_compte_rendu: law('council.delegation-report.article').value }),
    publicity: wordedAs(town, 'decision.publicity'),
    copies: ifSaid(sentence(town, 'decision.copies', { prefecture, commune: name })),
  };
}
