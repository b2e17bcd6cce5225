import { Paragraph, patchDocument, PatchType, TextRun } from 'docx';
import type { FieldTexts, LetterheadField, WrittenField } from '#shared/features/house-style/letterhead';
import { cleaned } from './clean';
import { packWord, textIn, unpackWord, writeIn, type WordPackage } from './word-package';

/** What stands in the filled letterhead for what changes from one document to the next. */
export const SEAT = { corps: 'DEMOPART-CORPS', pied: 'DEMOPART-PIED', titre: 'DEMOPART-TITRE' } as const;

const WORDS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** Fills the fields of a letterhead, whatever runs Word cut them into; what is typed keeps the look it has there. */
export async function fillFields(bytes: Uint8Array, written: readonly WrittenField[], texts: FieldTexts): Promise<WordPackage> {
  const files = unpackWord(bytes);
  for (const path of files.keys()) {
    const xml = WORDS.test(path) ? textIn(files, path) : undefined;
    if (xml !== undefined) writeIn(files, path, cleaned(xml));
  }
  const patches = Object.fromEntries(written.map(({ written: key, field }) => [key, patchOf(field, texts)]));
  return unpackWord(await patchDocument({ outputType: 'uint8array', data: packWord(files), patches, keepOriginalStyles: true }));
}

function patchOf(field: LetterheadField, texts: FieldTexts) {
  if (field === 'corps' || field === 'pied')
    return { type: PatchType.DOCUMENT, children: [new Paragraph({ children: [new TextRun(SEAT[field])] })] } as const;
  return { type: PatchType.PARAGRAPH, children: [new TextRun(field === 'titre' ? SEAT.titre : texts[field])] } as const;
}
