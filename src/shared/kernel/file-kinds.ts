/** What a supporting document may be, with the endings its name may have; the first is the usual one. */
export const KEPT_ENDINGS = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jfif'],
  webp: ['webp'],
  heic: ['heic', 'heif'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  odt: ['odt'],
  ods: ['ods'],
  doc: ['doc'],
  xls: ['xls'],
} as const;

export type KeptKind = keyof typeof KEPT_ENDINGS;

/** What a file can be recognised as besides, to say why it is not kept. */
export type OtherKind =
  'gif' | 'tiff' | 'bmp' | 'archive' | 'program' | 'outlook-message' | 'presentation' | 'rich-text' | 'web-page' | 'plain-text' | 'unknown';

export type FileKind = KeptKind | OtherKind;

/** Why a file is not kept as a supporting document. */
export type PieceFault = 'empty' | 'too-large' | 'not-kept' | 'lying' | 'macros' | 'programs' | 'encrypted' | 'damaged';

/** « une image JPEG »: what a file is, for a sentence. */
export const KIND_WORDS: Readonly<Record<FileKind, string>> = {
  pdf: 'un document PDF',
  png: 'une image PNG',
  jpeg: 'une image JPEG',
  webp: 'une image WebP',
  heic: 'une photo HEIC',
  docx: 'un document Word (.docx)',
  xlsx: 'un classeur Excel (.xlsx)',
  odt: 'un texte OpenDocument (.odt)',
  ods: 'un classeur OpenDocument (.ods)',
  doc: 'un ancien document Word (.doc)',
  xls: 'un ancien classeur Excel (.xls)',
  gif: 'une image GIF',
  tiff: 'une image TIFF',
  bmp: 'une image BMP',
  archive: 'une archive compressée',
  program: 'un programme',
  'outlook-message': 'un message Outlook',
  presentation: 'une présentation',
  'rich-text': 'un texte RTF',
  'web-page': 'une page web',
  'plain-text': 'un texte brut',
  unknown: 'un fichier d’un genre inconnu',
};

/** The ending of a file's name, in lower case, without its dot; empty when there is none. */
export function endingOf(fileName: string): string {
  return /[^.]\.([a-z0-9]{1,10})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** The same name with the usual ending of what the file is: « bilan.pdf » that is an image becomes « bilan.jpg ». */
export function nameAs(fileName: string, kind: KeptKind): string {
  const ending = endingOf(fileName);
  const bare = ending === '' ? fileName : fileName.slice(0, -(ending.length + 1));
  return `${bare}.${KEPT_ENDINGS[kind][0]}`;
}

/** Whether a name may be that of a file of this kind. */
export function isNamedAs(fileName: string, kind: KeptKind): boolean {
  const endings: readonly string[] = KEPT_ENDINGS[kind];
  return endings.includes(endingOf(fileName));
}
