import { ItemInput, SessionInput, type CouncilItem, type CouncilSession } from '#shared/features/council/model';
import type { Councillor } from '#shared/features/councillors/model';
import { formatDateLong, isoDateOf } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { CampaignId, SessionId } from '#shared/kernel/ids';
import type { Client } from '../cli/client';
import { reportDecisions } from './decisions';
import { say, title } from './say';

const GRANTS_PLACE = 2;

/** The next session with affairs: its grants affair rebuilt from the campaign as it now stands, and every gap filled. */
export async function prepareSession({ call }: Client, campaignId: CampaignId): Promise<SessionId> {
  const sessions = await call('sessions.list', {});
  const next = sessions.findLast(({ items, convocation }) => items > 0 && convocation.status === 'to-send');
  if (!next) throw new Error('Aucune séance à préparer.');
  title(`Séance du ${formatDateLong(next.meetsOn)}`);
  say(next.convocation.message);

  const before = await call('sessions.get', { id: next.id });
  const stale = before.items.find((item) => item.campaignId === campaignId);
  if (stale) await call('items.remove', { id: stale.id });
  const votes = await call('items.addGrantsVotes', { sessionId: next.id, campaignId });
  for (const [rank, { id }] of votes.entries()) await call('items.move', { id, position: GRANTS_PLACE + rank });
  say(`Subventions : ${plural(votes.length, 'vote séparé', 'votes séparés')}, chaque élu intéressé ne sort que pour le sien.`);
  const council = await call('councillors.list', { onDay: next.meetsOn });
  const drafted = await call('sessions.get', { id: next.id });
  for (const { message } of drafted.missing) say(`Il manque : ${message}`);
  for (const item of drafted.items) await fillGaps({ call }, item, council);

  await reportDecisions({ call }, next.id);
  tellAgenda(await convoke({ call }, next.id));
  return next.id;
}

/** The convocation leaves today: the numbers it announces are frozen. */
async function convoke({ call }: Client, id: SessionId): Promise<CouncilSession> {
  const session = await call('sessions.get', { id });
  const values = { ...SessionInput.strip().parse(session), convocationSentOn: isoDateOf(Date.now()) };
  return call('sessions.update', { id, version: session.version, values });
}

async function fillGaps({ call }: Client, item: CouncilItem, council: readonly Councillor[]): Promise<void> {
  const current = ItemInput.strip().parse(item);
  const impartial = council.find(
    ({ id, function: rank }) => rank === 'deputy' && item.concerns.every((concern) => concern.councillorId !== id),
  );
  const person = council.at(-1)?.person;
  const year = Number(/exercice (\d{4})/.exec(item.title)?.[1]);
  const values = {
    ...current,
    rapporteurId: current.rapporteurId ?? impartial?.id ?? null,
    committeeOpinion: current.committeeOpinion.replace(gap('favorable ou défavorable'), 'favorable à l’unanimité'),
    visas: current.visas.replace(gap('date d’adoption du budget'), `12 décembre ${year - 1}`),
    decision: current.decision.replace(gap('nom du représentant'), `${person?.firstName ?? ''} ${person?.lastName ?? ''}`),
  };
  if (JSON.stringify(values) !== JSON.stringify(current)) await call('items.update', { id: item.id, version: item.version, values });
}

/** The mark of a passage to be completed, whatever spaces surround its colon. */
function gap(what: string): RegExp {
  return new RegExp(`\\[à compléter\\s*:\\s*${what}\\]`, 'g');
}

function tellAgenda({ items, missing, inOffice, quorum }: CouncilSession): void {
  for (const { position, title: name, concerns } of items) {
    say(`${position}. ${name}`);
    for (const { councillorName, associationName } of concerns) say(`   intéressé(e) : ${councillorName} (${associationName})`);
  }
  say(`${inOffice} conseillers en exercice, quorum ${quorum}.`);
  if (missing.length === 0) say('Le dossier est complet.');
  for (const { message } of missing) say(`Il manque encore : ${message}`);
}
