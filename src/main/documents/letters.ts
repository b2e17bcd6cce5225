import type { Town } from '#shared/features/town/contract';
import type { LetterPaper } from './association-papers';
import { bulkBytes, bulkFrame } from './bulk-document';
import { letterFrame } from './letter-text';
import { letterWriter } from './letter-xml';

/** Writes letters in one document of this title, one page each at least, each laid out when its turn comes. */
export type LettersWriter = (
  title: string,
  papers: readonly (() => LetterPaper)[],
  breathe: (done: number) => Promise<void>,
) => Promise<Uint8Array>;

/** Writes documents of letters from the same town: what surrounds their texts is laid out once, however many they are. */
export async function lettersWriter(town: Town): Promise<LettersWriter> {
  const letters = letterFrame(town);
  const options = { creator: letters.creator, footer: letters.footer, numbered: false, house: letters.letterhead.house };
  const frame = await bulkFrame({ ...options, title: '' }, {});
  const write = letterWriter(letters, frame.format);
  return (title, papers, breathe) =>
    bulkBytes({
      ...options,
      title,
      frame,
      shape: {},
      breathe,
      *pieces() {
        for (const paper of papers) yield write(paper());
      },
    });
}

/** The letters in one document. */
export async function lettersBytes(
  { title, town }: { readonly title: string; readonly town: Town },
  papers: readonly (() => LetterPaper)[],
  breathe: (done: number) => Promise<void>,
): Promise<Uint8Array> {
  const write = await lettersWriter(town);
  return write(title, papers, breathe);
}
