import { AssociationPage } from '../pages/association-page';
import { DuplicatesPage } from '../pages/duplicates-page';
import { call, expect, test } from '../support/application';

test('two files of one association are made one, and the merge is undone', async ({ town }) => {
  const duplicates = new DuplicatesPage(town.window);
  await duplicates.open();
  await expect(duplicates.proposals()).toContainText('Asso. Pétanque Marronniers');
  await duplicates.compare('Asso. Pétanque Marronniers');
  await duplicates.merge();
  const page = { search: 'petanque marronniers', page: 1, pageSize: 10 };
  expect(await call(town, 'associations.list', page)).toMatchObject({ total: 1 });
  await duplicates.open();
  await duplicates.undo('Asso. Pétanque Marronniers');
  expect(await call(town, 'associations.list', page)).toMatchObject({ total: 2 });
});

test('a president who sits on the council shows as concerned by what is decided', async ({ town }) => {
  const { window } = town;
  const council = (await call(town, 'councillors.list', {})) as { person: { firstName: string; lastName: string } }[];
  const member = council.at(-1)?.person;
  if (!member) throw new Error('the sample town has no council');
  await window.evaluate((path) => (location.hash = path), `/associations/${await anAssociation(town)}`);
  const file = new AssociationPage(window);
  await file.addKnownLeader({ ...member, role: 'Membre du conseil d’administration' });
  await expect(file.leaders()).toContainText(member.lastName);
  await expect(file.leaders()).toContainText('Siège au conseil');
  await expect(file.conflict()).toBeVisible();
});

async function anAssociation(town: Parameters<typeof call>[0]): Promise<string> {
  const { rows } = (await call(town, 'associations.list', { search: 'judo', page: 1, pageSize: 1 })) as { rows: { id: string }[] };
  const [row] = rows;
  if (!row) throw new Error('the sample town has no judo club');
  return row.id;
}
