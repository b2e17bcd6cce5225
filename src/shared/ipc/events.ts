/** Names of what changed; a query whose key starts with the topic is stale. */
export type Topic =
  | 'accounts'
  | 'associations'
  | 'audit'
  | 'backups'
  | 'bank'
  | 'campaigns'
  | 'council'
  | 'councillors'
  | 'documents'
  | 'exchanges'
  | 'house-style'
  | 'imports'
  | 'agreements'
  | 'grant-letters'
  | 'in-kind'
  | 'legal'
  | 'merges'
  | 'open-data'
  | 'payments'
  | 'people'
  | 'pieces'
  | 'templates'
  | 'terms'
  | 'town'
  | 'views';

/** What the core tells the window without being asked. */
export type CoreEvent =
  | { readonly type: 'progress'; readonly jobId: string; readonly done: number; readonly total: number; readonly label: string }
  | { readonly type: 'data.changed'; readonly topics: readonly Topic[] }
  | { readonly type: 'vault.locked'; readonly because: 'suspend' | 'core-restarted' };
