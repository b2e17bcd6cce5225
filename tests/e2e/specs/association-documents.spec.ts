import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../../documents/word-reading';
import { AssociationDocumentsPage } from '../pages/association-documents-page';
import { answerDialogs, call, expect, test } from '../support/application';

test('the cabinet prints the minute of an association before an event, and finds it again in its file', async ({ town }) => {
  const { rows } = (await call(town, 'associations.list', { page: 1, pageSize: 1 })) as { rows: [{ id: string; name: string }] };
  const [{ id, name }] = rows;
  const path = join(town.folder, 'minute.docx');
  await answerDialogs(town, path);
  const page = new AssociationDocumentsPage(town.window);
  await page.open(id);

  await page.makeMinute({ title: 'Gala annuel', on: '24/9/2027', place: 'salle Jean-Lurçat' });
  await expect(town.window.getByText('« minute.docx » est enregistré.')).toBeVisible();

  const text = plainText(new Uint8Array(readFileSync(path)));
  for (const said of [name, 'Minute du maire', 'Gala annuel', 'vendredi 24 septembre 2027, salle Jean-Lurçat', 'Chiffres clés', 'À dire'])
    expect(text).toContain(said);
  await expect(page.documents.getByText('Minute du maire', { exact: true })).toBeVisible();
});
