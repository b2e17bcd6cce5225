import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialogs, expect, PASSWORD, test } from '../support/application';
import { SetupWizard } from '../pages/setup-wizard';
import { UnlockScreen } from '../pages/unlock-screen';

test('the wizard creates the encrypted file, its account and its recovery key, and fills it with the sample town', async ({ fresh }) => {
  const { window, folder } = fresh;
  const wizard = new SetupWizard(window);
  await wizard.begin();
  await wizard.describe({ name: 'Camille Essai', password: 'jarny2026' });
  await expect(window.getByText(/80 bits|plus long|Ajoutez/).first()).toBeVisible();
  await wizard.describe({ name: 'Camille Essai', password: PASSWORD });
  await wizard.create();

  const recoveryKey = await wizard.recoveryKey();
  expect(recoveryKey).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
  const sheet = join(folder, 'fiche.docx');
  await answerDialogs(fresh, sheet);
  await wizard.saveSheet();
  await expect.poll(() => existsSync(sheet)).toBe(true);
  expect(readFileSync(sheet).subarray(0, 2).toString()).toBe('PK');
  await wizard.proveTheKeyIsKept(recoveryKey);

  await wizard.fillWithSampleTown();
  await expect(window.getByRole('heading', { level: 1, name: 'Tableau de bord' })).toBeVisible();
  expect(readFileSync(join(folder, 'demopart.db')).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
});

test('locking closes the file; a wrong password is told, the right one opens, the recovery key gives a new one', async ({ town }) => {
  const { window } = town;
  const screen = new UnlockScreen(window);
  await window.keyboard.press('Control+l');
  await expect(screen.password).toBeVisible();
  await screen.unlock('Marronnier-creux-41-lanterne');
  await expect(window.getByText('Mot de passe incorrect', { exact: false })).toBeVisible();
  await screen.unlock(PASSWORD);
  await expect(window.getByRole('heading', { level: 1, name: 'Tableau de bord' })).toBeVisible();

  await window.keyboard.press('Control+l');
  await screen.recover(town.recoveryKey, 'Marronnier-creux-41-lanterne');
  await expect(window.getByRole('heading', { level: 1, name: 'Tableau de bord' })).toBeVisible();
  await window.keyboard.press('Control+l');
  await screen.unlock('Marronnier-creux-41-lanterne');
  await expect(window.getByRole('heading', { level: 1, name: 'Tableau de bord' })).toBeVisible();
});

test('after fifteen minutes without a key or the mouse the file is locked, and the screen says why', async ({ town }) => {
  const { window } = town;
  await window.clock.install();
  await window.keyboard.press('Shift');
  await window.clock.fastForward('15:01');
  await expect(new UnlockScreen(window).password).toBeVisible();
  await expect(window.getByText('après quinze minutes sans activité', { exact: false })).toBeVisible();
});
