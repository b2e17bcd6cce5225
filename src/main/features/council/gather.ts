import type { Annex } from '#shared/features/annexes/model';
import { missingOf } from '#shared/features/council/missing';
import type { ConvocationCheck, CouncilItem, CouncilSession } from '#shared/features/council/model';
import { checkConvocation, concernsOf, quorumOf, type Convocation } from '#shared/features/council/rules';
import { grantedAmount } from '#shared/features/council/grants-amounts';
import type { Councillor } from '#shared/features/councillors/model';
import type { OwnText } from '#shared/features/legal-texts/own';
import { blocksOf } from '#shared/features/grants/guards';
import { awardsOf } from '#shared/features/interests/rules';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import { quote } from '#shared/kernel/french';
import type { CampaignId, ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { listItems, type StoredItem } from './items-repository';
import { partOf } from './grants-part';
import type { DossierSource, GrantsSource } from './paper/dossier-source';
import { reportsDecisions, surroundingsOf, type Surroundings } from './surroundings-report';
import { findPreviousDay, getSession, type StoredSession } from './repository';
import { outdatedFields, textsOf } from './written-texts';

/** What the council asks of other features to know a session whole. */
export interface CouncilSources {
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: () => Town;
  /** The members in office on a day, in the order of the table, with the mandates they hold that day. */
  readonly councillorsOn: (db: Reader, day: CivilDate) => Councillor[];
  /** A campaign with its requests; warnings are those of the day. @throws NOT_FOUND */
  readonly grantsOf: (db: Reader, id: CampaignId, day: CivilDate) => GrantsSource;
  /** The town's own visas, recitals and articles. */
  readonly ownTexts: (db: Reader) => readonly OwnText[];
  /** The documents annexed to the affairs of a session, in their order. */
  readonly annexesOf: (db: Reader, id: SessionId) => ReadonlyMap<ItemId, readonly Annex[]>;
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
    const around = { ...surroundingsOf(db, stored.id), grants, councillors, annexes: sources.annexesOf(db, stored.id) };
    const items = agenda.map((item) => itemOf(item, around));
    const replaces = stored.afterSessionId === null ? null : getSession(db, stored.afterSessionId).meetsOn;
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
        decided: decidedIn(grants),
        outdated: outdatedIn(agenda, grants, law),
        ownTexts: sources.ownTexts(db),
      }),
    };
    const others = { previousSessionOn: findPreviousDay(db, stored), replaces, reportsDecisions: reportsDecisions(db, stored.id) };
    return { session, councillors, town, law, grants, today, ...others };
  };
}

type Grants = DossierSource['grants'];

/** Each campaign is read once, however many affairs share it. */
function grantsOnAgenda(agenda: readonly StoredItem[], grantsOf: (id: CampaignId) => GrantsSource): Grants {
  const campaigns = new Map<CampaignId, GrantsSource>();
  const read = (id: CampaignId) => {
    const known = campaigns.get(id) ?? grantsOf(id);
    campaigns.set(id, known);
    return known;
  };
  return new Map(
    agenda.flatMap((item) => (item.campaignId === null ? [] : [[item.id, partOf(read(item.campaignId), item.requestIds)] as const])),
  );
}

interface Around extends Surroundings {
  readonly grants: Grants;
  readonly councillors: readonly Councillor[];
  readonly annexes: ReadonlyMap<ItemId, readonly Annex[]>;
}

/** An affair with whom it concerns: through the requests it puts to the vote, and through its parties. */
function itemOf({ removedAt: _removedAt, writtenFrom: _writtenFrom, ...item }: StoredItem, around: Around): CouncilItem {
  const rows = around.grants.get(item.id)?.rows ?? [];
  const parties = [...(around.parties.get(item.id) ?? [])];
  const asking = rows.map(({ associationId, associationName: name }) => ({ associationId, name }));
  const about = { parties: [...asking, ...parties], awards: awardsOf(item) };
  const committeeName = (item.committeeId && around.committees.get(item.committeeId)) ?? '';
  const concerns = concernsOf(about, around.councillors);
  return { ...item, parties, committeeName, concerns, decided: decisionOn(rows), annexes: [...(around.annexes.get(item.id) ?? [])] };
}

/** The vote that the requests of an affair carry; null while one of them is undecided. */
function decisionOn(rows: GrantsSource['rows']): CouncilItem['decided'] {
  const [first] = rows;
  if (!first || rows.some(({ outcome }) => outcome === null)) return null;
  return first.votedOn && { votedOn: first.votedOn, deliberation: first.deliberation };
}

function decidedIn(grants: Grants) {
  const decided = [...grants].map(([id, { rows }]) => {
    const undecided = rows.filter(({ proposed, committee, voted }) => (voted ?? committee ?? proposed) === null).length;
    const held = rows.filter((row) => row.outcome === null && grantedAmount(row) > 0 && blocksOf(row.warnings).length > 0);
    const heldBack = [...new Set(held.map(({ associationName }) => quote(associationName)))];
    return [id, { requests: rows.length, undecided, heldBack }] as const;
  });
  return new Map(decided);
}

function outdatedIn(agenda: readonly StoredItem[], grants: Grants, law: LegalLookup) {
  const outdated = agenda.map((item) => {
    const source = grants.get(item.id);
    return [item.id, source ? outdatedFields(item, textsOf(source, law)) : []] as const;
  });
  return new Map(outdated);
}
