/** A stretch of text in one look. `\n` inside it is a new line of the same paragraph. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface RichParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

/** One point of a list; `level` 0 is the outermost, and no point is more than one level under the one before it. */
export interface ListItem {
  readonly level: number;
  readonly ordered: boolean;
  readonly runs: readonly Run[];
}

export interface RichList {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** The first row is the heading, repeated at the top of each page; every row has as many cells. */
export interface RichTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** What a text typed in the editor is made of. */
export type RichBlock = RichParagraph | RichList | RichTable;

/** Lists go no deeper than the third level. */
export const DEEPEST = 2;
