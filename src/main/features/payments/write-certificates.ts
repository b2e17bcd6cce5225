import type { FileChild } from 'docx';
import type { Town } from '#shared/features/town/contract';
import { bulkBytes } from '../../documents/bulk-document';
import type { CertificatePaper } from '../../documents/payment-papers';
import { certificateBlocks } from '../../documents/payment-certificate';
import { communeOf, letterheadOf, lookOf } from '../../documents/town-letterhead';

// Loaded when the first certificate is written: the docx library is heavy.

/** What a batch of certificates is and whose it is; `breathe` is awaited after each. */
export interface Batch {
  readonly title: string;
  readonly town: Town;
  readonly breathe: (done: number) => Promise<void>;
}

/** The certificates in one document, each on its page. */
export function writeCertificates({ title, town, breathe }: Batch, papers: readonly CertificatePaper[]): Promise<Uint8Array> {
  const footer = `${communeOf(town)} – ${town.address}, ${town.postalCode} ${town.name}`;
  return bulkBytes({
    title,
    creator: communeOf(town),
    footer,
    numbered: false,
    house: lookOf(town),
    shape: {},
    pieces: pieces(town, papers),
    breathe,
  });
}

function* pieces(town: Town, papers: readonly CertificatePaper[]): Generator<FileChild[]> {
  const head = letterheadOf(town);
  for (const paper of papers) yield certificateBlocks(head, paper);
}
