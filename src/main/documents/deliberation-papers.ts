import type { Fact, GrantsTable, Passage, Signature, Text } from './papers';

/** Délibération: an extract of the register. */
export interface DeliberationPaper {
  readonly banner: string;
  readonly meeting: string;
  /** « Version rectificative n° 2 – … »; null for the first. */
  readonly correction: string | null;
  readonly figureHeads: readonly string[];
  readonly figures: readonly string[];
  readonly facts: readonly Fact[];
  readonly heading: string;
  readonly reference: readonly Fact[];
  readonly visas: readonly Text[];
  readonly recitals: readonly Text[];
  readonly lead: string;
  readonly decides: string;
  readonly articles: readonly Passage[];
  readonly standings: readonly string[];
  readonly voteHeading: string;
  readonly voteHeads: readonly string[];
  /** None when the council took note, without a vote. */
  readonly voteFigures: readonly string[];
  readonly result: Text;
  /** Who voted how, in a public ballot. */
  readonly ballots: readonly Fact[];
  readonly remedies: string;
  readonly publicity: string;
  /** Over the signatures. */
  readonly made: readonly string[];
  readonly annexesHeading: string;
  /** What is annexed to it, one line each. */
  readonly annexes: readonly string[];
  readonly signatures: readonly Signature[];
  readonly annex: GrantsTable | null;
}

/** A table of texts with its columns in twentieths of a point. */
export interface ColumnTable {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Printed in place of a table without rows. */
  readonly empty: string;
}

/** Liste des délibérations examinées. */
export interface DeliberationListPaper {
  readonly title: string;
  readonly meeting: string;
  readonly lead: string;
  readonly table: ColumnTable;
  readonly posted: string;
  readonly signature: Signature;
}

/** Certificat d’affichage. */
export interface PostingCertificatePaper {
  readonly title: string;
  readonly statement: Text;
  readonly paragraphs: readonly Text[];
  readonly table: ColumnTable;
  readonly dateline: string;
  readonly signature: Signature;
}

/** The last sheet of a session in the register, or of a year of it. */
export interface ClosingSheetPaper {
  readonly heading: string;
  readonly lead: string;
  readonly numbers: ColumnTable;
  /** Null for the acts of the mayor alone. */
  readonly present: { readonly heading: string; readonly names: readonly string[] } | null;
  readonly signatures: readonly Signature[];
}

/** Registre of a year: its two tables and its closing sheets. */
export interface RegisterPaper {
  readonly title: string;
  readonly subtitle: string;
  readonly lead: string;
  readonly byDateHeading: string;
  readonly byDate: ColumnTable;
  readonly bySubjectHeading: string;
  readonly bySubject: readonly { readonly heading: string; readonly table: ColumnTable }[];
  readonly closingSheets: readonly ClosingSheetPaper[];
}
