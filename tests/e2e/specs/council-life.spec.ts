import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SessionPage } from '../pages/session-page';
import { SittingPage } from '../pages/sitting-page';
import { answerDialogs, call, expect, test, type Application } from '../support/application';
import { wordText } from '../support/word-text';

const FIRST = 'Dénomination de la rue des Forges';
const SECOND = 'Bail de l’atelier communal';
const LEAVES = 'M. Sylvain Weber';
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

test('a session goes from nothing to its signed minutes, with one councillor out for one vote', async ({ town }) => {
  test.setTimeout(180_000);
  const { window } = town;
  const session = new SessionPage(window);
  await session.set(todayAsTyped());
  await session.addAffair(FIRST, '8.3');
  await session.addAffair(SECOND, '3.3');

  await session.step('Présence');
  const sitting = new SittingPage(window);
  await sitting.allPresent();

  await session.step('Votes');
  await sitting.show(FIRST);
  await sitting.allFor();
  await expect(sitting.sentence()).toContainText('à l’unanimité');
  await sitting.discuss('Le rapporteur rappelle l’histoire du lieu.');
  await sitting.show(SECOND);
  await window.getByRole('button', { name: 'Déclarer un conseiller intéressé' }).click();
  await window.getByRole('combobox', { name: 'Conseiller intéressé' }).fill('Weber');
  await window.getByRole('option', { name: LEAVES }).click();
  await window.getByRole('textbox', { name: 'Pour quelle raison' }).fill('parent du preneur');
  await window.getByRole('button', { name: 'Déclarer', exact: true }).click();
  await expect(sitting.concerned()).toContainText('a quitté la salle');
  await sitting.allFor();
  await expect(sitting.sentence()).toContainText('n’a pas pris part au vote');

  await session.step('Délibérations');
  await window.getByRole('button', { name: 'Numéroter les délibérations' }).click();
  await answerDialogs(town, town.folder);
  await window.getByRole('button', { name: /^Établir/ }).click();
  await expect.poll(async () => documentsOf(town, 'deliberation')).toHaveLength(2);

  await session.step('Procès-verbal');
  const file = join(town.folder, 'pv.docx');
  await answerDialogs(town, file);
  await window.getByRole('button', { name: 'Produire le procès-verbal…' }).click();
  await expect.poll(async () => documentsOf(town, 'minutes')).toHaveLength(1);
  await expect.poll(() => existsSync(file)).toBe(true);
  const text = wordText(readFileSync(file));
  for (const words of [FIRST, SECOND, 'Weber', 'parent du preneur', 'Le rapporteur rappelle l’histoire du lieu'])
    expect(text).toContain(words);

  await session.step('Publication');
  await window.getByRole('button', { name: 'Noter la date : Procès-verbal arrêté' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await window.getByText('La date est notée.').waitFor();
  await window.locator('input[type="file"][aria-label="PDF signés"]').setInputFiles({
    name: 'PV signé.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(PDF, 'latin1'),
  });
  await expect(window.getByRole('table', { name: 'PDF signés' })).toContainText('PV signé.pdf');
});

interface Issued {
  readonly id: string;
  readonly kind: string;
}

/** What was issued of a kind for today's session, which is the latest held. */
async function documentsOf(town: Application, kind: string): Promise<Issued[]> {
  const [held] = ((await call(town, 'sessions.list', {})) as { id: string; meetsOn: string }[]).filter(
    ({ meetsOn }) => meetsOn === new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' }),
  );
  const documents = (await call(town, 'documents.list', { sessionId: held?.id })) as Issued[];
  return documents.filter((document) => document.kind === kind);
}

function todayAsTyped(): string {
  const now = new Date();
  return `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
}
