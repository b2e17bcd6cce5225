import { Paragraph, type FileChild } from 'docx';
import type { Letterhead, Signature, Text } from './papers';
import { logoOf } from './logo';
import type { StyleId } from './styles';
import { grid } from './tables';
import { runsOf } from './text';

/** A paragraph in one of the styles of the house. */
export function paragraph(style: StyleId, text: Text): Paragraph {
  return new Paragraph({ style, children: runsOf(text) });
}

/** A paragraph that stays on the page of the one after it. */
export function keptParagraph(style: StyleId, text: Text): Paragraph {
  return new Paragraph({ style, keepNext: true, keepLines: true, children: runsOf(text) });
}

/** Several paragraphs in the same style. */
export function paragraphs(style: StyleId, texts: readonly Text[]): Paragraph[] {
  return texts.map((text) => paragraph(style, text));
}

/** A point of a bulleted list. */
export function bullet(text: Text): Paragraph {
  return new Paragraph({ style: 'Proposal', numbering: { reference: 'bullets', level: 0 }, children: runsOf(text) });
}

/** A point of the numbered list of the agenda. */
export function numbered(text: Text): Paragraph {
  return new Paragraph({ style: 'Proposal', numbering: { reference: 'points', level: 0 }, children: runsOf(text) });
}

/** RÉPUBLIQUE FRANÇAISE, where the town is, and its name over a rule. */
export function letterhead(head: Letterhead): Paragraph[] {
  return [
    ...logoOf(head),
    paragraph('LetterheadState', head.state),
    paragraph('LetterheadPlace', head.place),
    paragraph('LetterheadCommune', head.commune),
  ];
}

/** The same at the top of a new page, for documents put together. */
export function letterheadOnNewPage(head: Letterhead): Paragraph[] {
  const logo = logoOf(head, true);
  const breaks = logo.length === 0 ? { pageBreakBefore: true } : {};
  return [
    ...logo,
    new Paragraph({ style: 'LetterheadState', ...breaks, children: runsOf(head.state) }),
    paragraph('LetterheadPlace', head.place),
    paragraph('LetterheadCommune', head.commune),
  ];
}

/** Who signs, side by side, with room for the signature and the stamp; never cut by a page. */
export function signatures(list: readonly Signature[], width: number): FileChild {
  const cells = list.map(({ title, name }) => [signing(title), signing(''), signing(''), signing(name)]);
  const empty = list.length === 1 ? [[signing('')]] : [];
  const column = Math.floor(width / (cells.length + empty.length));
  return grid([...empty, ...cells], column);
}

function signing(text: string): Paragraph {
  return new Paragraph({ style: 'Signature', keepNext: true, keepLines: true, children: runsOf(text) });
}
