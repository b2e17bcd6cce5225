import { PIECE_FILE_LIMIT } from '#shared/features/pieces/model';
import { broken } from '#shared/kernel/errors';
import { endingOf, isNamedAs, KEPT_ENDINGS, type FileKind, type KeptKind, type PieceFault } from '#shared/kernel/file-kinds';
import { recogniseFile } from './file-kind';

/** A file as it was given. */
export interface GivenFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A file that can be kept: its kind is certain, and its name says it. */
export interface AcceptedFile extends GivenFile {
  readonly kind: KeptKind;
}

/**
 * Looks at the content of a file before it is kept: its size, what it really is, and whether its name tells the truth.
 * @throws RULE `refused-piece` with what is wrong
 */
export async function acceptFile({ fileName, bytes }: GivenFile): Promise<AcceptedFile> {
  if (bytes.byteLength === 0) throw refusal(fileName, 'empty', 'unknown');
  if (bytes.byteLength > PIECE_FILE_LIMIT) throw refusal(fileName, 'too-large', 'unknown');
  const { kind, fault } = await recogniseFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (fault !== undefined) throw refusal(fileName, fault, kind);
  const claims = claimedKind(fileName);
  if (!isKept(kind)) throw refusal(fileName, claims === undefined ? 'not-kept' : 'lying', kind);
  if (isNamedAs(fileName, kind)) return { fileName, bytes, kind };
  if (LOOKS_LIKE_AN_ENDING.test(endingOf(fileName))) throw refusal(fileName, 'lying', kind);
  return { fileName: `${fileName}.${KEPT_ENDINGS[kind][0]}`, bytes, kind };
}

/** « PV du 12.03.2026 » has no ending: its last number is part of the date. */
const LOOKS_LIKE_AN_ENDING = /^[a-z]\w{0,4}$/;

/** What the name says the file is, when it is a kind that is kept. */
function claimedKind(fileName: string): KeptKind | undefined {
  return Object.keys(KEPT_ENDINGS)
    .filter(isKept)
    .find((kind) => isNamedAs(fileName, kind));
}

function isKept(kind: string): kind is KeptKind {
  return Object.hasOwn(KEPT_ENDINGS, kind);
}

function refusal(fileName: string, fault: PieceFault, found: FileKind) {
  return broken({ rule: 'refused-piece', fault, fileName, found, ...(fault === 'too-large' ? { limit: PIECE_FILE_LIMIT } : {}) });
}
