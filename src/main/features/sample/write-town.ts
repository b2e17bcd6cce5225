import type { PersonInput } from '#shared/features/people/model';
import type { TermKind } from '#shared/features/terms/model';
import { NBSP } from '#shared/kernel/french';
import {
  AssociationId,
  CampaignId,
  CouncillorId,
  ExchangeId,
  GrantRequestId,
  ItemId,
  MandateId,
  PersonId,
  SessionId,
} from '#shared/kernel/ids';
import { newId } from '../../db/new-id';
import { SAMPLE_LABELS } from './identity-details';
import type { InventedCampaign } from './campaigns';
import { inventDossier } from './dossiers';
import { inventHeldSession } from './held-session';
import { inventReport } from './reports';
import type { InventedMandate } from './leaders';
import type { InventedSession } from './sessions';
import type { SampleTown } from './town';
import { decisionOf, writePayments, type VotedRequest } from './payments';
import { writeAnnexes } from './write-annexes';
import { writeOwnTexts, writeTakenUp } from './write-texts';
import { writeSupport } from './write-support';
import { writePieces } from './write-pieces';
import { writeCommittees } from './write-council-life';
import { writeDelegations, writeLists, writeNewDeputy, writePaperConvocation } from './write-assembly';
import { writeInterests } from './write-interests';
import type { Writing } from './writing';

const BATCH = 100;
/** Dossiers typed in last year's campaign, and so far in this year's. */
const DOSSIERS = [8, 3];

interface WrittenCampaign extends InventedCampaign {
  readonly dossiers: number;
}

/** Writes everything inside the transaction; lets others breathe and reports after every hundred associations. */
export async function writeTown(town: SampleTown, writing: Writing): Promise<void> {
  for (const [kind, values] of termsOf(town)) writing.ports.replaceTerms(writing.tx, kind, values);
  const personId = personWriter(writing);
  const councillors = writeCouncil(town, writing, personId);
  const [firstMember] = town.council;
  if (firstMember) writeCommittees(councillors, firstMember.startsOn, writing);
  writeLists(town.council, councillors, writing);
  writeDelegations(town.council, councillors, writing);
  writeNewDeputy(town.council, councillors, writing);
  writePaperConvocation(town.council, councillors, writing);
  if (firstMember) writeInterests(councillors, firstMember.startsOn, writing);
  const associations = await writeSheets(town, writing, personId);
  await writePieces(town, associations, writing);
  const campaigns = town.campaigns.map((campaign, place) =>
    writeCampaign({ ...campaign, dossiers: DOSSIERS[place] ?? 0 }, associations, writing),
  );
  writeSupport(town, associations, writing);
  writeExchanges(town, associations, writing);
  const thisYear = campaigns.at(-1);
  await writeDecisions(town, writing);
  if (firstMember) writeOwnTexts(firstMember.startsOn, writing);
  const agenda = { councillors, grants: thisYear, writing };
  const written = town.sessions.map((session) => writeSession(session, agenda));
  takeUp(town.sessions, written, writing);
}

/** The lists of the town: its own domains, neighbourhoods and labels. */
function termsOf({ sheets }: SampleTown): readonly (readonly [TermKind, readonly string[]])[] {
  const inUse = (field: 'domain' | 'neighbourhood') =>
    [...new Set(sheets.map(({ values }) => values[field]))].filter((word) => word !== '');
  return [
    ['domain', inUse('domain')],
    ['neighbourhood', inUse('neighbourhood').toSorted((a, b) => a.localeCompare(b, 'fr'))],
    ['label', SAMPLE_LABELS],
  ];
}

type PersonIds = (person: PersonInput) => PersonId;

/** The same invented person is written once, whatever their functions. */
function personWriter({ tx, ports }: Writing): PersonIds {
  const known = new Map<PersonInput, PersonId>();
  return (person) => {
    const id = known.get(person) ?? newId(PersonId);
    if (!known.has(person)) ports.insertPerson(tx, { ...person, id });
    known.set(person, id);
    return id;
  };
}

function writeCouncil({ council }: SampleTown, { tx, ports }: Writing, personId: PersonIds): ReadonlyMap<number, CouncillorId> {
  const ids = new Map<number, CouncillorId>();
  for (const member of council) {
    const id = newId(CouncillorId);
    ports.insertCouncillor(tx, id, { ...member, personId: personId(member.person) });
    ids.set(member.tableOrder, id);
    if (member.function === 'mayor') ports.nameMayor(tx, `${member.person.firstName} ${member.person.lastName}`);
  }
  return ids;
}

async function writeSheets({ sheets, mandates }: SampleTown, writing: Writing, personId: PersonIds): Promise<AssociationId[]> {
  const { tx, ports, call, pause } = writing;
  const ids = sheets.map(() => newId(AssociationId));
  const mandatesOf = groupByRank(mandates);
  for (const [rank, { values }] of sheets.entries()) {
    const associationId = idAt(ids, rank);
    ports.insertAssociation(tx, associationId, { values, at: call.now });
    for (const { person, role, startsOn, endsOn } of mandatesOf.get(rank) ?? []) {
      ports.insertMandate(tx, { id: newId(MandateId), associationId, personId: personId(person), role, startsOn, endsOn });
    }
    if ((rank + 1) % BATCH === 0 || rank + 1 === sheets.length) {
      call.progress(rank + 1, sheets.length, `Ville d’exemple${NBSP}: associations et responsables`);
      await pause();
    }
  }
  return ids;
}

