import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import type { AssociationInput } from '#shared/features/associations/model';
import type { ExchangeInput } from '#shared/features/exchanges/model';
import type { GuardedRequest } from '#shared/features/grants/guards';
import type { CampaignInput, GrantRequestInput } from '#shared/features/grants/model';
import type { CouncillorInput } from '#shared/features/councillors/model';
import type { ItemInput, SessionInput } from '#shared/features/council/model';
import type { PieceInput } from '#shared/features/pieces/model';
import { civilDate } from '#shared/kernel/dates';
import { PieceTypeId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';

/** An association with a name and nothing else; override what the test is about. */
export function anAssociation(values: Partial<AssociationInput> = {}): AssociationInput {
  return { ...BLANK_ASSOCIATION, name: 'Harmonie des mineurs', ...values };
}

/** The campaign of 2026 with 100 000,00 €. */
export function aCampaign(values: Partial<CampaignInput> = {}): CampaignInput {
  return {
    year: 2026,
    name: 'Subventions 2026',
    opensOn: civilDate('2025-11-01'),
    closesOn: civilDate('2026-01-31'),
    committeeOn: civilDate('2026-03-10'),
    committeeName: 'vie associative',
    councilOn: null,
    envelope: cents(10_000_000),
    account: '65748',
    function: '024',
    ...values,
  };
}

/** A request of 1 200,00 € on which nothing is decided yet. */
export function aRequest(values: Partial<GrantRequestInput> = {}): GrantRequestInput {
  return {
    purpose: 'Fonctionnement 2026',
    asked: cents(120_000),
    proposed: null,
    committee: null,
    voted: null,
    receivedOn: null,
    note: '',
    ...values,
  };
}

/** A request the law has nothing to say about; override what the test is about. */
export function aGuarded(values: Partial<GuardedRequest>): GuardedRequest {
  return {
    yearTotal: cents(0),
    hasCommitment: true,
    hasSiret: true,
    hasCapacity: true,
    reportOverdueSince: null,
    forcedReason: '',
    publicFunds: null,
    products: null,
    concerned: [],
    ...values,
  };
}

/** A councillor in office since March 2026. */
export function aCouncillor(values: Partial<CouncillorInput> = {}): CouncillorInput {
  return {
    person: { civility: 'madam', firstName: 'Odile', lastName: 'Vernier', email: '', phone: '' },
    function: 'councillor',
    delegation: '',
    tableOrder: 1,
    group: '',
    startsOn: civilDate('2026-03-22'),
    endsOn: null,
    ...values,
  };
}

/** The session of Thursday 24 September 2026 at 18:30. */
export function aSession(values: Partial<SessionInput> = {}): SessionInput {
  return {
    kind: 'ordinary',
    meetsOn: civilDate('2026-09-24'),
    meetsAt: '18:30',
    place: 'salle du conseil, à la mairie',
    urgencyReason: '',
    convocationSentOn: null,
    closingNotes: '',
    ...values,
  };
}

/** An affair with a title and nothing else. */
export function anItem(values: Partial<ItemInput> = {}): ItemInput {
  return {
    title: 'Dénomination d’une voie nouvelle',
    rapporteurId: null,
    subjectCode: '8.3',
    committeeOpinion: '',
    context: '',
    proposal: '',
    budget: '',
    visas: '',
    recitals: '',
    decision: '',
    ...values,
  };
}

/** A call of 2 March 2026 about a room. */
export function anExchange(values: Partial<ExchangeInput> = {}): ExchangeInput {
  return { kind: 'call', happenedOn: civilDate('2026-03-02'), subject: 'Salle pour le loto', text: '', ...values };
}

/** The kinds of documents that a new file asks for, by what the tests call them. */
export const PIECE_TYPES = {
  statutes: PieceTypeId.parse('0199a000-0000-7000-8000-000000000101'),
  accounts: PieceTypeId.parse('0199a000-0000-7000-8000-000000000105'),
  insurance: PieceTypeId.parse('0199a000-0000-7000-8000-000000000109'),
  commitment: PieceTypeId.parse('0199a000-0000-7000-8000-00000000010a'),
};

/** Statutes that came in on 2 March 2026. */
export function aPiece(values: Partial<PieceInput> = {}): PieceInput {
  return {
    typeId: PIECE_TYPES.statutes,
    year: null,
    datedOn: null,
    writtenEnd: null,
    receivedOn: civilDate('2026-03-02'),
    note: '',
    ...values,
  };
}
