import type { Fact, Letterhead, Signature, Text } from './papers';

/** A small ruled table inside a sheet: the share of the width each column takes, and whether it holds figures. */
export interface SmallTable {
  readonly columns: readonly { readonly head: string; readonly share: number; readonly figures?: boolean }[];
  readonly rows: readonly (readonly Text[])[];
}

/** One part of a sheet: facts, a table, or a sentence when there is nothing to say. */
export interface SheetPart {
  readonly heading: string;
  readonly facts?: readonly Fact[];
  readonly table?: SmallTable | null;
  readonly note?: Text | null;
}

/** Fiche association. */
export interface AssociationSheetPaper {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly SheetPart[];
  readonly foot: string;
}

/** A line of the minute: what it is, what it says, and the most lines it may take. */
export interface MinuteFact {
  readonly label: string;
  readonly value: string;
  readonly lines: number;
}

/** Minute du maire: one page, whatever is known. */
export interface MayorMinutePaper {
  readonly title: string;
  readonly event: string;
  readonly facts: readonly MinuteFact[];
  readonly figuresHeading: string;
  readonly figures: SmallTable;
  readonly figuresNote: string;
  /** `each`: the most lines that one of them takes on paper; one unless said. */
  readonly lists: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly empty: string;
    readonly each?: number;
  }[];
  readonly sayHeading: string;
}

/** One association of the directory. `key` is the name of its bookmark. */
export interface DirectoryEntryPaper {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly Text[];
}

export interface DirectoryDomainPaper {
  readonly name: string;
  readonly entries: readonly DirectoryEntryPaper[];
  /** Associations of another domain that also belong here, by the key of their entry. */
  readonly seeAlso: readonly { readonly name: string; readonly key: string }[];
}

/** Annuaire des associations. */
export interface DirectoryPaper {
  readonly title: string;
  readonly coverTitle: string;
  readonly coverLines: readonly string[];
  readonly notice: readonly string[];
  readonly contentsTitle: string;
  readonly domains: readonly DirectoryDomainPaper[];
  readonly seeAlsoTitle: string;
  readonly indexTitle: string;
  readonly index: readonly { readonly name: string; readonly key: string }[];
  readonly empty: string;
}

/** One letter of a batch. */
export interface LetterPaper {
  readonly contact: string;
  readonly reference: string;
  readonly recipient: readonly string[];
  readonly dateline: string;
  readonly subject: Text;
  readonly paragraphs: readonly LetterParagraph[];
  readonly signature: Signature;
  /** In small print under the signature; empty for none. */
  readonly notice: string;
}

/** A paragraph of a letter, or a line of a list in it. */
export interface LetterParagraph {
  readonly item?: boolean;
  readonly text: Text;
}

/** What the letters of a batch share. */
export interface LetterFrame {
  readonly letterhead: Letterhead;
  readonly creator: string;
  readonly footer: string;
}
