import type { IssuedDocument } from '#shared/features/documents/contract';

export interface Issues {
  /** The last version of each document of the session. */
  readonly current: readonly IssuedDocument[];
  /** Those that a later one replaced, newest first. */
  readonly earlier: readonly IssuedDocument[];
}

/** Documents by what they are for, in the order they are handed over. */
export interface IssuedGroup {
  readonly title: string;
  readonly documents: readonly IssuedDocument[];
}

const GROUPS: readonly { readonly title: string; readonly kinds: readonly IssuedDocument['kind'][] }[] = [
  { title: 'Dossier assemblé', kinds: ['dossier'] },
  {
    title: 'Envoyés aux conseillers',
    kinds: [
      'convocation',
      'convocation-letters',
      'proxy-forms',
      'agenda',
      'explanatory-note',
      'draft-deliberation',
      'grants-table',
      'annex-list',
    ],
  },
  { title: 'Pour la séance', kinds: ['attendance-sheet', 'name-cards', 'running-order'] },
];
const ORDER = GROUPS.flatMap(({ kinds }) => kinds);

/** Whether a document is made before the session; those that follow the votes have steps of their own. */
export function isOfDossier({ kind }: Pick<IssuedDocument, 'kind'>): boolean {
  return ORDER.includes(kind);
}

/** Splits the documents made before a session between what holds now and what was replaced; those made after it are left out. */
export function splitIssues(documents: readonly IssuedDocument[]): Issues {
  const own = documents.filter(isOfDossier);
  const latest = new Map<string, IssuedDocument>();
  for (const document of own) {
    const known = latest.get(keyOf(document));
    if (!known || document.version > known.version) latest.set(keyOf(document), document);
  }
  const dropped = lastDraftsAt(own);
  const current = [...latest.values()].filter(({ kind, issuedAt }) => kind !== 'draft-deliberation' || issuedAt >= dropped);
  return {
    current: current.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.fileName.localeCompare(b.fileName, 'fr')),
    earlier: own.filter((document) => !current.includes(document)).sort((a, b) => b.issuedAt - a.issuedAt),
  };
}

/** The documents under the heading of what they are for; a heading without document is left out. */
export function groupsOf(documents: readonly IssuedDocument[]): IssuedGroup[] {
  return GROUPS.map(({ title, kinds }) => ({ title, documents: documents.filter(({ kind }) => kinds.includes(kind)) })).filter(
    (group) => group.documents.length > 0,
  );
}

/** The first characters of a fingerprint, enough to compare two by eye. */
export function shortFingerprint(sha256: string): string {
  return sha256.slice(0, 12);
}

/** The same document through its versions: its file without the number of the version. */
function keyOf({ kind, fileName }: IssuedDocument): string {
  return `${kind} ${fileName.replace(/-v\d+(?=\.docx$)/, '')}`;
}

/** When drafts were last made with other documents: those older are of an affair taken off since, or that took another title. */
function lastDraftsAt(documents: readonly IssuedDocument[]): number {
  const together = (at: number) => documents.filter(({ issuedAt }) => issuedAt === at).length > 1;
  const times = new Set(documents.flatMap(({ kind, issuedAt }) => (kind === 'draft-deliberation' ? [issuedAt] : [])));
  return Math.max(0, ...[...times].filter(together));
}
