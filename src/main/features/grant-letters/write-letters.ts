import type { Town } from '#shared/features/town/contract';
import type { LetterPaper } from '../../documents/association-papers';
import { lettersBytes } from '../../documents/letters';

// Loaded when the first letter is written: the docx library is most of what the core would read at its start.

/** The letters in one document. */
export function writeGrantLetters(
  about: { readonly title: string; readonly town: Town },
  papers: readonly (() => LetterPaper)[],
  breathe: (done: number) => Promise<void>,
): Promise<Uint8Array> {
  return lettersBytes(about, papers, breathe);
}
