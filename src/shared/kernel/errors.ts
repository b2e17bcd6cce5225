import type { CivilDate } from './dates';
import type { FileKind, PieceFault } from './file-kinds';
import type { Cents } from './money';

/** What the user was talking about when an error is about one thing. The French noun is in `ipc/failure-text.ts`. */
export type EntityName =
  | 'account'
  | 'association'
  | 'backup'
  | 'bank-account'
  | 'campaign'
  | 'change'
  | 'committee'
  | 'council-attendance'
  | 'council-demand'
  | 'council-item'
  | 'council-milestone'
  | 'council-movement'
  | 'council-proxy'
  | 'council-session'
  | 'council-standing'
  | 'council-vote'
  | 'councillor'
  | 'councillor-address'
  | 'councillor-delegation'
  | 'councillor-end'
  | 'councillor-link'
  | 'deliberation'
  | 'delegation'
  | 'document'
  | 'electoral-list'
  | 'exchange'
  | 'agreement'
  | 'agreement-amendment'
  | 'function-change'
  | 'grant-envelope'
  | 'financial-report'
  | 'grant-dossier'
  | 'grant-letter'
  | 'grant-letter-text'
  | 'grant-request'
  | 'grant-review'
  | 'grant-scenario'
  | 'house-style'
  | 'import-batch'
  | 'import-mapping'
  | 'item-annex'
  | 'in-kind-support'
  | 'legal-setting'
  | 'late-convocation'
  | 'letter-template'
  | 'list-term'
  | 'mandate'
  | 'mayor-decision'
  | 'mayor-decision-year'
  | 'merge'
  | 'numbering-pattern'
  | 'own-text'
  | 'payment'
  | 'person'
  | 'piece'
  | 'piece-type'
  | 'publication'
  | 'published-file'
  | 'reimbursement'
  | 'saved-view'
  | 'signed-file'
  | 'tariff';

/** Why an encrypted file could not be opened, created or kept open. */
export type OpeningReason =
  | 'not-found'
  | 'already-exists'
  | 'wrong-password'
  | 'wrong-recovery-key'
  | 'damaged-backup'
  | 'damaged-file'
  | 'damaged-keys'
  | 'missing-keys'
  | 'newer-version'
  | 'already-open'
  | 'disk-full'
  | 'read-only'
  | 'migration-failed';

/** Why a file given for import cannot be read at all. */
export type FileFault =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'not-a-spreadsheet'
  | 'old-excel'
  | 'password-protected'
  | 'no-header'
  | 'unknown-sheet'
  | 'damaged';

