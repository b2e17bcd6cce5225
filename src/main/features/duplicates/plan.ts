import type { MergePair } from '#shared/features/duplicates/model';
import { checkSiren, checkSiret } from '#shared/kernel/identifiers';
import { plural } from '#shared/kernel/french';
import type { Reader, Tx } from '../../db/connection';
import { LINKS, MANDATE_OF, SEAT_LINKS } from './links';
import { addRow, changeRow, dropRow, listLinks, moveLinks, type LinkChanges, type Row } from './links-repository';
import type { MergeRecord } from './subject';

/** Two records about to be one. */
export interface Merging {
  readonly kind: MergePair['kind'];
  readonly kept: MergeRecord;
  readonly absorbed: MergeRecord;
  /** The instant, in ms UTC, and the day. */
  readonly now: number;
  readonly today: string;
}

/** Rows that both records have, or that cannot stay side by side: the absorbed one's gives way. */
interface Clashes {
  /** The same function of the same person: the absorbed one’s goes, and the other begins with the earlier of the two. */
  readonly mandates: readonly { readonly kept: Row; readonly absorbed: Row }[];
  readonly seats: readonly { readonly kept: Row; readonly absorbed: Row }[];
  /** Accounts in use that are ended, because the kept record has its own. */
  readonly accounts: readonly Row[];
}

export function clashesOf(db: Reader, { kind, kept, absorbed }: Merging): Clashes {
  const rows = (link: (typeof LINKS)['person'][number]) => ({
    mine: listLinks(db, link, kept.id),
    theirs: listLinks(db, link, absorbed.id),
  });
  const mandates = pairsOf(rows(MANDATE_OF[kind]), (one, other) => isSameMandate(one, other, kind));
  const seat = LINKS.person.find(({ table }) => table === 'councillor');
  const account = LINKS.association.find(({ table }) => table === 'bank_account');
  const seats = kind === 'person' && seat ? pairsOf(rows(seat), isSameTime) : [];
  if (kind === 'person' || !account) return { mandates, seats, accounts: [] };
  const { mine, theirs } = rows(account);
  const inUse = (row: Row) => row['ended_at'] === null;
  return { mandates, seats, accounts: mine.some(inUse) ? theirs.filter(inUse) : [] };
}

/** Moves every link, and says what was done to each row. */
export function moveEverything(tx: Tx, merging: Merging): LinkChanges {
  const { kind, kept, absorbed, now } = merging;
  const clashes = clashesOf(tx, merging);
  const changes: LinkChanges = { moved: [], changed: [], dropped: [], added: [] };
  const change = (done: LinkChanges['changed'][number]) => {
    changeRow(tx, done);
    changes.changed.push(done);
  };
  const drop = (table: string, row: Row) => {
    dropRow(tx, { table, key: { id: row['id'] ?? null } });
    changes.dropped.push({ table, row });
  };
  for (const { kept: mine, absorbed: theirs } of clashes.mandates) {
    const before = mine['starts_on'] ?? null;
    const after = earlier(before, theirs['starts_on'] ?? null);
    if (after !== before) change({ table: 'mandate', key: { id: mine['id'] ?? null }, column: 'starts_on', before, after });
    drop('mandate', theirs);
  }
  for (const { kept: mine, absorbed: theirs } of clashes.seats) {
    for (const link of SEAT_LINKS) changes.moved.push(...moveLinks(tx, link, { from: String(theirs['id']), to: String(mine['id']) }).moved);
    drop('councillor', theirs);
  }
  for (const account of clashes.accounts) {
    change({ table: 'bank_account', key: { id: account['id'] ?? null }, column: 'ended_at', before: null, after: now });
  }
  for (const link of LINKS[kind]) {
    const { moved, dropped } = moveLinks(tx, link, { from: absorbed.id, to: kept.id });
    changes.moved.push(...moved);
    changes.dropped.push(...dropped);
  }
  return changes;
}

