import { budgetTotals } from '#shared/features/grant-dossiers/budget';
import type { CampaignId, GrantRequestId, SessionId } from '#shared/kernel/ids';
import { addDays, formatDateLong, type CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { formatAmount } from '#shared/kernel/money';
import { clientOf, type Client } from '../cli/client';
import { openCore } from '../cli/core';
import { writeActs } from './acts';
import { writeDecisions } from './decisions';
import type { DemoFolder } from './folder';
import { holdSession } from './held';
import { writeKept, writeMade } from './kept';
import { say, title } from './say';

/** What the days after the council start from. */
export interface AfterCouncil {
  readonly folder: DemoFolder;
  readonly login: string;
  readonly password: string;
  readonly sessionId: SessionId;
  readonly campaignId: CampaignId;
}

const REFUSED = 'l’enveloppe de l’exercice ne permet pas de donner suite à cette demande';
const ADVANCE = { share: 7_000, plannedOn: null, byAgreement: false };
const BALANCE = { share: 3_000, plannedOn: null, byAgreement: false };

/** The day after the council, the clock put forward: votes, the tables voted, the first payments and their certificates. */
export async function carryOn(start: AfterCouncil): Promise<void> {
  const today = await dayAfter(start);
  const noon = Date.parse(`${today}T12:00:00Z`);
  const core = openCore(start.folder.dbPath, () => noon + Math.round(performance.now()));
  try {
    const client = clientOf(core);
    await client.call('vault.unlock', { login: start.login, password: start.password });
    title(`Le lendemain du conseil, ${formatDateLong(today)} (horloge avancée pour la démonstration)`);
    await holdSession(client, start.sessionId);
    await numberDeliberations(client, start);
    await writeActs(client, { folder: start.folder, sessionId: start.sessionId, postedOn: today });
    await writeDecisions(client, start.folder, today);
    await notifyAll(client, start);
    await writeTables(client, start);
    await agreeWithTheLargest(client, start);
    await payTheLargest(client, start, today);
    await publish(client, start, today);
  } finally {
    core.close();
  }
}

async function dayAfter({ folder, login, password, sessionId }: AfterCouncil): Promise<CivilDate> {
  const core = openCore(folder.dbPath);
  try {
    const client = clientOf(core);
    await client.call('vault.unlock', { login, password });
    const { meetsOn } = await client.call('sessions.get', { id: sessionId });
    return addDays(meetsOn, 1);
  } finally {
    core.close();
  }
}

/** Each affair adopted takes its number, which its grants requests are told. */
async function numberDeliberations({ call }: Client, { sessionId, campaignId }: AfterCouncil): Promise<void> {
  const { rows } = await call('deliberations.number', { sessionId });
  const numbers = rows.flatMap(({ number }) => number ?? []);
  const { campaign } = await call('campaigns.table', { id: campaignId });
  say(
    `${plural(numbers.length, 'délibération', 'délibérations')} de ${numbers[0] ?? ''} à ${numbers.at(-1) ?? ''} ; ${formatAmount(campaign.totals.voted)} attribués.`,
  );
}

/** The decisions are told, one letter each in one document, with the remedies. */
async function notifyAll(client: Client, { campaignId, folder }: AfterCouncil): Promise<void> {
  const { ready, leftOut } = await client.call('grantLetters.previewNotices', { campaignId });
  const requestIds = ready.map(({ requestId }) => requestId);
  const refused = ready.filter(({ kind }) => kind === 'refusal').map(({ requestId }) => ({ requestId, reason: REFUSED }));
  const { documents, letters } = await client.call('grantLetters.notify', { requestIds, reasons: refused, separately: false });
  for (const { id } of documents) await writeKept(client, folder, id);
  say(`${plural(letters, 'lettre de notification', 'lettres de notification')}, ${plural(leftOut.length, 'en attente', 'en attente')}.`);
}

/** The largest grant is over the threshold: its agreement, ready to be signed. */
async function agreeWithTheLargest(client: Client, { campaignId, folder }: AfterCouncil): Promise<void> {
  const { missing } = await client.call('agreements.list', { campaignId });
  const [first] = missing;
  if (!first) return;
  const { proposed } = await client.call('agreements.ofRequest', { requestId: first.requestId });
  const { proposal } = await client.call('grantDossiers.get', { requestId: first.requestId });
  const cost = budgetTotals(proposal.budget).money.charges;
  const values = { ...proposed, projectCost: proposed.projectCost ?? (cost > 0 ? cost : null) };
  const { id } = await client.call('agreements.prepare', { requestId: first.requestId, values });
  const document = await client.call('agreements.write', { id });
  await writeKept(client, folder, document.id);
}

/** Every grant of the year as open data; a line that the schema refuses is left out, and told. */
async function publish(client: Client, start: AfterCouncil, today: CivilDate): Promise<void> {
  const { folder } = start;
  const [campaign] = await client.call('campaigns.list', {});
  const choice = { year: campaign?.year ?? 0, scope: 'all', inKind: true } as const;
  const { fileName, bytes, rows } = await client.call('openData.export', { ...choice, leaveOut: true });
  writeMade(folder, { fileName, bytes });
  say(`Données ouvertes : ${plural(rows, 'ligne publiable', 'lignes publiables')}.`);
  await publishDeliberations(client, start, today);
}

/** The list is posted, and the deliberations are open data. */
async function publishDeliberations(client: Client, { folder, sessionId }: AfterCouncil, today: CivilDate): Promise<void> {
  await client.call('councilPublication.record', { sessionId, kind: 'list-published', happenedOn: today, note: '' });
  const { fileName, bytes, rows } = await client.call('councilPublication.export', { year: Number(today.slice(0, 4)), leaveOut: true });
  writeMade(folder, { fileName, bytes });
  say(`Données ouvertes : ${plural(rows, 'délibération publiable', 'délibérations publiables')}.`);
}

async function writeTables(client: Client, { campaignId, folder }: AfterCouncil): Promise<void> {
  const domains = await client.call('grantTables.issue', { campaignId, table: 'domains' });
  await writeKept(client, folder, domains.id);
  const [campaign] = await client.call('campaigns.list', {});
  const year = campaign?.year ?? 0;
  const { id } = await client.call('grantTables.issueAnnex', { year });
  await writeKept(client, folder, id);
  writeMade(folder, await client.call('grantTables.annexWorkbook', { year }));
}

/** The largest grants are paid in two parts: the advance now, certified and handed over. */
async function payTheLargest(client: Client, { campaignId, folder }: AfterCouncil, on: CivilDate): Promise<void> {
  const { rows } = await client.call('campaigns.table', { id: campaignId });
  const largest = rows.toSorted((a, b) => (b.voted ?? 0) - (a.voted ?? 0)).slice(0, 3);
  await client.call('payments.plan', { requestIds: largest.map(({ id }) => id), parts: [ADVANCE, BALANCE] });
  const advances = (await Promise.all(largest.map((row) => firstPayment(client, row.id)))).flatMap((payment) => payment ?? []);
  const ids = advances.map(({ id }) => id);
  const { id } = await client.call('payments.certify', { ids });
  await writeKept(client, folder, id);
  writeMade(folder, await client.call('payments.accountingList', { ids }));
  await client.call('payments.send', { ids, on });
  say(`${plural(ids.length, 'acompte certifié', 'acomptes certifiés')} et transmis à la comptabilité.`);
}

async function firstPayment({ call }: Client, requestId: GrantRequestId) {
  const { payments } = await call('payments.ofRequest', { requestId });
  return payments[0];
}
