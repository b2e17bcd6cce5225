import type { Town } from '#shared/features/town/contract';
import type { LetterFrame, LetterParagraph } from './association-papers';
import { linesOf, orGap } from './gaps';
import { sentence } from './sentences';
import { communeOf, letterheadOf, ofPlace } from './town-letterhead';

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

/** What a letter says of the personal data it holds (RGPD, art. 13 à 21); empty when the town leaves it out. */
export function dataNotice(town: Town): string {
  const contact = [town.contactService, town.email].filter((one) => one !== '').join(', ');
  return sentence(town, 'letter.data-protection', { commune: ofPlace(town.name), contact: orGap(contact, 'service') });
}
