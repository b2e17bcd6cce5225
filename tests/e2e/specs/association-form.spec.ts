import { call, expect, test, type Application } from '../support/application';

const NAME = 'Harmonie des essais';

const fieldsOf = ({ window }: Application) => ({
  text: (name: string) => window.getByRole('textbox', { name, exact: true }),
  choice: (name: string) => window.getByRole('combobox', { name, exact: true }),
  button: (name: string) => window.getByRole('button', { name, exact: true }),
});

test('a file is filled part by part, told what does not agree, and saved by its key with what is being typed', async ({ town }) => {
  const { window } = town;
  const { text, choice, button } = fieldsOf(town);
  await window.evaluate(() => (location.hash = '/associations/new'));
  await button('Agréments et affiliations').click();
  await button('Ajouter un agrément').click();
  await button('Ajouter un agrément').click();
  await text('Délivré par').first().fill('Rectorat');
  await text('Délivré par').nth(1).fill('Préfecture');
  await button('Retirer l’agrément n°\u00a01').click();
  await expect(text('Délivré par')).toHaveValue('Préfecture');
  await choice('Agrément').fill('Sport');

  await text('SIRET').fill('73282932000074');
  await expect(text('SIREN')).toHaveValue('732\u00a0829\u00a0320');
  await text('Salariés').fill('2');
  await text('Équivalents temps plein').fill('2,5');
  await expect(window.getByText(/Plus d’équivalents temps plein que de salariés/)).toBeVisible();

  await window.keyboard.press('Control+s');
  await expect(text('Nom')).toBeFocused();
  await text('Nom').fill(NAME);
  await choice('Étiquettes').pressSequentially('Tout neuf');
  await window.keyboard.press('Control+s');
  await window.getByRole('heading', { level: 1, name: NAME }).waitFor();
  await expect(window.getByText('Tout neuf')).toBeVisible();
  await expect(window.getByText('Sport (Préfecture)')).toBeVisible();
});

test('the SIRET before a move stays on the sheet and finds it; a line typed by mistake is taken away and can come back', async ({
  town,
}) => {
  const { window } = town;
  const { text, button } = fieldsOf(town);
  const created = (await call(town, 'associations.list', { page: 1, pageSize: 1 })) as { rows: { id: string }[] };
  const id = created.rows[0]?.id ?? '';
  await window.evaluate((path) => (location.hash = path), `/associations/${id}`);
  for (const siret of ['73282932000074', '73282932000082']) {
    await button('Modifier').click();
    await text('SIRET').fill(siret);
    await window.keyboard.press('Control+s');
    await button('Modifier').waitFor();
  }
  const former = window.getByText(/^732\s829\s320\s00074, jusqu’au/);
  await expect(former).toBeVisible();
  const found = (await call(town, 'associations.list', { search: '73282932000074', page: 1, pageSize: 5 })) as { rows: { id: string }[] };
  expect(found.rows.map((row) => row.id)).toEqual([id]);

  await button('Corriger l’historique').click();
  await button('Retirer le numéro 1').click();
  await button('Enregistrer').click();
  await expect(former).toHaveCount(0);
  await window.getByRole('alert').getByRole('button', { name: 'Annuler' }).last().click();
  await expect(former).toBeVisible();
});

test('a word renamed in the lists changes in the files', async ({ town }) => {
  const { window } = town;
  const { choice, button } = fieldsOf(town);
  await window.evaluate(() => (location.hash = '/associations/settings'));
  await button('Renommer «\u00a0Santé\u00a0»').click();
  await choice('Nouveau nom').fill('Santé et bien-être');
  await window.getByRole('dialog').getByRole('button', { name: 'Renommer' }).click();
  await expect(window.getByText(/«\sSanté\s» est renommé, \d+\sfiches sont changées/)).toBeVisible();
  const { total } = (await call(town, 'associations.list', { domain: 'Santé et bien-être', page: 1, pageSize: 1 })) as { total: number };
  expect(total).toBeGreaterThan(0);
});
