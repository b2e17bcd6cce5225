/** What was struck, what only tells Word how it was typed, and what refers to parts that do not follow. */
const LEFT_OUT = [
  // The drawing of a text box, said a second time for Word 2007.
  /(?<=<\/mc:Choice>\s*)<mc:Fallback\b[^>]*>.*?<\/mc:Fallback>/gs,
  /<w:(del|moveFrom)\b[^>]*(?<!\/)>.*?<\/w:\1>/gs,
  /<w:(?:pPrChange|rPrChange|sectPrChange|tblPrChange|trPrChange|tcPrChange|tblGridChange|numberingChange)\b.*?<\/w:\w+Change>/gs,
  /<w:sdtPr>.*?<\/w:sdtPr>|<w:sdtEndPr>.*?<\/w:sdtEndPr>|<w:sdtPr\/>|<w:sdtEndPr\/>/gs,
  /<w:(?:proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd|permStart|permEnd)\b[^>]*\/>/g,
  /<w:(?:commentRangeStart|commentRangeEnd|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd)\b[^>]*\/>/g,
  /<w:(?:commentReference|footnoteReference|endnoteReference|annotationRef)\b[^>]*\/>/g,
  /<w:numPr>.*?<\/w:numPr>|<w:numPr\/>/gs,
  /<\/?w:(?:ins|moveTo|smartTag|customXml)\b[^>]*>|<w:(?:smartTagPr|customXmlPr)\b.*?<\/w:\w+Pr>/gs,
  /\s(?:w:rsid\w*|w14:paraId|w14:textId|wp14:anchorId|wp14:editId)="[^"]*"/g,
];

/** A piece of a Word document as it reads once its changes are accepted, without what only its own file can explain. */
export function cleaned(xml: string): string {
  return LEFT_OUT.reduce((text, pattern) => text.replace(pattern, ''), xml);
}
