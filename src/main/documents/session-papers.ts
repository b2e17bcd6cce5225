import type { ConvocationPaper, Fact, GrantsTable, ProxyPaper, Signature, Text } from './papers';

/** The convocation of one councillor: what changes from one to the next. */
export interface AddressedPaper {
  /** Name, function, and how it is sent, one a line. */
  readonly recipient: readonly string[];
  readonly salutation: string;
  /** How the convocation reaches them, in a sentence of the letter. */
  readonly sending: Text;
  readonly courtesy: string;
}

/** The convocations of all councillors, each on its own pages. */
export interface LettersPaper {
  readonly title: string;
  readonly letter: ConvocationPaper;
  readonly addressed: readonly AddressedPaper[];
  /** What is put before the council, in one list. */
  readonly agendaHeading: string;
  readonly agenda: readonly Text[];
  /** Printed when nobody is known to be convened. */
  readonly empty: string;
}

/** The pouvoir forms, one a page. */
export interface ProxiesPaper {
  readonly title: string;
  readonly forms: readonly ProxyPaper[];
}

/** Feuille de présence. */
export interface AttendancePaper {
  readonly title: string;
  readonly meeting: string;
  readonly facts: readonly Fact[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Text[])[];
  readonly empty: string;
  readonly note: string;
  readonly signatures: readonly Signature[];
}

/** The name of one councillor, to stand on the table. */
export interface NameCard {
  readonly name: string;
  readonly role: string;
}

/** Chevalets, one a page. */
export interface NameCardsPaper {
  readonly title: string;
  readonly cards: readonly NameCard[];
  readonly town: string;
  readonly empty: string;
}

/** One line of the running order. */
export interface RunningLine {
  readonly number: string;
  readonly affair: Text;
  readonly moves: Text;
  readonly vote: Text;
  readonly say: Text;
}

/** Déroulé de séance, for the chair. */
export interface RunningOrderPaper {
  readonly title: string;
  readonly meeting: string;
  readonly facts: readonly Fact[];
  readonly heads: readonly string[];
  readonly opening: readonly RunningLine[];
  readonly affairsHeading: string;
  readonly affairs: readonly RunningLine[];
  readonly closing: readonly RunningLine[];
  readonly empty: string;
  readonly note: string;
}

/** The tables of grants put to the vote, alone. */
export interface GrantsTablesPaper {
  readonly title: string;
  readonly meeting: string;
  readonly tables: readonly GrantsTable[];
  readonly empty: string;
}

/** Liste des annexes of a session, affair by affair. */
export interface AnnexListPaper {
  readonly title: string;
  readonly meeting: string;
  readonly heads: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly (readonly Text[])[] }[];
  readonly note: string;
}
