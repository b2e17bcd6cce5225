import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import { PiecesTab } from '../pages/pieces-tab';
import { UnlockScreen } from '../pages/unlock-screen';
import { PASSWORD, answerDialogs, call, expect, noteOpened, test, type Application } from '../support/application';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

async function anAssociation(town: Application): Promise<string> {
  const { id } = (await call(town, 'associations.create', { ...BLANK_ASSOCIATION, name: 'Les Amis du chevalement' })) as { id: string };
  return id;
}

test('a PDF is filed, found valid, opened through a temporary copy that locking wipes, and saved elsewhere', async ({ town }) => {
  const { window, folder } = town;
  const opened = await noteOpened(town);
  const tab = new PiecesTab(window);
  await tab.open(await anAssociation(town));
  await expect(tab.line('Statuts déclarés')).toContainText('Manquante');

  await tab.add('Statuts déclarés', { name: 'statuts 2026.pdf', bytes: PDF });
  await expect(tab.line('Statuts déclarés')).toContainText('À contrôler');
  await tab.accept('Statuts déclarés');
  await expect(tab.line('Statuts déclarés')).toContainText('Conforme');

  await tab.openDocument('statuts 2026.pdf');
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [copy = ''] = await opened();
  expect(copy.startsWith(join(folder, 'reglages', 'copies'))).toBe(true);
  expect(copy.endsWith('statuts 2026.pdf')).toBe(true);
  expect(readFileSync(copy)).toEqual(PDF);
  expect(readFileSync(join(folder, 'demopart.db')).includes('%PDF')).toBe(false);

  const saved = join(folder, 'copie.pdf');
  await answerDialogs(town, saved);
  await tab.line('Statuts déclarés').click({ position: { x: 12, y: 12 } });
  await window.getByRole('button', { name: 'Autres actions sur statuts 2026.pdf' }).click();
  await window.getByRole('menuitem', { name: 'Enregistrer une copie…' }).click();
  await expect.poll(() => existsSync(saved)).toBe(true);
  expect(readFileSync(saved)).toEqual(PDF);
  await window.keyboard.press('Escape');

  await window.keyboard.press('Control+l');
  await new UnlockScreen(window).password.waitFor();
  await expect.poll(() => readdirSync(join(folder, 'reglages', 'copies'))).toEqual([]);
  await new UnlockScreen(window).password.fill(PASSWORD);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a file that lies about its type is refused with what it really is, and what was typed stays', async ({ town }) => {
  const { window } = town;
  const tab = new PiecesTab(window);
  await tab.open(await anAssociation(town));
  await tab.add('Statuts déclarés', { name: 'statuts.docx', bytes: PDF });
  await expect(window.getByRole('alert')).toContainText('c’est en réalité un document PDF');
  await expect(window.getByRole('dialog', { name: 'Ajouter une pièce' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(tab.line('Statuts déclarés')).toContainText('Manquante');
});

test('a copy left by a core that died is wiped at once', async ({ town }) => {
  const { electron, window, folder } = town;
  const opened = await noteOpened(town);
  const id = await anAssociation(town);
  const tab = new PiecesTab(window);
  await tab.open(id);
  await tab.add('Statuts déclarés', { name: 'statuts.pdf', bytes: PDF });
  await tab.openDocument('statuts.pdf');
  await expect.poll(async () => (await opened()).length).toBe(1);
  await electron.evaluate(({ app }) => {
    const core = app.getAppMetrics().find((metric) => metric.type === 'Utility' && metric.name === 'Démopart');
    if (core) process.kill(core.pid, 'SIGKILL');
  });
  await new UnlockScreen(window).password.waitFor();
  await expect.poll(() => readdirSync(join(folder, 'reglages', 'copies'))).toEqual([]);
});