function groupByRank(mandates: readonly InventedMandate[]): ReadonlyMap<number, InventedMandate[]> {
  const groups = new Map<number, InventedMandate[]>();
  for (const mandate of mandates) {
    const group = groups.get(mandate.rank);
    if (group) group.push(mandate);
    else groups.set(mandate.rank, [mandate]);
  }
  return groups;
}

/** The requests of a campaign; the weightiest of them, so many, come with their dossier. */
function writeCampaign({ values, requests, dossiers }: WrittenCampaign, associations: AssociationId[], writing: Writing): CampaignId {
  const { tx, ports, call } = writing;
  const campaignId = newId(CampaignId);
  const voted: VotedRequest[] = [];
  ports.insertCampaign(tx, campaignId, { values, at: call.now });
  for (const [index, request] of requests.entries()) {
    const associationId = idAt(associations, request.rank);
    const place = { id: newId(GrantRequestId), campaignId, associationId, number: index + 1, version: 1, removedAt: null };
    const decision = decisionOf(values.committeeOn, request.values);
    ports.insertRequest(tx, { ...request.values, ...decision, ...place });
    if (decision) voted.push({ id: place.id, voted: decision.voted, notifiedOn: decision.notifiedOn });
    const dossier = index < dossiers ? inventDossier(request.values, { place: index, year: values.year }) : null;
    if (dossier) ports.insertDossier(tx, place.id, dossier);
    const report = decision && inventReport(index, { dossier, year: values.year });
    if (report) ports.insertReport(tx, place.id, report);
  }
  writePayments(voted, writing);
  return campaignId;
}

function writeExchanges({ exchanges }: SampleTown, associations: AssociationId[], { tx, ports, call }: Writing): void {
  const added = { version: 1, createdAt: call.now, by: call.account?.name ?? '', removedAt: null };
  for (const { rank, values } of exchanges) {
    ports.insertExchange(tx, { ...values, ...added, id: newId(ExchangeId), associationId: idAt(associations, rank) });
  }
}

async function writeDecisions({ delegation, decisions }: SampleTown, { tx, ports, call }: Writing): Promise<void> {
  ports.insertDelegation(tx, delegation);
  for (const decision of decisions) await ports.insertDecision(tx, decision, call);
}

interface Agenda {
  readonly councillors: ReadonlyMap<number, CouncillorId>;
  readonly grants: CampaignId | undefined;
  readonly writing: Writing;
}

interface WrittenSession {
  readonly sessionId: SessionId;
  readonly itemIds: readonly ItemId[];
}

/** The session that is only set takes up the affair of the held one whose rules are voted each year. */
function takeUp(sessions: readonly InventedSession[], written: readonly WrittenSession[], writing: Writing): void {
  const [held, set] = [sessions.find(({ isHeld }) => isHeld), sessions.at(-1)];
  const last = written.at(-1);
  const place = held?.items.findIndex(({ values }) => values.title.includes('budget participatif')) ?? -1;
  const [item, id] = [held?.items[place], written[held ? sessions.indexOf(held) : -1]?.itemIds[place]];
  if (!held || !set || !last || !item || !id) return;
  const from = { id, values: { ...item.values, rapporteurId: null }, meetsOn: held.values.meetsOn };
  writeTakenUp({ from, sessionId: last.sessionId, meetsOn: set.values.meetsOn }, writing);
}

function writeSession({ values, items, holdsGrants, isHeld }: InventedSession, { councillors, grants, writing }: Agenda): WrittenSession {
  const { tx, ports, call } = writing;
  const sessionId = newId(SessionId);
  ports.insertSession(tx, sessionId, values);
  const itemIds: ItemId[] = [];
  let position = 0;
  for (const item of items) {
    position += 1;
    const rapporteurId = councillors.get(item.rapporteurOrder) ?? null;
    const id = newId(ItemId);
    itemIds.push(id);
    const place = { id, sessionId, version: 1, position, kind: 'standard' as const, campaignId: null, removedAt: null };
    ports.insertItem(tx, { ...item.values, ...place, rapporteurId });
    writeAnnexes(id, item.values.title, writing);
    if (position === 1 && holdsGrants && grants !== undefined) {
      ports.insertGrantsItem(tx, { sessionId, campaignId: grants });
      position += 1;
    }
  }
  if (isHeld) ports.holdSession(tx, inventHeldSession({ sessionId, meetsOn: values.meetsOn, itemIds, councillors }), call);
  return { sessionId, itemIds };
}

function idAt(ids: readonly AssociationId[], rank: number): AssociationId {
  const id = ids[rank];
  if (id === undefined) throw new RangeError(`no association of rank ${rank}`);
  return id;
}