/** One thing wrong with one place of an input. `path` is the place (`['items', 3, 'title']`), `message` a French sentence. */
export interface FieldIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A rule of the law or of the house that an otherwise well-formed input breaks, with its parameters. */
export type BrokenRule =
  | { readonly rule: 'password-too-weak'; readonly missing: readonly string[] }
  | { readonly rule: 'recovery-key-typo' }
  | { readonly rule: 'last-administrator' }
  | { readonly rule: 'own-account' }
  | { readonly rule: 'not-empty' }
  | { readonly rule: 'change-overtaken'; readonly who: string; readonly on: string }
  | { readonly rule: 'change-already-undone' }
  | { readonly rule: 'change-not-undoable' }
  | { readonly rule: 'still-in-use'; readonly names: readonly string[] }
  | { readonly rule: 'changed-meanwhile'; readonly entity: EntityName }
  | { readonly rule: 'unreadable-file'; readonly fault: FileFault; readonly fileName: string; readonly limit?: number }
  | { readonly rule: 'unmapped-name-column' }
  | { readonly rule: 'column-mapped-twice'; readonly field: string }
  | { readonly rule: 'import-already-undone' }
  | { readonly rule: 'import-in-use'; readonly names: readonly string[] }
  | { readonly rule: 'import-plan-gone' }
  | { readonly rule: 'association-in-use'; readonly requests: number }
  | { readonly rule: 'bank-details-ended' }
  | { readonly rule: 'bank-details-in-use' }
  | { readonly rule: 'bank-details-settled' }
  | { readonly rule: 'campaign-dates-out-of-order' }
  | { readonly rule: 'campaign-already-on-agenda'; readonly session: string }
  | { readonly rule: 'award-held-back'; readonly association: string; readonly reason: string; readonly source: string }
  | { readonly rule: 'request-closed' }
  | { readonly rule: 'request-notified'; readonly on: string }
  | { readonly rule: 'vote-recorded'; readonly association: string }
  | { readonly rule: 'vote-settled' }
  | { readonly rule: 'payment-impossible'; readonly association: string; readonly reason: string; readonly source: string }
  | { readonly rule: 'payment-before-vote'; readonly association: string; readonly votedOn: CivilDate }
  | { readonly rule: 'payments-over-voted'; readonly association: string; readonly voted: Cents; readonly planned: Cents }
  | { readonly rule: 'payment-settled' }
  | { readonly rule: 'nothing-to-plan' }
  | { readonly rule: 'nothing-to-change' }
  | { readonly rule: 'nothing-to-ask-back' }
  | { readonly rule: 'reimbursement-over-paid'; readonly paid: Cents; readonly asked: Cents }
  | { readonly rule: 'letter-not-due'; readonly names: readonly string[] }
  | { readonly rule: 'letter-already-withdrawn' }
  | { readonly rule: 'agreement-exists'; readonly association: string; readonly number: string }
  | { readonly rule: 'agreement-settled' }
  | { readonly rule: 'agreement-dates'; readonly years: number }
  | { readonly rule: 'agreement-steps' }
  | { readonly rule: 'not-a-grants-item' }
  | { readonly rule: 'agenda-frozen' }
  | { readonly rule: 'item-not-ready'; readonly gaps: readonly string[] }
  | { readonly rule: 'votes-missing'; readonly affairs: number }
  | { readonly rule: 'nothing-to-number' }
  | { readonly rule: 'number-refused'; readonly number: string; readonly taken: boolean }
  | { readonly rule: 'nothing-to-draw-up' }
  | { readonly rule: 'nothing-to-correct' }
  | { readonly rule: 'deliberation-numbered'; readonly number: string }
  | { readonly rule: 'numbers-kept'; readonly because: 'drawn-up' | 'followed' | 'none' }
  | { readonly rule: 'decision-signed'; readonly number: string }
  | { readonly rule: 'decision-not-signed' }
  | { readonly rule: 'decision-numbered'; readonly number: string }
  | { readonly rule: 'decision-not-numbered' }
  | { readonly rule: 'decision-number-kept'; readonly because: 'signed' | 'printed' | 'followed' | 'closed' | 'none' }
  | { readonly rule: 'decision-year-closed'; readonly year: number }
  | { readonly rule: 'nothing-to-report' }
  | { readonly rule: 'empty-register'; readonly year: number }
  | { readonly rule: 'session-without-items' }
  | { readonly rule: 'own-proxy'; readonly name: string }
  | { readonly rule: 'later-end-first'; readonly name: string; readonly on: CivilDate }
  | { readonly rule: 'not-in-office'; readonly name: string }
  | { readonly rule: 'second-proxy'; readonly holder: string; readonly giver: string; readonly most: number }
  | { readonly rule: 'proxy-already-given'; readonly giver: string; readonly holder: string }
  | { readonly rule: 'too-many-votes'; readonly cast: number; readonly voters: number }
  | { readonly rule: 'not-a-voter'; readonly names: readonly string[] }
  | { readonly rule: 'ballots-missing'; readonly names: readonly string[] }
  | { readonly rule: 'votes-disagree' }
  | { readonly rule: 'outcome-disagrees'; readonly votesFor: number; readonly votesAgainst: number }
  | { readonly rule: 'affair-withdrawn' }
  | { readonly rule: 'affair-voted' }
  | { readonly rule: 'numbers-announced'; readonly document: string }
  | { readonly rule: 'quorum-not-lacking' }
  | { readonly rule: 'already-reconvened'; readonly on: string }
  | { readonly rule: 'mandate-dates-out-of-order' }
  | { readonly rule: 'mandate-already-held'; readonly person: string; readonly association: string }
  | { readonly rule: 'person-already-known'; readonly name: string }
  | { readonly rule: 'merge-with-itself' }
  | { readonly rule: 'already-merged'; readonly name: string; readonly into: string }
  | { readonly rule: 'merge-from-trash'; readonly name: string }
  | { readonly rule: 'merge-already-undone' }
  | { readonly rule: 'merge-later-first'; readonly names: readonly string[] }
  | { readonly rule: 'merge-changed-since'; readonly name: string; readonly fields: readonly string[] }
  | { readonly rule: 'setting-date-taken' }
  | { readonly rule: 'support-dates-out-of-order' }
  | { readonly rule: 'tariff-in-use'; readonly supports: number }
  | {
      readonly rule: 'refused-piece';
      readonly fault: PieceFault;
      readonly fileName: string;
      readonly found: FileKind;
      readonly limit?: number;
    }
  | { readonly rule: 'piece-without-file' }
  | { readonly rule: 'piece-has-file' }
  | { readonly rule: 'no-program'; readonly fileName: string }
  | { readonly rule: 'altered-piece'; readonly fileName: string }
  | { readonly rule: 'no-postal-address' }
  | { readonly rule: 'unknown-letter-field'; readonly fields: readonly string[] }
  | { readonly rule: 'nothing-to-ask' }
  | { readonly rule: 'scdl-columns'; readonly fileName: string; readonly faults: readonly string[] }
  | { readonly rule: 'scdl-nothing-to-import'; readonly fileName: string }
  | { readonly rule: 'scdl-known-file'; readonly fileName: string }
  | { readonly rule: 'no-deliberation-to-publish'; readonly year: number }
  | { readonly rule: 'signed-file-not-pdf'; readonly fileName: string }
  | { readonly rule: 'logo-refused'; readonly fileName: string; readonly fault: 'too-large' | 'not-a-picture' | 'dimensions' }
  | {
      readonly rule: 'sentence-fields';
      readonly unknown: readonly string[];
      readonly missing: readonly string[];
      readonly known: readonly string[];
    }
  | {
      readonly rule: 'letterhead-refused';
      readonly fileName: string;
      readonly fault: 'too-large' | 'not-word' | 'encrypted' | 'macros' | 'damaged' | 'strict' | 'embedded' | 'linked';
      readonly found: FileKind;
      /** What in the file is not accepted, by its name there; empty for the file as a whole. */
      readonly item: string;
    }
  | { readonly rule: 'returned-not-word'; readonly fileName: string }
  | { readonly rule: 'document-kept-already' }
  | { readonly rule: 'scdl-lines-to-mend'; readonly lines: number }
  | { readonly rule: 'scdl-nothing-to-publish'; readonly year: number };

