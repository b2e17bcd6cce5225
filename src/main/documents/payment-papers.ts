import type { SmallTable } from './association-papers';
import type { Fact, Signature, Text } from './papers';

/** Certificat administratif of one payment of a grant: one page. */
export interface CertificatePaper {
  readonly title: string;
  readonly number: string;
  readonly subtitle: string;
  readonly authority: string;
  readonly visas: readonly Text[];
  readonly certifies: string;
  readonly statement: Text;
  readonly facts: readonly Fact[];
  readonly accountHeading: string;
  /** Voted, paid before, paid now, left. */
  readonly account: SmallTable;
  readonly attachmentsHeading: string;
  readonly attachments: readonly Text[];
  readonly dateline: string;
  readonly signature: Signature;
}
