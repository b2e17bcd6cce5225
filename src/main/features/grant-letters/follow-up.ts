import { silenceClock } from '#shared/features/grant-letters/clock';
import type { FollowUpRow, GrantLetter } from '#shared/features/grant-letters/model';
import { isSettled, nextLetter, suspensionsOf } from '#shared/features/grant-letters/rules';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { PieceType } from '#shared/features/pieces/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { AssociationId, CampaignId, GrantRequestId, PieceTypeId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { lettersOfCampaign, lettersOfRequest } from './repository';
import { factsOf, factsOfCampaign, piecesOfCampaign, type GrantFacts } from './requests-report';

/** What the file of an association holds of what is asked. */
export interface Completeness {
  readonly missing: readonly {
    readonly type: PieceType;
    readonly state: 'missing' | 'expired' | 'refused';
    readonly year: number | null;
  }[];
  readonly toCheck: readonly PieceType[];
  readonly lastReceivedOn: CivilDate | null;
}

/** What the follow-up asks of other features. */
export interface FollowUpSources {
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly completenessOf: (
    db: Reader,
    ids: readonly AssociationId[],
    asked: { readonly day: CivilDate; readonly typeIds: readonly PieceTypeId[] },
  ) => ReadonlyMap<AssociationId, Completeness>;
}

const NOTHING: Completeness = { missing: [], toCheck: [], lastReceivedOn: null };

/** The follow-up of every request of a campaign: seven statements, whatever their number. */
export function followUpOf(db: Reader, id: CampaignId, { today, ...sources }: FollowUpSources & { today: CivilDate }): FollowUpRow[] {
  const letters = grouped(lettersOfCampaign(db, id), ({ requestId }) => requestId);
  return rowsOf(db, factsOfCampaign(db, id), { ...sources, today, lettersOf: (requestId) => letters.get(requestId) ?? [] });
}

/** The follow-up of some requests. @throws NOT_FOUND */
export function followUpOfRequests(
  db: Reader,
  ids: readonly GrantRequestId[],
  { today, ...sources }: FollowUpSources & { today: CivilDate },
): FollowUpRow[] {
  return rowsOf(db, factsOf(db, ids), { ...sources, today, lettersOf: (id) => lettersOfRequest(db, id) });
}

interface RowContext extends FollowUpSources {
  readonly today: CivilDate;
  readonly lettersOf: (id: GrantRequestId) => readonly GrantLetter[];
}

function rowsOf(db: Reader, facts: readonly GrantFacts[], { today, lettersOf, lawOn, completenessOf }: RowContext): FollowUpRow[] {
  const law = lawOn(db, today);
  const files = new Map(
    [...grouped(facts, ({ campaignId }) => campaignId)].map(([campaignId, requests]) => {
      const ids = [...new Set(requests.map(({ associationId }) => associationId))];
      return [campaignId, completenessOf(db, ids, { day: today, typeIds: piecesOfCampaign(db, campaignId) })] as const;
    }),
  );
  return facts.map((one) =>
    rowOf(one, { letters: lettersOf(one.requestId), file: files.get(one.campaignId)?.get(one.associationId) ?? NOTHING }, { today, law }),
  );
}

function rowOf(
  facts: GrantFacts,
  { letters, file }: { letters: readonly GrantLetter[]; file: Completeness },
  { today, law }: { today: CivilDate; law: LegalLookup },
): FollowUpRow {
  const { campaignId: _campaignId, year: _year, deliberation: _deliberation, yearTotal: _yearTotal, ...row } = facts;
  const complete = file.missing.length === 0;
  const suspensions = suspensionsOf(letters, complete ? file.lastReceivedOn : null);
  const since = isSettled(facts) ? null : facts.receivedOn;
  const clock = since === null ? null : silenceClock({ receivedOn: since, suspensions }, today, law);
  return {
    ...row,
    light: !complete ? 'red' : file.toCheck.length > 0 ? 'orange' : 'green',
    wanted: file.missing.map(({ type, state, year }) => ({ name: type.name, state, year })),
    toCheck: file.toCheck.map(({ name }) => name),
    clock,
    next: nextLetter({ request: { ...row, clock }, complete, letters }, today, law),
    letters: [...letters],
  };
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
