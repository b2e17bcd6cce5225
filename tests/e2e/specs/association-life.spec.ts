import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import { plainText } from '../../documents/word-reading';
import { AssociationDocumentsPage } from '../pages/association-documents-page';
import { AssociationPage } from '../pages/association-page';
import { DuplicatesPage } from '../pages/duplicates-page';
import { ImportWizard } from '../pages/import-wizard';
import { PiecesTab } from '../pages/pieces-tab';
import { TrashPage } from '../pages/trash-page';
import { answerDialogs, call, expect, noteOpened, test, type Application } from '../support/application';

const NAME = 'Jardin partagé du Coron';
/** The same association, as somebody wrote it down over the telephone. */
const NOTED = { ...BLANK_ASSOCIATION, name: 'Asso. Jardins partagés du Coron', email: 'bureau@jardin-partage-du-coron.example' };
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

async function found(town: Application): Promise<{ id: string; name: string }[]> {
  const { rows } = (await call(town, 'associations.list', { search: 'jardin coron', page: 1, pageSize: 10 })) as {
    rows: { id: string; name: string }[];
  };
  return rows;
}

test('an association from the town’s Excel to the trash and back: merged, led, documented, printed', async ({ town }) => {
  test.setTimeout(120_000);
  const { window, folder } = town;
  const opened = await noteOpened(town);
  await call(town, 'associations.create', NOTED);

  const imports = new ImportWizard(window);
  await imports.open();
  await imports.choose('resources/sample/associations-jarny.xlsx');
  await imports.check();
  await imports.importButton().click();
  await expect(window.getByRole('button', { name: 'Annuler tout l’import' })).toBeVisible();
  expect((await found(town)).map(({ name }) => name).toSorted()).toEqual([NOTED.name, NAME]);

  const duplicates = new DuplicatesPage(window);
  await duplicates.open();
  await duplicates.compare(NAME);
  await duplicates.choose('Nom', 'fiche gardée');
  await duplicates.merge();
  const [kept, ...others] = await found(town);
  expect(others).toEqual([]);
  const { id, name } = kept ?? { id: '', name: '' };

  const council = (await call(town, 'councillors.list', {})) as { person: { firstName: string; lastName: string } }[];
  const member = council.at(-1)?.person ?? { firstName: '', lastName: '' };
  await window.evaluate((path) => (location.hash = path), `/associations/${id}`);
  const file = new AssociationPage(window);
  await file.addKnownLeader({ ...member, role: 'Présidence' });
  await expect(file.leaders().getByRole('row', { name: new RegExp(member.lastName) })).toContainText('Siège au conseil');
  await expect(file.conflict()).toBeVisible();

  const pieces = new PiecesTab(window);
  await pieces.open(id);
  await pieces.add('Statuts déclarés', { name: 'statuts.pdf', bytes: PDF });
  await pieces.openDocument('statuts.pdf');
  await expect.poll(async () => (await opened()).length).toBe(1);
  expect(readFileSync((await opened())[0] ?? '')).toEqual(PDF);

  const minute = join(folder, 'minute.docx');
  await answerDialogs(town, minute);
  const documents = new AssociationDocumentsPage(window);
  await documents.open(id);
  await documents.makeMinute({ title: 'Fête des voisins', on: '24/9/2027', place: 'parc Leclerc' });
  await expect(window.getByText('« minute.docx » est enregistré.')).toBeVisible();
  const text = plainText(new Uint8Array(readFileSync(minute)));
  for (const said of [name, member.lastName, 'Fête des voisins']) expect(text).toContain(said);

  await window.getByRole('button', { name: 'Autres actions' }).click();
  await window.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click();
  const trash = new TrashPage(window);
  await trash.open();
  await expect.poll(async () => found(town)).toEqual([]);
  await trash.restore(name);
  await expect.poll(async () => found(town)).toMatchObject([{ id, name }]);
  await pieces.open(id);
  await pieces.openDocument('statuts.pdf');
  await expect.poll(async () => (await opened()).length).toBe(2);
  await documents.open(id);
  await expect(documents.documents.getByText('Minute du maire', { exact: true })).toBeVisible();
});
