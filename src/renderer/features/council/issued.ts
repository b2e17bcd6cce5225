import type { IssuedDocument } from '#shared/features/documents/contract';

export interface Issues {
  /** The documents of the last dossier. */
  readonly current: readonly IssuedDocument[];
  /** Those that a later dossier replaced, newest first. */
  readonly earlier: readonly IssuedDocument[];
}

/** Splits the documents of a session between the last dossier, which begins with its convocation, and the earlier ones. */
export function splitIssues(documents: readonly IssuedDocument[]): Issues {
  const begun = documents.reduce((latest, { kind, issuedAt }) => (kind === 'convocation' ? Math.max(latest, issuedAt) : latest), 0);
  const isCurrent = ({ issuedAt }: IssuedDocument) => issuedAt >= begun;
  return {
    current: documents.filter(isCurrent).sort((a, b) => rankOf(a) - rankOf(b) || a.fileName.localeCompare(b.fileName, 'fr')),
    earlier: documents.filter((document) => !isCurrent(document)).sort((a, b) => b.issuedAt - a.issuedAt),
  };
}

/** The first characters of a fingerprint, enough to compare two by eye. */
export function shortFingerprint(sha256: string): string {
  return sha256.slice(0, 12);
}

const ORDER: readonly IssuedDocument['kind'][] = [
  'dossier',
  'convocation',
  'convocation-letters',
  'proxy-forms',
  'agenda',
  'explanatory-note',
  'draft-deliberation',
  'grants-table',
  'mayor-decisions',
  'attendance-sheet',
  'name-cards',
  'running-order',
];

function rankOf({ kind }: IssuedDocument): number {
  return ORDER.indexOf(kind);
}
