import { cleaned } from '../../documents/letterhead/clean';

/** A paragraph of a letterhead that says something. */
export interface LetterheadParagraph {
  /** From 1, among those that say something. */
  readonly rank: number;
  readonly text: string;
  /** Where in the text one piece ends and the next begins: Word cuts a sentence as it is typed and corrected. */
  readonly cuts: readonly number[];
  readonly mergeFields: readonly string[];
  /** As the file writes it. */
  readonly xml: string;
}

const TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;
const MERGE = /MERGEFIELD\s+(?:&quot;|")?([^"\\&<]+)/g;
const FALLBACK = /<mc:Fallback>.*?<\/mc:Fallback>/gs;

/** The paragraphs of a part, those of its tables and text boxes included. */
export function paragraphsIn(xml: string): LetterheadParagraph[] {
  return pieces(xml.replace(FALLBACK, ''))
    .map((piece) => ({ piece, ...readPiece(cleaned(piece)) }))
    .filter(({ text, mergeFields }) => text.trim() !== '' || mergeFields.length > 0)
    .map(({ piece, ...read }, rank) => ({ rank: rank + 1, ...read, xml: piece.slice(Math.max(0, piece.search(/<w:p[\s>]/))) }));
}

/** A text box stands in a paragraph and holds others: it begins one. */
function pieces(xml: string): string[] {
  return xml.split(/(?<=<\/w:p>)|(?<=<w:txbxContent>)/);
}

function readPiece(piece: string): Pick<LetterheadParagraph, 'text' | 'cuts' | 'mergeFields'> {
  let text = '';
  const cuts: number[] = [];
  for (const [, words = ''] of piece.matchAll(TEXT)) {
    if (text !== '') cuts.push(text.length);
    text += plain(words);
  }
  return { text, cuts, mergeFields: [...piece.matchAll(MERGE)].map(([, name = '']) => name.trim()) };
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

function plain(words: string): string {
  return words.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
