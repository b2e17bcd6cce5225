import type { Town } from '#shared/features/town/contract';
import type { LetterPaper } from './association-papers';
import { bulkBytes } from './bulk-document';
import { letterFrame } from './letter-text';
import { letterWriter } from './letter-xml';

/** The letters in one document, one page each at least, each written when its turn comes. */
export function lettersBytes(
  { title, town }: { readonly title: string; readonly town: Town },
  papers: readonly (() => LetterPaper)[],
  breathe: (done: number) => Promise<void>,
): Promise<Uint8Array> {
  const frame = letterFrame(town);
  return bulkBytes({
    title,
    creator: frame.creator,
    footer: frame.footer,
    numbered: false,
    shape: {},
    breathe,
    *pieces(format) {
      const write = letterWriter(frame, format);
      for (const paper of papers) yield write(paper());
    },
  });
}
