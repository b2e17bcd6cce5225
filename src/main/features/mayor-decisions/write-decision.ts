import type { Town } from '#shared/features/town/contract';
import type { RegisterPaper } from '../../documents/deliberation-papers';
import { mayorDecisionSheets, type MayorDecisionPaper } from '../../documents/mayor-decision';
import type { Frame } from '../../documents/papers';
import { registerSheets } from '../../documents/register';
import { communeOf, letterheadOf, lookOf } from '../../documents/town-letterhead';
import { docxBytes, wordDocument, type Sheet } from '../../documents/word-document';

/** The Word file of a decision: each sheet carries the commune and the nature of the act (CGCT, art. R. 2122-7-1). */
export function writeDecision(title: string, town: Town, paper: MayorDecisionPaper): Promise<Uint8Array> {
  return write(title, town, (frame) => mayorDecisionSheets(frame, paper));
}

/** The Word file of the register of a year. */
export function writeDecisionRegister(title: string, town: Town, paper: RegisterPaper): Promise<Uint8Array> {
  return write(title, town, (frame) => registerSheets(frame, paper));
}

function write(title: string, town: Town, sheetsIn: (frame: Frame) => readonly Sheet[]): Promise<Uint8Array> {
  const creator = communeOf(town);
  const frame = { letterhead: letterheadOf(town), creator, footer: `${creator} – ${title}` };
  return docxBytes(wordDocument({ title, creator, footer: frame.footer, house: lookOf(town), sheets: sheetsIn(frame) }));
}