/** Nothing to add to the code. */
type NoDetails = Readonly<Record<string, never>>;

/** Everything that can go wrong in a call, as plain data: closed codes, typed details. */
export type Failure =
  | { readonly code: 'VALIDATION'; readonly details: { readonly issues: readonly FieldIssue[] } }
  | { readonly code: 'NOT_FOUND'; readonly details: { readonly entity: EntityName } }
  | { readonly code: 'CONFLICT'; readonly details: { readonly entity: EntityName; readonly field: string; readonly value: string } }
  | { readonly code: 'RULE'; readonly details: BrokenRule }
  | { readonly code: 'FORBIDDEN'; readonly details: { readonly operation: string } }
  | { readonly code: 'LOCKED'; readonly details: NoDetails }
  | { readonly code: 'CANCELLED'; readonly details: NoDetails }
  | {
      readonly code: 'OPENING';
      readonly details: { readonly reason: OpeningReason; readonly backup?: string };
    }
  | { readonly code: 'UNKNOWN_OPERATION'; readonly details: { readonly operation: string } }
  | { readonly code: 'UNEXPECTED'; readonly details: NoDetails; readonly reference: string };

/** Thrown by rules and services; the router turns it into the envelope's error. Anything else thrown is a bug (`UNEXPECTED`). */
export class DomainError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'DomainError';
    this.failure = failure;
  }
}

/** The named thing does not exist (any more). */
export function notFound(entity: EntityName): DomainError {
  return new DomainError({ code: 'NOT_FOUND', details: { entity } });
}

/** Another record already holds this value. */
export function conflict(entity: EntityName, field: string, value: string): DomainError {
  return new DomainError({ code: 'CONFLICT', details: { entity, field, value } });
}

/** A rule says no; its parameters let the screen explain it. */
export function broken(details: BrokenRule): DomainError {
  return new DomainError({ code: 'RULE', details });
}

/** One field of the input is wrong in a way its schema cannot tell. */
export function invalidField(path: readonly (string | number)[], message: string): DomainError {
  return new DomainError({ code: 'VALIDATION', details: { issues: [{ path, message }] } });
}
