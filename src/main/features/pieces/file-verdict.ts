import type { FileKind } from '#shared/kernel/file-kinds';

/** What a file is, from its bytes alone; `fault` when it is of a kind that is kept but cannot be. */
export interface FileVerdict {
  readonly kind: FileKind;
  readonly fault?: 'macros' | 'programs' | 'encrypted' | 'damaged';
}
