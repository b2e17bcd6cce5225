import { randomUUID } from 'node:crypto';
import type { Concern, CouncilItem, CouncilSession } from '#shared/features/council/model';
import type { Councillor } from '#shared/features/councillors/model';
import type { Campaign, GrantRow } from '#shared/features/grants/model';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { JARNY } from '#shared/features/town/jarny';
import { civilDate } from '#shared/kernel/dates';
import { AssociationId, CampaignId, CouncillorId, GrantRequestId, ItemId, PersonId, SessionId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { grantsItemTexts } from '#shared/features/council/grants-item';
import type { DossierSource } from '../../src/main/features/council/paper/dossier-source';

export const MEETS_ON = civilDate('2026-09-24');
export const LAW = lawOn(MEETS_ON, LEGAL_CATALOGUE);
export const TOWN = { ...JARNY, mayorName: 'Jean Testard' };

const DOMAINS = ['Sport', 'Culture', 'Solidarité et santé', 'Loisirs', 'Éducation populaire', ''];

export function councillor(change: Partial<Councillor> = {}): Councillor {
  return {
    id: CouncillorId.parse(randomUUID()),
    version: 1,
    function: 'deputy',
    delegation: 'vie associative',
    tableOrder: 2,
    group: '',
    startsOn: civilDate('2026-03-28'),
    endsOn: null,
    person: { id: PersonId.parse(randomUUID()), civility: 'madam', firstName: 'Claire', lastName: 'Martin-Exemple', email: '', phone: '' },
    interests: [],
    ...change,
  };
}

export function grantRow(number: number, change: Partial<GrantRow> = {}): GrantRow {
  return {
    id: GrantRequestId.parse(randomUUID()),
    associationId: AssociationId.parse(randomUUID()),
    associationName: `Association n°${number} des amis du quartier`,
    domain: DOMAINS[number % DOMAINS.length] ?? '',
    number,
    version: 1,
    purpose: 'Fonctionnement et animation annuelle',
    asked: cents(150_000 + number * 1_050),
    proposed: cents(120_000 + number * 1_005),
    committee: null,
    voted: null,
    envelopeId: null,
    serviceOpinion: '',
    committeeOpinion: '',
    forcedReason: '',
    outcome: null,
    votedOn: null,
    deliberation: '',
    notifiedOn: null,
    closedAs: null,
    closedReason: '',
    state: 'examined',
    paid: cents(0),
    score: null,
    lastYear: number % 4 === 0 ? null : cents(118_000 + number * 1_000),
    receivedOn: null,
    note: '',
    warnings: [],
    ...change,
  };
}

export function campaign(change: Partial<Campaign> = {}): Campaign {
  return {
    id: CampaignId.parse(randomUUID()),
    version: 1,
    year: 2026,
    name: 'Subventions de fonctionnement 2026',
    opensOn: civilDate('2026-01-05'),
    closesOn: civilDate('2026-03-31'),
    committeeOn: civilDate('2026-05-04'),
    committeeName: 'Commission vie associative',
    councilOn: null,
    envelope: cents(11_500_000),
    account: '65748',
    function: '024',
    totals: { requests: 0, asked: cents(0), proposed: cents(0), committee: cents(0), voted: cents(0), lastYear: cents(0) },
    ...change,
  };
}

export function item(position: number, change: Partial<CouncilItem> = {}): CouncilItem {
  return {
    id: ItemId.parse(randomUUID()),
    sessionId: SessionId.parse(randomUUID()),
    version: 1,
    position,
    kind: 'standard',
    type: 'deliberation',
    state: 'draft',
    agendaNumber: '',
    withdrawnOn: null,
    committeeName: '',
    budgetLine: '',
    parties: [],
    committeeId: null,
    committeeMetOn: null,
    budgetYear: '',
    budgetName: '',
    reusedFromId: null,
    discussion: '',
    campaignId: null,
    requestIds: [],
    decided: null,
    concerns: [],
    annexes: [],
    title: `Convention de mise à disposition de la salle Jean-Lurçat, lot ${position}`,
    rapporteurId: null,
    subjectCode: '7.5',
    committeeOpinion: 'Commission travaux du 4 septembre 2026 : avis favorable.',
    context:
      'La commune met à disposition ses salles.\n\nLa convention arrive à son terme le 31 décembre 2026 : elle doit être renouvelée.',
    proposal: 'Il est proposé de renouveler la convention pour trois ans, aux mêmes conditions.',
    budget: 'Sans incidence financière pour l’exercice 2026.',
    visas: 'Vu le code général des collectivités territoriales, notamment son article L. 2121-29 ;\nVu l’avis de la commission travaux ;',
    recitals: 'Considérant que la salle est utilisée par plusieurs associations ;',
    decision: 'd’approuver la convention jointe ;\n\nd’autoriser le maire à la signer.',
    ...change,
  };
}

export function session(items: readonly CouncilItem[], change: Partial<CouncilSession> = {}): CouncilSession {
  return {
    id: SessionId.parse(randomUUID()),
    version: 1,
    kind: 'ordinary',
    meetsOn: MEETS_ON,
    meetsAt: '18:30',
    place: 'salle du conseil, à la mairie',
    urgencyReason: '',
    convocationSentOn: civilDate('2026-09-18'),
    closingNotes: 'Questions orales\nInformations du maire',
    afterSessionId: null,
    presidentId: null,
    openedAt: null,
    closedAt: null,
    remarks: '',
    items: [...items],
    convocation: { clearDays: 5, latestSendDate: civilDate('2026-09-18'), source: '', status: 'in-time', message: '' },
    inOffice: 29,
    quorum: 15,
    missing: [],
    ...change,
  };
}

export function source(items: readonly CouncilItem[], change: Partial<DossierSource> = {}): DossierSource {
  return {
    session: session(items),
    councillors: [],
    town: TOWN,
    law: LAW,
    grants: new Map(),
    today: civilDate('2026-09-17'),
    previousSessionOn: civilDate('2026-06-25'),
    replaces: null,
    ...change,
  };
}

/** A session with one grants affair of so many requests, its rapporteur and a councillor who chairs the first association. */
export function grantsSession(requests: number, rowOf: (number: number) => GrantRow = grantRow): DossierSource {
  const rapporteur = councillor();
  const chair = councillor({
    function: 'councillor',
    delegation: '',
    person: { id: PersonId.parse(randomUUID()), civility: 'sir', firstName: 'Paul', lastName: 'Dufour-Fictif', email: '', phone: '' },
  });
  const rows = Array.from({ length: requests }, (_, index) => rowOf(index + 1));
  const call = campaign();
  const texts = grantsItemTexts({
    campaign: call,
    rows,
    law: LAW,
    lastYearTotal: cents(11_046_000),
    partial: false,
    commitmentMissing: [],
  });
  const concerns = rows.slice(0, 1).map((row): Concern => ({
    councillorId: chair.id,
    councillorName: 'Paul Dufour-Fictif',
    associationId: row.associationId,
    associationName: row.associationName,
    role: 'president',
  }));
  const grants = item(1, { ...texts, kind: 'grants', campaignId: call.id, rapporteurId: rapporteur.id, concerns });
  return source([grants, item(2, { rapporteurId: rapporteur.id })], {
    councillors: [rapporteur, chair],
    grants: new Map([[grants.id, { campaign: call, rows }]]),
  });
}
