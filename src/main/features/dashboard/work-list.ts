import type { CouncilSession } from '#shared/features/council/model';
import type { Deadline } from '#shared/features/council-calendar/model';
import type { ConcernKind, Overview } from '#shared/features/overview/contract';
import type { WorkItem, WorkTarget } from '#shared/features/dashboard/contract';
import { addDays, compareDates, formatDateLong, formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { plural, typeset } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { urgencyOf } from './urgency';
import { deadlinesWork } from './deadlines-work';
import type { CampaignReport } from './report-repository';

/** What the work list is drawn from. */
export interface Situation {
  readonly today: CivilDate;
  /** Still to come, soonest first. */
  readonly sessions: readonly CouncilSession[];
  readonly campaigns: readonly CampaignReport[];
  readonly associations: number;
  readonly flagged: number;
  readonly mayorName: string;
  readonly concerns: Overview['concerns'];
  /** What the council must do that is late or near. */
  readonly deadlines: readonly Deadline[];
}

/** How far ahead a dossier is prepared, and a committee, in days. */
const DOSSIER_HORIZON = 21;
const COMMITTEE_HORIZON = 14;

/** Everything to do: late first, then this week, then next; within each by date. */
export function workList(situation: Situation): WorkItem[] {
  const work = [
    ...situation.sessions.flatMap((session) => sessionWork(session, situation.today)),
    ...deadlinesWork(situation.deadlines, situation.today),
    ...situation.campaigns.flatMap((campaign) => campaignWork(campaign, situation.today)),
    ...townWork(situation),
    ...registerWork(situation),
    ...concernsWork(situation),
  ];
  return work.map((item) => ({ ...item, title: typeset(item.title), detail: typeset(item.detail) })).sort(mostUrgentFirst);
}

function sessionWork(session: CouncilSession, today: CivilDate): WorkItem[] {
  return [...convocationWork(session, today), ...dossierWork(session, today)];
}

function convocationWork({ id, meetsOn, convocation }: CouncilSession, today: CivilDate): WorkItem[] {
  const { status, message, latestSendDate } = convocation;
  const item = { detail: message, dueOn: latestSendDate, target: { screen: 'session', id } as const };
  const council = `conseil du ${formatDateMedium(meetsOn)}`;
  if (status === 'too-late') return [{ ...item, urgency: 'late', title: `Convocation envoyée trop tard : ${council}` }];
  if (status === 'late') return [{ ...item, urgency: 'late', title: `Convocation en retard : ${council}` }];
  if (status === 'in-time' || latestSendDate > addDays(today, DOSSIER_HORIZON)) return [];
  return [{ ...item, urgency: urgencyOf(latestSendDate, today), title: `Envoyer la convocation : ${council}` }];
}

/** The dossier leaves with the convocation; once that has left, it is due for the meeting. */
function dossierWork({ id, meetsOn, convocation, missing }: CouncilSession, today: CivilDate): WorkItem[] {
  const [first] = missing;
  if (first === undefined || meetsOn > addDays(today, DOSSIER_HORIZON)) return [];
  const dueOn = convocation.status === 'to-send' || convocation.status === 'late' ? convocation.latestSendDate : meetsOn;
  const others = missing.length === 1 ? '' : ` Et ${plural(missing.length - 1, 'autre point', 'autres points')}.`;
  const title = `Compléter le dossier : conseil du ${formatDateMedium(meetsOn)}`;
  return [{ urgency: urgencyOf(dueOn, today), title, detail: `${first.message}${others}`, dueOn, target: { screen: 'session', id } }];
}

function campaignWork(campaign: CampaignReport, today: CivilDate): WorkItem[] {
  return [...closingWork(campaign, today), ...committeeWork(campaign, today)];
}

function closingWork({ id, name, opensOn, closesOn, requests, asked }: CampaignReport, today: CivilDate): WorkItem[] {
  if (today < opensOn || today > closesOn) return [];
  const detail = `Clôture le ${formatDateLong(closesOn)}. ${received(requests)}${requests === 0 ? '' : `, ${formatAmount(asked)} demandés`}.`;
  const urgency = urgencyOf(closesOn, today);
  return [{ urgency, title: `Enregistrer les demandes : ${name}`, detail, dueOn: closesOn, target: { screen: 'campaign', id } }];
}

function received(requests: number): string {
  return requests === 0 ? 'Aucune demande reçue' : plural(requests, 'demande reçue', 'demandes reçues');
}

function committeeWork(campaign: CampaignReport, today: CivilDate): WorkItem[] {
  const { id, name, committeeOn: dueOn, committeeName, undecided } = campaign;
  if (dueOn === null || dueOn > addDays(today, COMMITTEE_HORIZON)) return [];
  const target: WorkTarget = { screen: 'campaign', id };
  const urgency = urgencyOf(dueOn, today);
  const detail = `Examen prévu le ${formatDateLong(dueOn)}${committeeName === '' ? '' : ` (${committeeName})`}.`;
  if (undecided > 0) {
    return [{ urgency, title: `Proposer un montant pour ${plural(undecided, 'demande', 'demandes')} : ${name}`, detail, dueOn, target }];
  }
  return dueOn < today ? [] : [{ urgency, title: `Préparer la commission : ${name}`, detail, dueOn, target }];
}

function townWork({ mayorName }: Situation): WorkItem[] {
  if (mayorName !== '') return [];
  const detail = 'Il est imprimé sous la signature des convocations et des délibérations.';
  return [{ urgency: 'next', title: 'Indiquer le nom du maire', detail, dueOn: null, target: { screen: 'town' } }];
}

function registerWork({ associations, flagged }: Situation): WorkItem[] {
  if (associations === 0) {
    const detail = 'Le registre est vide. Un classeur Excel ou un fichier CSV suffit.';
    return [
      { urgency: 'next', title: 'Importer la liste des associations', detail, dueOn: null, target: { screen: 'associations-import' } },
    ];
  }
  if (flagged === 0) return [];
  const title = `Vérifier ${plural(flagged, 'association', 'associations')}`;
  const detail = 'Un numéro SIRET ou RNA enregistré ne passe pas les contrôles.';
  return [{ urgency: 'next', title, detail, dueOn: null, target: { screen: 'associations-flagged' } }];
}

/** The most urgent concerns of the register; the others are on its own page. */
function concernsWork({ concerns }: Situation): WorkItem[] {
  return concerns.flatMap(({ kind, count }) => {
    const wording = CONCERN_WORDING[kind];
    if (!wording) return [];
    return [{ ...wording(count), dueOn: null, target: { screen: 'overview', list: kind } as const }];
  });
}

const CONCERN_WORDING: Partial<Record<ConcernKind, (count: number) => Pick<WorkItem, 'urgency' | 'title' | 'detail'>>> = {
  'call-backs': (count) => ({
    urgency: 'week',
    title: `Faire ${plural(count, 'contre-appel', 'contre-appels')}`,
    detail: 'De nouvelles coordonnées bancaires sont à confirmer auprès d’un interlocuteur connu.',
  }),
  'pieces-expiring': (count) => ({
    urgency: 'next',
    title: `Renouveler ${plural(count, 'pièce', 'pièces')}`,
    detail: 'Leur validité s’achève dans les soixante jours.',
  }),
};

const RANKS = { late: 0, week: 1, next: 2 };

function mostUrgentFirst(a: WorkItem, b: WorkItem): number {
  const rank = RANKS[a.urgency] - RANKS[b.urgency];
  if (rank !== 0 || a.dueOn === b.dueOn) return rank;
  if (a.dueOn === null || b.dueOn === null) return a.dueOn === null ? 1 : -1;
  return compareDates(a.dueOn, b.dueOn);
}
