import type { SmallTable } from './association-papers';
import type { Letterhead, Signature, Text } from './papers';

/** An article: its title, and its paragraphs; those that begin with a dash are the lines of a list. */
export interface AgreementArticle {
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  readonly items?: readonly string[];
}

export interface AgreementAnnex {
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  readonly table: SmallTable | null;
}

/** A convention d'objectifs, or an amendment of one. */
export interface AgreementPaper {
  readonly letterhead: Letterhead;
  readonly title: string;
  readonly subtitle: string;
  readonly partiesHeading: string;
  readonly parties: readonly Text[];
  readonly preambleHeading: string;
  readonly preamble: readonly Text[];
  readonly agreed: string;
  readonly articles: readonly AgreementArticle[];
  readonly dateline: string;
  readonly signatures: readonly Signature[];
  readonly annexes: readonly AgreementAnnex[];
}
