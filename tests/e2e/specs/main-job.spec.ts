import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { GrantRow } from '#shared/features/grants/model';
import { CampaignPage } from '../pages/campaign-page';
import { ImportWizard } from '../pages/import-wizard';
import { SessionPage } from '../pages/session-page';
import { SetupWizard } from '../pages/setup-wizard';
import { UnlockScreen } from '../pages/unlock-screen';
import { answerDialogs, call, expect, PASSWORD, test } from '../support/application';

const LIST = [
  'Nom de l’association;N° SIRET;Tél.;Mail;Présidente',
  'Harmonie des Mirabelliers;732 829 320 00074;382331454;contact@harmonie.example;Odile Vernier',
  'Cercle d’escrime;2,43E+13;03 82 33 14 54;escrime;Paul Aubry',
  ';;;;',
  'Harmonie des Mirabelliers;;;;',
].join('\n');

test('from the town’s own list to the dossier of the council, in the hand of the officer', async ({ fresh }) => {
  const { window, folder } = fresh;
  const wizard = new SetupWizard(window);
  await wizard.begin();
  await wizard.describe({ name: 'Camille Essai', password: PASSWORD });
  await wizard.create();
  await wizard.proveTheKeyIsKept(await wizard.recoveryKey());
  await window.getByRole('button', { name: 'Commencer avec une ville vide' }).click();

  const imports = new ImportWizard(window);
  await imports.choose({ name: 'associations.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await imports.check();
  await expect(imports.issues()).toContainText('numéro détruit par le tableur');
  await imports.importButton().click();
  await expect(window.getByRole('button', { name: 'Annuler tout l’import' })).toBeVisible();
  expect(await call(fresh, 'associations.list', { page: 1, pageSize: 10 })).toMatchObject({ total: 2 });

  const seat = { function: 'deputy', delegation: 'vie associative', tableOrder: 2, group: '', startsOn: '2026-03-22', endsOn: null };
  const person = { civility: 'madam', firstName: 'Odile', lastName: 'Vernier', email: '', phone: '' };
  await call(fresh, 'councillors.create', { person, ...seat });

  const campaign = new CampaignPage(window);
  await campaign.openCampaign('10 000');
  await campaign.addRequest({ association: 'Harmonie des Mirabelliers', purpose: 'Concert du nouvel an', asked: '1 200,50 €' });
  await campaign.type('Proposé', 'Harmonie des Mirabelliers', '1000');
  await expect(campaign.table).toContainText(/1.000,00.€/);
  await expect(campaign.table).toContainText('2 alertes');

  const session = new SessionPage(window);
  await session.set('24/9/2027');
  await session.addGrants();
  await expect(session.concerned()).toContainText('Odile Vernier');
  await expect(session.concerned()).toContainText('Harmonie des Mirabelliers');
  const documents = await session.produceDossier();
  // Eleven documents and the heads of three lists: the assembled dossier, what is sent, what serves at the meeting.
  await expect(documents.getByRole('row')).toHaveCount(14);

  const target = join(folder, 'dossier');
  mkdirSync(target);
  await answerDialogs(fresh, target);
  await session.saveAll();
  await expect.poll(() => readdirSync(target).length).toBe(11);
  const dossier = readFileSync(join(target, '2027-09-24-dossier-du-conseil.docx'));
  const body = strFromU8(unzipSync(dossier)['word/document.xml'] ?? new Uint8Array());
  for (const words of ['Harmonie des Mirabelliers', 'Odile Vernier', 'vendredi', '24', 'septembre', '2027']) expect(body).toContain(words);
  await expect(documents).toContainText(createHash('sha256').update(dossier).digest('hex').slice(0, 8));

  await window.keyboard.press('Control+l');
  await new UnlockScreen(window).unlock(PASSWORD);
  await expect(window.getByRole('link', { name: 'Séances' })).toBeVisible();
  expect(await call(fresh, 'sessions.list', {})).toMatchObject([{ documents: 11 }]);
});

test('a whole import is undone in one click, and a wrong file is named as such', async ({ town }) => {
  const { window } = town;
  const imports = new ImportWizard(window);
  await imports.open();
  await imports.choose({ name: 'liste.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.7 not a workbook at all') });
  await expect(window.getByText('ni un classeur Excel', { exact: false }).first()).toBeVisible();
  await imports.choose('resources/sample/associations-jarny.xlsx');
  await imports.check();
  await imports.importButton().click();
  await imports.undo();
  await expect.poll(async () => call(town, 'associations.list', { page: 1, pageSize: 1 })).toMatchObject({ total: 120 });
});

test('a grants affair whose campaign changed says so, and its texts are written again in one click', async ({ town }) => {
  const { window } = town;
  const [campaign] = (await call(town, 'campaigns.list', {})) as { id: string }[];
  const { rows } = (await call(town, 'campaigns.table', { id: campaign?.id })) as { rows: GrantRow[] };
  const undecided = rows.find(({ proposed }) => proposed === null);
  if (!undecided) throw new Error('the sample town leaves requests without a proposed amount');
  const { id, version, purpose, asked, committee, voted, receivedOn, note } = undecided;
  await call(town, 'grants.update', { id, version, values: { purpose, asked, proposed: 12_300, committee, voted, receivedOn, note } });

  const sessions = (await call(town, 'sessions.list', {})) as { id: string; items: number }[];
  await window.evaluate((path) => (location.hash = path), `/sessions/${sessions.find(({ items }) => items > 3)?.id ?? ''}?step=dossier`);
  const changed = window.getByText('la campagne a changé depuis', { exact: false });
  await expect(changed).toBeVisible();
  await window.getByRole('button', { name: 'Réécrire d’après la campagne' }).click();
  await expect(window.getByText('Les textes suivent maintenant la campagne.')).toBeVisible();
  await expect(changed).toBeHidden();
});