/** Keeps the number that the merged record no longer bears: a payment or a letter may still name it. The one it bears is not a former one. */
export function keepFormerSiret(tx: Tx, { kept, absorbed, today }: Merging, chosen: string): Pick<LinkChanges, 'added' | 'dropped'> {
  const history = LINKS.association.find(({ table }) => table === 'former_siret');
  const rows = history ? listLinks(tx, history, kept.id) : [];
  const dropped = rows.filter((row) => row['siret'] === chosen).map((row) => ({ table: 'former_siret', row }));
  const keyOf = (siret: string) => ({ association_id: kept.id, siret });
  for (const _row of dropped) dropRow(tx, { table: 'former_siret', key: keyOf(chosen) });
  const left = [kept, absorbed].map(({ values }) => String(values['siret'])).filter((siret) => siret !== chosen);
  const added = left.flatMap((siret) => {
    if (checkSiret(siret).status !== 'valid') return [];
    return addRow(tx, 'former_siret', { ...keyOf(siret), until: today }) ? [{ table: 'former_siret', key: keyOf(siret) }] : [];
  });
  return { added, dropped };
}

/** What the user should know before: nothing of it forbids the merge. */
export function warningsOf(db: Reader, merging: Merging): string[] {
  const { mandates, seats, accounts } = clashesOf(db, merging);
  const { kept, absorbed } = merging;
  const [mine, theirs] = [kept, absorbed].map(({ values }) => checkSiren(String(values['siren'])));
  const otherSiren = mine?.status === 'valid' && theirs?.status === 'valid' && mine.value !== theirs.value;
  return [
    ...(otherSiren ? ['Les deux fiches portent des SIREN différents : vérifiez qu’il s’agit bien d’une seule association.'] : []),
    ...sharedCampaigns(db, merging).map(
      (name) =>
        `Les deux fiches ont une demande dans « ${name} » : elles sont gardées toutes les deux. Retirez celle qui fait double emploi.`,
    ),
    ...(accounts.length > 0 ? ['Chaque fiche a un compte bancaire en cours : celui de la fiche gardée le reste, l’autre est clos.'] : []),
    ...(mandates.length > 0
      ? [`${plural(mandates.length, 'mandat figure', 'mandats figurent')} sur les deux fiches : un seul est gardé.`]
      : []),
    ...(seats.length > 0 ? ['Les deux fiches siègent au conseil aux mêmes dates : le siège de la fiche gardée reste seul.'] : []),
  ];
}

const SHARED_CAMPAIGNS = `SELECT DISTINCT c.name FROM campaign c
  JOIN grant_request a ON a.campaign_id = c.id AND a.association_id = ? AND a.removed_at IS NULL
  JOIN grant_request b ON b.campaign_id = c.id AND b.association_id = ? AND b.removed_at IS NULL ORDER BY c.year DESC`;

function sharedCampaigns(db: Reader, { kind, kept, absorbed }: Merging): string[] {
  return kind === 'person' ? [] : db.statement(SHARED_CAMPAIGNS).pluck().all(kept.id, absorbed.id).map(String);
}

function pairsOf({ mine, theirs }: { mine: Row[]; theirs: Row[] }, clash: (one: Row, other: Row) => boolean) {
  return theirs.flatMap((absorbed) => {
    const kept = mine.find((row) => clash(row, absorbed));
    return kept ? [{ kept, absorbed }] : [];
  });
}

/** The same function, both still held or with the same dates: of the same person for an association, and the other way round. */
function isSameMandate(one: Row, other: Row, kind: Merging['kind']): boolean {
  const column = kind === 'association' ? 'person_id' : 'association_id';
  if (one[column] !== other[column] || one['role'] !== other['role'] || one['ends_on'] !== other['ends_on']) return false;
  return one['ends_on'] === null || one['starts_on'] === other['starts_on'];
}

const LAST = '9999-12-31';

function isSameTime(one: Row, other: Row): boolean {
  return String(one['starts_on']) <= String(other['ends_on'] ?? LAST) && String(other['starts_on']) <= String(one['ends_on'] ?? LAST);
}

function earlier(one: Row[string], other: Row[string]): Row[string] {
  if (one === null || other === null) return one ?? other;
  return other < one ? other : one;
}
