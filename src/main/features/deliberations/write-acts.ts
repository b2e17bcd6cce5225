import type { Town } from '#shared/features/town/contract';
import { formatDateMedium } from '#shared/kernel/dates';
import { deliberationSheets } from '../../documents/deliberation';
import type { DeliberationListPaper, DeliberationPaper, PostingCertificatePaper, RegisterPaper } from '../../documents/deliberation-papers';
import type { Frame } from '../../documents/papers';
import { deliberationListSheets, postingCertificateSheets, registerSheets } from '../../documents/register';
import { communeOf, letterheadOf } from '../../documents/town-letterhead';
import { docxBytes, wordDocument, type Sheet } from '../../documents/word-document';
import type { HeldSession } from './held-session';

/** The Word file of a deliberation. */
export function writeDeliberation(title: string, held: HeldSession, paper: DeliberationPaper): Promise<Uint8Array> {
  const frame = frameOf(held);
  return bytesOf(title, frame, deliberationSheets(frame, paper));
}

export function writeList(title: string, held: HeldSession, paper: DeliberationListPaper): Promise<Uint8Array> {
  const frame = frameOf(held);
  return bytesOf(title, frame, deliberationListSheets(frame, paper));
}

export function writeCertificate(title: string, held: HeldSession, paper: PostingCertificatePaper): Promise<Uint8Array> {
  const frame = frameOf(held);
  return bytesOf(title, frame, postingCertificateSheets(frame, paper));
}

export function writeRegister(title: string, town: Town, paper: RegisterPaper): Promise<Uint8Array> {
  const frame = frameIn(town, `${communeOf(town)} – ${title}`);
  return bytesOf(title, frame, registerSheets(frame, paper));
}

/** Each sheet carries the commune and the date of the session, and its number (CGCT, art. R. 2121-9). */
function frameOf({ town, session }: HeldSession): Frame {
  return frameIn(town, `${communeOf(town)} – Conseil municipal du ${formatDateMedium(session.meetsOn)}`);
}

function frameIn(town: Town, footer: string): Frame {
  return { letterhead: letterheadOf(town), creator: communeOf(town), footer };
}

function bytesOf(title: string, { creator, footer, letterhead }: Frame, sheets: readonly Sheet[]): Promise<Uint8Array> {
  return docxBytes(wordDocument({ title, creator, footer, house: letterhead.house, sheets }));
}
