import type { Topic } from '#shared/ipc/events';
import type { CallName } from './api';

type Prefix<N extends string> = N extends `${infer P}.${string}` ? P : never;
/** First part of a query key: the topic whose change makes the answer stale. */
export type QueryTopic = Topic | 'dashboard' | 'drafts' | 'history' | 'search' | 'trash' | 'vault' | 'shell';

const TOPIC_OF: Readonly<Record<Prefix<CallName>, QueryTopic>> = {
  accounts: 'accounts',
  associations: 'associations',
  audit: 'audit',
  backups: 'backups',
  bank: 'bank',
  campaigns: 'campaigns',
  councillors: 'councillors',
  councilPublication: 'council',
  dashboard: 'dashboard',
  deliberations: 'council',
  minutes: 'council',
  mayorDecisions: 'council',
  documents: 'documents',
  directory: 'documents',
  dossier: 'documents',
  drafts: 'drafts',
  duplicates: 'merges',
  exchanges: 'exchanges',
  grantFigures: 'campaigns',
  grantTables: 'campaigns',
  agreements: 'agreements',
  grantLetters: 'grant-letters',
  grantTexts: 'grant-letters',
  grants: 'campaigns',
  financialReports: 'campaigns',
  grantDossiers: 'campaigns',
  history: 'history',
  houseStyle: 'house-style',
  imports: 'imports',
  inKind: 'in-kind',
  items: 'council',
  annexes: 'council',
  councilCalendar: 'council',
  committees: 'council',
  jobs: 'vault',
  labels: 'documents',
  legal: 'legal',
  letters: 'documents',
  mandates: 'associations',
  overview: 'dashboard',
  openData: 'open-data',
  payments: 'payments',
  people: 'people',
  pieces: 'pieces',
  minute: 'documents',
  pieceRequests: 'documents',
  reimbursements: 'payments',
  returned: 'documents',
  sample: 'vault',
  scenarios: 'campaigns',
  search: 'search',
  sessions: 'council',
  sheet: 'documents',
  sittings: 'council',
  shell: 'shell',
  timeline: 'exchanges',
  terms: 'terms',
  support: 'in-kind',
  tariffs: 'in-kind',
  templates: 'templates',
  town: 'town',
  trash: 'trash',
  vault: 'vault',
  views: 'views',
};

/** What else is computed from a topic and must be asked again when it changes. */
const DEPENDENTS: Readonly<Record<Topic, readonly QueryTopic[]>> = {
  accounts: [],
  associations: [
    'bank',
    'campaigns',
    'council',
    'councillors',
    'documents',
    'exchanges',
    'grant-letters',
    'imports',
    'in-kind',
    'merges',
    'open-data',
    'payments',
    'people',
    'pieces',
    'terms',
    'vault',
  ],
  audit: [],
  backups: [],
  bank: ['documents', 'exchanges', 'payments'],
  campaigns: ['agreements', 'associations', 'council', 'documents', 'exchanges', 'grant-letters', 'in-kind', 'payments', 'open-data'],
  council: ['campaigns', 'documents', 'grant-letters', 'open-data'],
  councillors: ['associations', 'campaigns', 'council', 'people'],
  documents: ['council', 'exchanges', 'pieces'],
  exchanges: ['associations', 'documents'],
  agreements: ['campaigns', 'documents', 'payments', 'open-data'],
  'grant-letters': ['campaigns', 'documents', 'payments'],
  'house-style': [],
  imports: ['associations'],
  'in-kind': ['associations', 'documents', 'exchanges', 'open-data'],
  legal: ['agreements', 'campaigns', 'council', 'grant-letters', 'in-kind', 'payments', 'open-data'],
  merges: [],
  'open-data': [],
  payments: ['campaigns', 'documents', 'open-data'],
  people: ['associations', 'councillors', 'documents', 'grant-letters', 'merges'],
  pieces: ['associations', 'bank', 'documents', 'exchanges', 'grant-letters'],
  templates: [],
  terms: ['associations'],
  town: ['council', 'vault', 'open-data'],
  views: [],
};

/** The topic an operation reads: derived from the first part of its name. */
export function topicOf(name: CallName): QueryTopic {
  const prefix = Object.keys(TOPIC_OF).find((candidate): candidate is Prefix<CallName> => name.startsWith(`${candidate}.`));
  if (!prefix) throw new Error(`no topic for ${name}`);
  return TOPIC_OF[prefix];
}

/** Every query topic made stale by these changes; the journal, the dashboard and the search read everything. */
export function staleTopics(changed: readonly Topic[]): ReadonlySet<QueryTopic> {
  return new Set<QueryTopic>([
    ...changed,
    ...changed.flatMap((topic) => DEPENDENTS[topic]),
    'audit',
    'dashboard',
    'history',
    'search',
    'trash',
  ]);
}
