import { AssociationInput } from '#shared/features/associations/model';
import { GrantRequestInput, type Campaign, type GrantRow } from '#shared/features/grants/model';
import { isoDateOf } from '#shared/kernel/dates';
import type { CampaignId } from '#shared/kernel/ids';
import { plural } from '#shared/kernel/french';
import { apportion, cents, formatAmount, sumCents, type Cents } from '#shared/kernel/money';
import type { Client } from '../cli/client';
import { say, title } from './say';

const NEWCOMERS = 3;
const ASKED = cents(60_000);
const PROPOSED = cents(20_000);
const STEP = 5_000;

/** This year's campaign: requests of newly imported associations, the last undecided ones settled within the envelope. */
export async function runCampaign(client: Client, newcomers: readonly string[]): Promise<CampaignId> {
  const [campaign] = await client.call('campaigns.list', {});
  if (!campaign) throw new Error('La ville d’exemple n’a pas de campagne.');
  title(`Campagne « ${campaign.name} »`);
  tellTotals(campaign);
  await addRequests(client, campaign, newcomers.slice(0, NEWCOMERS));
  await settleUndecided(client, campaign.id);
  await receiveCommitments(client, campaign.id);
  return campaign.id;
}

async function addRequests(client: Client, campaign: Campaign, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { rows } = await client.call('associations.list', { search: name, page: 1, pageSize: 1 });
    const [found] = rows;
    if (!found) throw new Error(`${name} n’est pas au registre.`);
    const values = { asked: ASKED, proposed: PROPOSED, committee: null, voted: null, receivedOn: null, note: 'Première demande.' };
    const purpose = `Aide au démarrage ${campaign.year}`;
    const { number } = await client.call('grants.add', {
      campaignId: campaign.id,
      associationId: found.id,
      values: { ...values, purpose },
    });
    say(`Demande n° ${number} enregistrée : ${name}, ${formatAmount(ASKED)} demandés, ${formatAmount(PROPOSED)} proposés.`);
  }
}

/** First too much, to see the warning; then what the envelope allows. */
async function settleUndecided(client: Client, id: CampaignId): Promise<void> {
  const { rows } = await client.call('campaigns.table', { id });
  const undecided = rows.filter(({ proposed }) => proposed === null);
  await propose(client, undecided, ({ asked }) => asked);
  const generous = await client.call('campaigns.table', { id });
  for (const { message } of generous.warnings) say(`Alerte : ${message}`);

  const decided = sumCents(rows.flatMap(({ proposed }) => proposed ?? []));
  const left = cents(Math.max(0, generous.campaign.envelope - decided));
  const weights = undecided.map(({ asked }) => Math.max(asked, 1));
  const shares = undecided.length === 0 ? [] : apportion(left, weights);
  const again = generous.rows.filter((row) => undecided.some((other) => other.id === row.id));
  await propose(client, again, (row) => {
    const share = shares[undecided.findIndex((other) => other.id === row.id)] ?? cents(0);
    return cents(Math.min(row.asked, Math.floor(share / STEP) * STEP));
  });
  say(`${plural(undecided.length, 'demande en attente arbitrée', 'demandes en attente arbitrées')} dans la limite de l’enveloppe.`);
  checkTotals(await client.call('campaigns.table', { id }));
}

/** The republican commitments that were missing come in: without them no award. */
async function receiveCommitments(client: Client, id: CampaignId): Promise<void> {
  const { rows } = await client.call('campaigns.table', { id });
  const missing = rows.filter(({ warnings }) => warnings.some(({ kind }) => kind === 'commitment-missing'));
  for (const associationId of new Set(missing.map((row) => row.associationId))) {
    const found = await client.call('associations.get', { id: associationId });
    const values = { ...AssociationInput.strip().parse(found), republicanCommitmentOn: isoDateOf(Date.now()) };
    await client.call('associations.update', { id: associationId, version: found.version, values });
  }
  say(`${plural(missing.length, 'contrat d’engagement républicain reçu', 'contrats d’engagement républicain reçus')}.`);
}

async function propose({ call }: Client, rows: readonly GrantRow[], amountOf: (row: GrantRow) => Cents): Promise<void> {
  for (const row of rows) {
    const values = GrantRequestInput.strip().parse({ ...row, proposed: amountOf(row) });
    await call('grants.update', { id: row.id, version: row.version, values });
  }
}

function checkTotals({ campaign, rows }: { campaign: Campaign; rows: readonly GrantRow[] }): void {
  const proposed = sumCents(rows.flatMap((row) => row.proposed ?? []));
  if (proposed !== campaign.totals.proposed || proposed > campaign.envelope)
    throw new Error('Les totaux de la campagne ne tombent pas juste.');
  tellTotals(campaign);
  const count = (kind: string) => rows.filter(({ warnings }) => warnings.some((warning) => warning.kind === kind)).length;
  const agreements = plural(count('agreement-required'), 'convention obligatoire', 'conventions obligatoires');
  const commitments = plural(count('commitment-missing'), 'contrat d’engagement républicain', 'contrats d’engagement républicain');
  say(`À surveiller : ${agreements}, ${commitments} à produire, ${count('no-siret')} SIRET à corriger.`);
}

function tellTotals({ totals, envelope }: Campaign): void {
  const left = cents(envelope - totals.proposed);
  say(
    `${totals.requests} demandes, ${formatAmount(totals.asked)} demandés, ${formatAmount(totals.proposed)} proposés sur ${formatAmount(envelope)} (reste ${formatAmount(left)}).`,
  );
}
