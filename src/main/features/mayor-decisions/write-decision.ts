import type { Town } from '#shared/features/town/contract';
import { mayorDecisionSheets, type MayorDecisionPaper } from '../../documents/mayor-decision';
import { communeOf, letterheadOf, lookOf } from '../../documents/town-letterhead';
import { docxBytes, wordDocument } from '../../documents/word-document';

/** The Word file of a decision: each sheet carries the commune and the nature of the act (CGCT, art. R. 2122-7-1). */
export function writeDecision(title: string, town: Town, paper: MayorDecisionPaper): Promise<Uint8Array> {
  const creator = communeOf(town);
  const frame = { letterhead: letterheadOf(town), creator, footer: `${creator} – ${title}` };
  const sheets = mayorDecisionSheets(frame, paper);
  return docxBytes(wordDocument({ title, creator, footer: frame.footer, house: lookOf(town), sheets }));
}
