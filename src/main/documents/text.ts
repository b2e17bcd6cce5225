import { TextRun } from 'docx';
import { typeset } from '#shared/kernel/french';
import type { Inline, Text } from './papers';

const GAP = /(\[à compléter[^\]]*\])/u;

/** The runs of a sentence with French typography; what is left to fill in stands out. */
export function runsOf(text: Text): TextRun[] {
  return (typeof text === 'string' ? [text] : text).flatMap(runsOfPiece);
}

function runsOfPiece(piece: Inline): TextRun[] {
  const bold = typeof piece !== 'string';
  const parts = typeset(bold ? piece.strong : piece).split(GAP);
  return parts.flatMap((part, rank) => (part === '' ? [] : [rank % 2 === 1 ? gapRun(part) : lineRun(part, bold)]));
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
