import { TextRun } from 'docx';
import { NBSP, NNBSP, typeset } from '#shared/kernel/french';
import type { Run } from '#shared/kernel/rich-text/model';
import type { Inline, Text } from './papers';

/** Words that stay on the line of the number after them: « L. 2121-12 », « article 3 », « M. Durand ». */
const HELD = /(?<![\p{L}\d])([LRD]\.|[Aa]rticles?|art\.|fonction|chapitre|M\.|Mme) (?=[LRD]\. ?\d|\d|\p{Lu})/gu;
const GAP = /(\[à compléter[^\]]*\])/u;

/** The runs of a sentence with French typography; what is left to fill in stands out. */
export function runsOf(text: Text): TextRun[] {
  return stretchesOf(text).map((stretch) => (stretch.gap ? gapRun(stretch.text) : lineRun(stretch)));
}

/** A stretch of a sentence in one look. */
export interface Stretch {
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly gap: boolean;
}

/** A sentence with French typography, cut where its look changes. */
export function stretchesOf(text: Text): Stretch[] {
  return (typeof text === 'string' ? [text] : text).flatMap(stretchesOfPiece);
}

function stretchesOfPiece(piece: Inline): Stretch[] {
  const { text, bold, italic } = lookOf(piece);
  const parts = typeset(text)
    .replace(/^ +(?=[;?!])/, NNBSP)
    .replace(/^ +(?=[:»])/, NBSP)
    .replace(HELD, `$1${NBSP}`)
    .split(GAP);
  return parts.flatMap((part, rank) => (part === '' ? [] : [{ text: part, bold, italics: italic, gap: rank % 2 === 1 }]));
}

function lookOf(piece: Inline): Run {
  if (typeof piece === 'string') return { text: piece, bold: false, italic: false };
  return 'strong' in piece ? { text: piece.strong, bold: true, italic: false } : piece;
}

function gapRun(text: string): TextRun {
  return new TextRun({ text, style: 'Gap' });
}

function lineRun({ text, bold, italics }: Stretch): TextRun {
  const style = { ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) };
  if (!text.includes('\n')) return new TextRun({ ...style, text });
  const children = text
    .split('\n')
    .flatMap((line, rank) => (rank === 0 ? [new TextRun({ ...style, text: line })] : [new TextRun({ ...style, text: line, break: 1 })]));
  return new TextRun({ children });
}
