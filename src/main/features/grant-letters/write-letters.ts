import type { Town } from '#shared/features/town/contract';
import { lettersWriter, type LettersWriter } from '../../documents/letters';

// Loaded when the first letter is written: the docx library is most of what the core would read at its start.

/** What writes the letters of a batch, in one document or in several. */
export function grantLettersWriter(town: Town): Promise<LettersWriter> {
  return lettersWriter(town);
}
