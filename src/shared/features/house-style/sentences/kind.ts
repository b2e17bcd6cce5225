/** A sentence that documents repeat: its fields, between braces, are filled in when a document is written. */
export interface StandardSentence {
  readonly title: string;
  /** The documents that print it. */
  readonly usedIn: string;
  /** Empty for one that is printed only once the town has written it. */
  readonly original: string;
  /** Its fields with an example; those of the law, and what the sentence is for, cannot be left out. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that may be left out. */
  readonly offered?: Readonly<Record<string, string>>;
  /** Whether the town may leave it empty: it is then not printed. */
  readonly optional?: true;
}
