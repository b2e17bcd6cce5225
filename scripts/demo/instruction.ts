import type { FollowUpKind } from '#shared/features/grant-letters/model';
import { budgetTotals } from '#shared/features/grant-dossiers/budget';
import type { CampaignId } from '#shared/kernel/ids';
import { plural } from '#shared/kernel/french';
import type { Client } from '../cli/client';
import type { DemoFolder } from './folder';
import { writeKept } from './kept';
import { say, title } from './say';

const LETTERS = 5;

/** The papers of the instruction: the sheet of a request, what is written to the associations, the analysis of a report. */
export async function writeInstructionPapers(client: Client, campaignId: CampaignId, folder: DemoFolder): Promise<void> {
  title('Fiche de demande, courriers d’instruction et analyse d’un compte rendu');
  await writeSheet(client, campaignId, folder);
  await writeLetters({ client, campaignId, folder }, 'receipt');
  await writeLetters({ client, campaignId, folder }, 'completion');
  await askReportsAgain(client, folder);
  await writeAnalysis(client, folder);
}

/** Of the request that asks the most among those whose dossier is typed. */
async function writeSheet(client: Client, campaignId: CampaignId, folder: DemoFolder): Promise<void> {
  const { rows } = await client.call('campaigns.table', { id: campaignId });
  for (const { id } of rows.toSorted((a, b) => b.asked - a.asked)) {
    const { dossier } = await client.call('grantDossiers.get', { requestId: id });
    if (dossier === null || budgetTotals(dossier.budget).money.charges === 0) continue;
    await writeKept(client, folder, (await client.call('grantDossiers.issueSheet', { requestId: id })).id);
    return;
  }
  throw new Error('Aucun dossier de demande n’est saisi.');
}

interface Writing {
  readonly client: Client;
  readonly campaignId: CampaignId;
  readonly folder: DemoFolder;
}

/** To the first requests that call for that letter. */
async function writeLetters({ client, campaignId, folder }: Writing, kind: FollowUpKind): Promise<void> {
  const { rows } = await client.call('grantLetters.followUp', { campaignId });
  const wanted = rows.filter(({ receivedOn, next, wanted: pieces }) => receivedOn !== null && (next === kind || pieces.length > 0));
  const requestIds = wanted.map(({ requestId }) => requestId);
  const { ready, leftOut } = await client.call('grantLetters.preview', { requestIds, kind, dueOn: null });
  const chosen = ready.slice(0, LETTERS).map(({ requestId }) => requestId);
  if (chosen.length === 0) throw new Error('Aucun courrier d’instruction n’est à envoyer.');
  await writeKept(client, folder, (await client.call('grantLetters.issue', { requestIds: chosen, kind, dueOn: null })).id);
  say(
    `${plural(chosen.length, 'lettre', 'lettres')} sur ${ready.length} possibles, ${plural(leftOut.length, 'écartée', 'écartées')} avec sa raison.`,
  );
}

/** Every late report for which a letter is due. */
async function askReportsAgain(client: Client, folder: DemoFolder): Promise<void> {
  const late = await client.call('financialReports.list', { states: ['late'], year: null });
  if (late.length === 0) return;
  const { ready } = await client.call('grantLetters.previewReportLetters', { requestIds: late.map(({ requestId }) => requestId) });
  if (ready.length === 0) return;
  const requestIds = ready.map(({ requestId }) => requestId);
  const { documents } = await client.call('grantLetters.remindReports', { requestIds, separately: false });
  for (const { id } of documents) await writeKept(client, folder, id);
}

/** Of the report whose analysis has the most to say: with something to give back, or else the largest grant. */
async function writeAnalysis(client: Client, folder: DemoFolder): Promise<void> {
  const reports = await client.call('financialReports.list', { states: ['received', 'checked'], year: null });
  const [first] = reports.toSorted((a, b) => (b.toReturn ?? 0) - (a.toReturn ?? 0) || b.voted - a.voted);
  if (!first) throw new Error('Aucun compte rendu financier n’est reçu.');
  await writeKept(client, folder, (await client.call('financialReports.issueAnalysis', { requestId: first.requestId })).id);
}
