import { TextRun } from 'docx';
import { NBSP, typeset } from '#shared/kernel/french';
import type { Inline, Text } from './papers';

/** Words that stay on the line of the number after them: « L. 2121-12 », « article 3 », « M. Durand ». */
const HELD = /(?<![\p{L}\d])([LRD]\.|[Aa]rticles?|art\.|fonction|chapitre|M\.|Mme) (?=[LRD]\. ?\d|\d|\p{Lu})/gu;
const GAP = /(\[à compléter[^\]]*\])/u;

/** The runs of a sentence with French typography; what is left to fill in stands out. */
export function runsOf(text: Text): TextRun[] {
  return stretchesOf(text).map(({ text: words, bold, gap }) => (gap ? gapRun(words) : lineRun(words, bold)));
}

/** A stretch of a sentence in one look. */
export interface Stretch {
  readonly text: string;
  readonly bold: boolean;
  readonly gap: boolean;
}

/** A sentence with French typography, cut where its look changes. */
export function stretchesOf(text: Text): Stretch[] {
  return (typeof text === 'string' ? [text] : text).flatMap(stretchesOfPiece);
}

function stretchesOfPiece(piece: Inline): Stretch[] {
  const bold = typeof piece !== 'string';
  const parts = typeset(bold ? piece.strong : piece)
    .replace(HELD, `$1${NBSP}`)
    .split(GAP);
  return parts.flatMap((part, rank) => (part === '' ? [] : [{ text: part, bold, gap: rank % 2 === 1 }]));
}

function gapRun(text: string): TextRun {
  return new TextRun({ text, style: 'Gap' });
}

function lineRun(text: string, bold: boolean): TextRun {
  const style = bold ? { bold } : {};
  if (!text.includes('\n')) return new TextRun({ ...style, text });
  const children = text
    .split('\n')
    .flatMap((line, rank) => (rank === 0 ? [new TextRun({ ...style, text: line })] : [new TextRun({ ...style, text: line, break: 1 })]));
  return new TextRun({ children });
}
