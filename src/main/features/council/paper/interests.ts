import type { LegalLookup } from '#shared/features/legal/rules';
import { interestText } from '#shared/features/interests/words';
import { listOf } from '#shared/kernel/french';
import type { Affair } from './affair';
import { concernsByCouncillor } from './affair';
import { nameOf } from './wording';

/** Each concerned councillor as the note lists them: « M. X, président de l’association « Y » ». */
export function concernedLines(affair: Affair): string[] {
  return concernsByCouncillor(affair).flatMap((concerns) => {
    const [first] = concerns;
    if (first === undefined) return [];
    const councillor = affair.councillors.get(first.councillorId);
    const name = councillor === undefined ? first.councillorName : nameOf(councillor);
    const ties = concerns.map((concern) => interestText(concern, councillor?.person.civility));
    return [`${name}, ${listOf(ties)}`];
  });
}

/** The sentences of the deliberation, one per concerned councillor (CGCT, art. L2131-11). */
export function abstentionSentences(affair: Affair, law: LegalLookup): string[] {
  const lines = concernedLines(affair);
  if (lines.length === 0) return [];
  const article = law('council.conflict.article').value;
  return [
    `En application de l’article ${article} du code général des collectivités territoriales :`,
    ...lines.map((line) => `${line}, ne prend part ni au débat ni au vote.`),
  ];
}
