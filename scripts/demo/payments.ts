import type { CampaignId, DocumentId } from '#shared/kernel/ids';
import { formatAmount } from '#shared/kernel/money';
import { plural } from '#shared/kernel/french';
import type { Client } from '../cli/client';
import type { DemoFolder } from './folder';
import { say, show, sizeText, title } from './say';

/** The papers of the grants: the tables of this year's campaign, last year's annex, and the payments that were forgotten. */
export async function writeGrantPapers(client: Client, campaignId: CampaignId, folder: DemoFolder): Promise<void> {
  title('Tableaux des subventions, annexe au budget et versements');
  for (const table of ['committee', 'arbitration', 'domains'] as const) {
    await writeKept(client, folder, (await client.call('grantTables.issue', { campaignId, table })).id);
    writeFile(folder, await client.call('grantTables.workbook', { campaignId, table }));
  }
  await writeAnnex(client, folder);
  await payLate(client, folder);
}

/** Of the last year in which something was voted. */
async function writeAnnex(client: Client, folder: DemoFolder): Promise<void> {
  const figures = await client.call('grantFigures.byYear', { years: 5 });
  const voted = figures.findLast((year) => year.voted > 0);
  if (!voted) throw new Error('Aucune subvention n’est votée.');
  await writeKept(client, folder, (await client.call('grantTables.issueAnnex', { year: voted.year })).id);
  writeFile(folder, await client.call('grantTables.annexWorkbook', { year: voted.year }));
  say(`Annexe ${voted.year} : ${formatAmount(voted.voted)} en numéraire, ${formatAmount(voted.inKind)} en nature.`);
}

/** Certifies what is late, and lists it for the accounting office. */
async function payLate(client: Client, folder: DemoFolder): Promise<void> {
  const { rows, amount } = await client.call('payments.list', { view: 'late', page: 1, pageSize: 200 });
  if (rows.length === 0) throw new Error('Aucun versement n’est en retard.');
  const ids = rows.map(({ id }) => id);
  await writeKept(client, folder, (await client.call('payments.certify', { ids })).id);
  const list = await client.call('payments.accountingList', { ids });
  writeFile(folder, list);
  say(`${plural(rows.length, 'versement', 'versements')} en retard, ${formatAmount(amount)} : certificats et liste pour la comptabilité.`);
}

async function writeKept({ call }: Client, folder: DemoFolder, id: DocumentId): Promise<void> {
  writeFile(folder, await call('documents.content', { id }));
}

function writeFile(folder: DemoFolder, { fileName, bytes }: { fileName: string; bytes: Uint8Array }): void {
  show(`${folder.write(fileName, bytes)}  ${sizeText(bytes.length)}`);
}
