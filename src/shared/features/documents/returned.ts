import { z } from 'zod';
import { Bytes, line, optionalLine } from '../../ipc/define';
import { DocumentId, SessionId } from '../../kernel/ids';
import { IssuedDocument } from './contract';

export const WordFile = z.strictObject({ fileName: line(200), bytes: Bytes });
/** A Word file as the user gives it. */
export type WordFile = z.infer<typeof WordFile>;

export const Passage = z.strictObject({ text: z.string(), change: z.enum(['same', 'added', 'removed']) });
/** A run of words that stayed, came or went. */
export type Passage = z.infer<typeof Passage>;

export const Difference = z.strictObject({ passages: z.array(Passage) });
/** One paragraph that changed, came or went, word by word. */
export type Difference = z.infer<typeof Difference>;

export const ReturnedLook = z.strictObject({
  /** `identical`: the bytes are those of a version that is kept; `unchanged`: other bytes, the same text; `unknown`: not recognised. */
  status: z.enum(['identical', 'unchanged', 'edited', 'unknown']),
  /** The version it is compared with, the last; null when it is not recognised. */
  document: IssuedDocument.nullable(),
  /** What it may be, when it is to be told: the last version of each document of the session. */
  choices: z.array(IssuedDocument),
  /** How many paragraphs changed, and the first of them. */
  changes: z.int(),
  differences: z.array(Difference),
});
/** What a Word file given back is, and what was changed in it. */
export type ReturnedLook = z.infer<typeof ReturnedLook>;

export const ReturnedFile = z.strictObject({
  sessionId: SessionId,
  file: WordFile,
  /** The document it is, when the user said it; null to have it recognised. */
  documentId: DocumentId.nullable(),
});

export const KeptReturn = z.strictObject({ documentId: DocumentId, file: WordFile, reason: optionalLine(300) });

export const ReturnedVersion = z.strictObject({ documentId: DocumentId, fileName: z.string(), reason: z.string() });
/** A version that came back from Word: under which name, and why. */
export type ReturnedVersion = z.infer<typeof ReturnedVersion>;
