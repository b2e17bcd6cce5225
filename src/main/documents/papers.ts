import type { House } from '#shared/features/house-style/model';
import type { RichList, RichTable, Run } from '#shared/kernel/rich-text/model';

/** A piece of a sentence: plain, set in bold, or as it was typed in the editor. */
export type Inline = string | { readonly strong: string } | Run;

/** A sentence to print, already in French. `[à compléter : …]` inside it is printed as a visible gap. */
export type Text = string | readonly Inline[];

/** What a text typed in the editor is printed as: a paragraph, a list or a table. */
export type Passage = Text | RichList | RichTable;

/** The three lines at the top of every official document. */
export interface Letterhead {
  /** The look of the town's own, if it has one. */
  readonly house?: House;
  readonly state: string;
  readonly place: string;
  readonly commune: string;
}

/** What all the documents of one session share. */
export interface Frame {
  readonly letterhead: Letterhead;
  /** Who signs the file's properties: the town. */
  readonly creator: string;
  /** Printed at the foot of each page before « Page X sur Y ». */
  readonly footer: string;
}

export interface Signature {
  readonly title: string;
  readonly name: string;
}

/** A label and its value, printed as one line of a two-column table. */
export interface Fact {
  readonly label: string;
  readonly value: Text;
}

/** A heading and the paragraphs under it. */
export interface Chapter {
  readonly heading: string;
  readonly paragraphs: readonly Passage[];
}

export interface AffairLine {
  readonly number: string;
  /** With its annexes, one a line. */
  readonly title: Text;
  readonly rapporteur: string;
  readonly code: string;
}

/** Ordre du jour. */
export interface AgendaPaper {
  readonly title: string;
  readonly meeting: string;
  readonly opening: readonly Text[];
  readonly affairsHeading: string;
  readonly affairs: readonly AffairLine[];
  /** Printed in place of the table when there is no affair. */
  readonly noAffair: string;
  readonly closingHeading: string;
  readonly closing: readonly string[];
  readonly signature: Signature;
}

/** Pouvoir form, on its own page. */
export interface ProxyPaper {
  readonly title: string;
  readonly meeting: string;
  readonly paragraphs: readonly Text[];
  readonly signature: Text;
  readonly note: string;
}

/** Convocation: the letter, with the agenda and the pouvoir form. */
export interface ConvocationPaper {
  readonly title: string;
  readonly dateline: string;
  readonly contact: string;
  readonly subject: Text;
  readonly salutation: string;
  readonly paragraphs: readonly Text[];
  readonly courtesy: string;
  readonly signature: Signature;
  /** Under the signature: how the convocation is made public, who else receives it. */
  readonly copies: readonly Text[];
  readonly agenda: AgendaPaper;
  readonly proxy: ProxyPaper;
}

/** A table of texts, the last row of which may be a total. */
export interface SummaryTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
}

/** One affair of the note explicative de synthèse. */
export interface NoteSection {
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly chapters: readonly Chapter[];
  readonly summary: SummaryTable | null;
  readonly proposalLead: string;
  readonly proposals: readonly Passage[];
}

/** Note explicative de synthèse. */
export interface NotePaper {
  readonly title: string;
  readonly meeting: string;
  readonly sections: readonly NoteSection[];
  /** Printed when there is no affair. */
  readonly noAffair: string;
}

export interface GrantsGroup {
  readonly domain: string;
  readonly rows: readonly (readonly string[])[];
  readonly subtotal: readonly string[];
}

/** The annex of a grants affair: one row per request, subtotals per domain, a grand total and its tie to the credit. */
export interface GrantsTable {
  readonly title: string;
  readonly caption: string;
  readonly heads: readonly string[];
  readonly groups: readonly GrantsGroup[];
  readonly total: readonly string[];
  readonly tie: string;
  readonly empty: string;
}

/** Projet de délibération. */
export interface DraftPaper {
  readonly banner: string;
  readonly meeting: string;
  readonly preamble: Text;
  readonly facts: readonly Fact[];
  readonly heading: string;
  readonly reference: readonly Fact[];
  readonly visas: readonly Text[];
  readonly recitals: readonly Text[];
  readonly lead: string;
  readonly decides: string;
  readonly articles: readonly Passage[];
  readonly interests: readonly Text[];
  readonly voteHeading: string;
  readonly voteHeads: readonly string[];
  readonly result: Text;
  readonly remedies: string;
  /** Over the signatures. */
  readonly made: readonly string[];
  readonly publicity: Text;
  readonly annexesHeading: string;
  /** What is annexed to it, one line each. */
  readonly annexes: readonly string[];
  readonly signatures: readonly Signature[];
  readonly annex: GrantsTable | null;
}

/** Cover and contents of the whole dossier. */
export interface DossierPaper {
  readonly title: string;
  readonly coverTitle: string;
  readonly meeting: string;
  readonly place: string;
  readonly summary: string;
  readonly issued: string;
  readonly contentsTitle: string;
}

/** The sheet of the recovery key, to seal in an envelope. */
export interface RecoverySheetPaper {
  readonly title: string;
  readonly lead: string;
  readonly key: readonly string[];
  readonly facts: readonly Fact[];
  readonly advice: readonly Chapter[];
}
