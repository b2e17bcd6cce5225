import { missingOf } from '#shared/features/council/missing';
import type { ConvocationCheck, CouncilItem, CouncilSession } from '#shared/features/council/model';
import { checkConvocation, concernsOf, quorumOf, type Convocation } from '#shared/features/council/rules';
import type { Councillor } from '#shared/features/councillors/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { CampaignId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { listItems, type StoredItem } from './items-repository';
import type { DossierSource, GrantsSource } from './paper/dossier-source';
import { findPreviousDay, type StoredSession } from './repository';
import { outdatedFields, textsOf } from './written-texts';

/** What the council asks of other features to know a session whole. */
export interface CouncilSources {
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: () => Town;
  /** The members in office on a day, in the order of the table, with the mandates they hold that day. */
  readonly councillorsOn: (db: Reader, day: CivilDate) => Councillor[];
  /** A campaign with its requests; warnings are those of the day. @throws NOT_FOUND */
  readonly grantsOf: (db: Reader, id: CampaignId, day: CivilDate) => GrantsSource;
}

/** The legal clock of a convocation, by the law of the day of the meeting. */
export type Clock = (db: Reader, convocation: Convocation, today: CivilDate) => ConvocationCheck;

/** A session with everything its screen and its documents need, read in one go. */
export type Gather = (db: Reader, session: StoredSession, today: CivilDate) => DossierSource;

/** Tells where convocations stand. */
export function clockBy({ lawOn }: Pick<CouncilSources, 'lawOn'>): Clock {
  return (db, convocation, today) => checkConvocation(convocation, lawOn(db, convocation.meetsOn), today);
}

/** Reads sessions whole: law, mandates and members are those of the day of the meeting. */
export function gatherBy(sources: CouncilSources): Gather {
  return (db, stored, today) => {
    const law = sources.lawOn(db, stored.meetsOn);
    const town = sources.town();
    const councillors = sources.councillorsOn(db, stored.meetsOn);
    const agenda = listItems(db, stored.id);
    const grants = grantsOnAgenda(agenda, (id) => sources.grantsOf(db, id, stored.meetsOn));
    const items = agenda.map((item) => itemOf(item, grants, councillors));
    const inOffice = councillors.length || town.seats;
    const session: CouncilSession = {
      ...stored,
      items,
      convocation: checkConvocation(stored, law, today),
      inOffice,
      quorum: quorumOf(inOffice),
      missing: missingOf({
        session: stored,
        items,
        mayorName: town.mayorName,
        councillors,
        campaigns: decidedIn(grants),
        outdated: outdatedIn(agenda, grants, law),
      }),
    };
    return { session, councillors, town, law, grants, today, previousSessionOn: findPreviousDay(db, stored) };
  };
}

type Grants = DossierSource['grants'];

function grantsOnAgenda(agenda: readonly StoredItem[], grantsOf: (id: CampaignId) => GrantsSource): Grants {
  return new Map(agenda.flatMap(({ campaignId }) => (campaignId === null ? [] : [[campaignId, grantsOf(campaignId)] as const])));
}

function itemOf(
  { removedAt: _removedAt, writtenFrom: _writtenFrom, ...item }: StoredItem,
  grants: Grants,
  councillors: readonly Councillor[],
): CouncilItem {
  const rows = item.campaignId === null ? [] : (grants.get(item.campaignId)?.rows ?? []);
  const concerns = concernsOf(
    rows.map(({ associationId }) => associationId),
    councillors,
  );
  return { ...item, concerns };
}

function decidedIn(grants: Grants) {
  const decided = [...grants].map(([id, { rows }]) => {
    const undecided = rows.filter(({ proposed, voted }) => proposed === null && voted === null).length;
    return [id, { requests: rows.length, undecided }] as const;
  });
  return new Map(decided);
}

function outdatedIn(agenda: readonly StoredItem[], grants: Grants, law: LegalLookup) {
  const outdated = agenda.map((item) => {
    const source = item.campaignId === null ? undefined : grants.get(item.campaignId);
    return [item.id, source ? outdatedFields(item, textsOf(source, law)) : []] as const;
  });
  return new Map(outdated);
}
