import { TrashPage } from '../pages/trash-page';
import { UnlockScreen } from '../pages/unlock-screen';
import { call, expect, PASSWORD, start, test, type Application } from '../support/application';

interface Row {
  readonly id: string;
  readonly name: string;
}

async function associationWithoutRequests(town: Application): Promise<Row> {
  const { rows } = (await call(town, 'associations.list', { page: 1, pageSize: 120 })) as { rows: Row[] };
  const campaigns = (await call(town, 'campaigns.list', {})) as { id: string }[];
  const asking = new Set<string>();
  for (const { id } of campaigns) {
    const table = (await call(town, 'campaigns.table', { id })) as { rows: { associationId: string }[] };
    for (const { associationId } of table.rows) asking.add(associationId);
  }
  const found = rows.find(({ id }) => !asking.has(id));
  if (!found) throw new Error('every association of the sample town asks for a grant');
  return found;
}

test('an association deleted by mistake comes back from the trash, and a note with Ctrl+Z', async ({ town }) => {
  const { window } = town;
  const { id, name } = await associationWithoutRequests(town);
  await window.evaluate((path) => (location.hash = path), `/associations/${id}?tab=timeline`);
  await window.getByRole('textbox', { name: 'Sujet' }).fill('Prêt de barrières');
  await window.keyboard.press('Control+s');
  const history = window.getByRole('region', { name: 'Historique' });
  await expect(history).toContainText('Appel\u00a0: Prêt de barrières');
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('button', { name: 'Rétablir' })).toBeVisible();
  await expect(history).not.toContainText('Prêt de barrières');
  await window.getByRole('button', { name: 'Rétablir' }).click();
  await expect(history).toContainText('Prêt de barrières');

  await window.getByRole('button', { name: 'Autres actions' }).click();
  await window.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click();
  const trash = new TrashPage(window);
  await trash.open();
  await expect(trash.table).toContainText(name);
  await trash.restore(name);
  await expect(window.getByRole('heading', { name: 'La corbeille est vide' })).toBeVisible();
  expect(await call(town, 'associations.get', { id })).toMatchObject({ archivedAt: null });
});

test('a change is undone after the application was closed and started again', async ({ town }) => {
  const { id, name } = await associationWithoutRequests(town);
  await call(town, 'associations.archive', { id });
  await town.electron.close();
  const again = await start(town.folder);
  try {
    await new UnlockScreen(again.window).unlock(PASSWORD);
    await again.window.getByRole('link', { name: 'Modifications' }).click();
    const table = again.window.getByRole('table', { name: 'Dernières modifications' });
    await expect(table).toContainText('Association mise à la corbeille');
    await expect(table).toContainText(name);
    await table.getByRole('button', { name: /^Annuler\s*: Association mise à la corbeille/ }).click();
    await expect(again.window.getByText('C’est annulé', { exact: false })).toBeVisible();
    expect(await call(again, 'associations.get', { id })).toMatchObject({ archivedAt: null });
  } finally {
    await again.electron.close();
  }
  expect(again.complaints).toEqual([]);
});
