import { addDays, civilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { Client } from '../cli/client';
import type { DemoFolder } from './folder';
import { writeKept } from './kept';
import { say, show, sizeText, title } from './say';

const AT_ONCE = 200;
const EVENT_IN_DAYS = 14;

/** The documents of the register: the public directory, the minute the mayor takes to an event, labels, and the whole register in Excel. */
export async function writePapers(client: Client, folder: DemoFolder): Promise<void> {
  title('Annuaire, minute du maire, étiquettes et registre');
  await writeDirectory(client, folder);
  await writeMinute(client, folder);
  await writeLabels(client, folder);
  await writeRegister(client, folder);
}

async function writeDirectory(client: Client, folder: DemoFolder): Promise<void> {
  const options = { title: 'Annuaire des associations', domains: [], dormant: false };
  const { full, nameOnly } = await client.call('directory.preview', options);
  const { id } = await client.call('directory.issue', options);
  await writeKept(client, folder, id);
  say(
    `Annuaire : ${plural(full + nameOnly, 'association', 'associations')}, dont ${plural(full, 'fiche complète', 'fiches complètes')} ; aucun nom de personne.`,
  );
}

/** For the association that asked the most this year. */
async function writeMinute(client: Client, folder: DemoFolder): Promise<void> {
  const [campaign] = await client.call('campaigns.list', {});
  if (!campaign) throw new Error('La ville d’exemple n’a pas de campagne.');
  const { rows } = await client.call('campaigns.table', { id: campaign.id });
  const [first] = rows.toSorted((a, b) => b.asked - a.asked);
  if (!first) throw new Error('La campagne n’a pas de demande.');
  const on = addDays(civilDate(new Date().toISOString().slice(0, 10)), EVENT_IN_DAYS);
  const event = {
    title: 'Assemblée générale',
    on,
    at: '18:30',
    place: 'salle Jean-Lurçat',
    purpose: 'Saluer les bénévoles et rappeler le calendrier des subventions.',
  };
  const { id } = await client.call('minute.issue', { associationId: first.associationId, event });
  await writeKept(client, folder, id);
}

async function writeLabels(client: Client, folder: DemoFolder): Promise<void> {
  const { rows } = await client.call('associations.list', { page: 1, pageSize: AT_ONCE });
  const associationIds = rows.map(({ id }) => id);
  const { missing } = await client.call('labels.preview', { associationIds });
  const { fileName, bytes, labels } = await client.call('labels.write', { associationIds, sheet: '70x37', start: 1 });
  show(`${folder.write(fileName, bytes)}  ${sizeText(bytes.length)}`);
  say(`${plural(labels, 'étiquette', 'étiquettes')}, ${plural(missing.length, 'association', 'associations')} sans adresse complète.`);
}

async function writeRegister(client: Client, folder: DemoFolder): Promise<void> {
  const columns = [
    'name',
    'acronym',
    'domain',
    'neighbourhood',
    'rna',
    'siret',
    'address',
    'postalCode',
    'city',
    'email',
    'phone',
    'members',
  ] as const;
  const { fileName, bytes } = await client.call('associations.export', { request: {}, columns: [...columns], format: 'xlsx' });
  show(`${folder.write(fileName, bytes)}  ${sizeText(bytes.length)}`);
}
