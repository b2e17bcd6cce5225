import type { Town } from '#shared/features/town/contract';
import type { LetterFrame, LetterParagraph } from './association-papers';
import { linesOf } from './gaps';
import { communeOf, letterheadOf } from './town-letterhead';

/** Lines that begin with a dash are the lines of a list; the others are paragraphs. */
export function letterParagraphs(paragraphs: readonly string[]): LetterParagraph[] {
  return paragraphs.flatMap((paragraph) => {
    const lines = linesOf(paragraph);
    if (!lines.some(isItem)) return [{ text: paragraph }];
    return lines.map((line) => (isItem(line) ? { item: true, text: line.replace(ITEM, '') } : { text: line }));
  });
}

const ITEM = /^[-–•]\s+/;

function isItem(line: string): boolean {
  return ITEM.test(line);
}

/** What the letters of a batch share. */
export function letterFrame(town: Town): LetterFrame {
  return {
    letterhead: letterheadOf(town),
    creator: communeOf(town),
    footer: `${communeOf(town)} – ${town.address}, ${town.postalCode} ${town.name}`,
  };
}
