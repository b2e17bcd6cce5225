import { anAssociation } from '../../support/builders';
import { UnlockScreen } from '../pages/unlock-screen';
import { PASSWORD, call, expect, start, test, type Application } from '../support/application';

const NAME = 'Amicale des anciens du puits Gérard';
const TAKEN_UP = /Saisie non enregistrée du \S+ .+ à .+, reprise\./;

const draftOfNew = async (town: Application) =>
  ((await call(town, 'drafts.get', { key: 'association:new' })) as { value: { values: { name: string } } | null }).value;

test('what is being typed survives the lock and a page left, and the draft goes once it is saved', async ({ town }) => {
  const { window } = town;
  const name = window.getByLabel('Nom', { exact: false }).first();
  await window.evaluate(() => (location.hash = '/associations/new'));
  await name.fill(NAME);
  await window.keyboard.press('Control+l');
  await new UnlockScreen(window).unlock(PASSWORD);
  await window.getByRole('navigation').getByRole('link', { name: 'Registre', exact: true }).click();
  await window.getByRole('heading', { level: 1, name: 'Associations' }).waitFor();

  await window.evaluate(() => (location.hash = '/associations/new'));
  await expect(window.getByText(TAKEN_UP)).toBeVisible();
  await expect(name).toHaveValue(NAME);

  await name.press('End');
  await name.pressSequentially(' 2');
  await window.keyboard.press('Escape');
  await window.getByRole('heading', { level: 1, name: 'Associations' }).waitFor();
  expect((await draftOfNew(town))?.values.name).toBe(`${NAME} 2`);

  await window.evaluate(() => (location.hash = '/associations/new'));
  await expect(name).toHaveValue(`${NAME} 2`);
  await window.getByRole('button', { name: 'Créer la fiche' }).click();
  await window.getByRole('heading', { level: 1, name: `${NAME} 2` }).waitFor();
  expect(await draftOfNew(town)).toBeNull();
  await window.evaluate(() => (location.hash = '/associations/new'));
  await expect(name).toHaveValue('');
});

test('an edited sheet says that typing waits; giving it up can be undone', async ({ town }) => {
  const { window } = town;
  const { rows } = (await call(town, 'associations.list', { page: 1, pageSize: 1 })) as { rows: { id: string }[] };
  await window.evaluate((path) => (location.hash = path), `/associations/${rows[0]?.id ?? ''}`);
  await window.getByRole('button', { name: 'Modifier', exact: true }).click();
  const notes = window.getByLabel('Notes internes');
  await notes.fill('Rappeler la trésorière.');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Reprendre la saisie' }).click();
  await expect(notes).toHaveValue('Rappeler la trésorière.');

  await window.getByRole('button', { name: 'Abandonner' }).click();
  await window.getByRole('button', { name: 'Modifier', exact: true }).waitFor();
  await expect(window.getByRole('button', { name: 'Reprendre la saisie' })).toHaveCount(0);
  await window.getByRole('alert').getByRole('button', { name: 'Annuler' }).click();
  await expect(notes).toHaveValue('Rappeler la trésorière.');

  await window.getByRole('button', { name: 'Repartir de la fiche' }).click();
  await expect(notes).not.toHaveValue('Rappeler la trésorière.');
});

test('a sheet that changed under a draft says so, and keeps both the change and the typing', async ({ town }) => {
  const { window } = town;
  const { id, version } = (await call(town, 'associations.create', anAssociation())) as { id: string; version: number };
  await window.evaluate((path) => (location.hash = path), `/associations/${id}`);
  await window.getByRole('button', { name: 'Modifier', exact: true }).click();
  await window.getByLabel('Notes internes').fill('Rappeler la trésorière.');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Reprendre la saisie' }).waitFor();
  await call(town, 'associations.update', { id, version, values: anAssociation({ acronym: 'HDM', notes: 'Écrit entre-temps.' }) });

  await window.getByRole('button', { name: 'Reprendre la saisie' }).click();
  await expect(window.getByText('Cette fiche a été modifiée entre-temps')).toBeVisible();
  await window.getByRole('button', { name: 'Recharger' }).click();
  await expect(window.getByText('Cette fiche a été modifiée entre-temps')).toHaveCount(0);
  await window.getByRole('button', { name: 'Enregistrer' }).click();
  await window.getByRole('button', { name: 'Modifier', exact: true }).waitFor();
  await expect(window.getByText('Rappeler la trésorière.')).toBeVisible();
  await expect(window.getByText('HDM')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Reprendre la saisie' })).toHaveCount(0);
});

test('what was typed the instant before the window closes is there at the next start', async ({ town }) => {
  await town.window.evaluate(() => (location.hash = '/associations/new'));
  await town.window.getByLabel('Nom', { exact: false }).first().fill(NAME);
  await town.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.close()));
  await town.electron.waitForEvent('close');

  const again = await start(town.folder);
  await new UnlockScreen(again.window).unlock(PASSWORD);
  await again.window.getByRole('heading', { level: 1, name: 'Tableau de bord' }).waitFor();
  expect((await draftOfNew(again))?.values.name).toBe(NAME);
  await again.electron.close();
});
