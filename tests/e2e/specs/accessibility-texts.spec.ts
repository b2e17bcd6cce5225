import type { Page } from '@playwright/test';
import { call, expect, test, type Application } from '../support/application';
import { seriousFaults } from '../support/axe';

const TEXT = 'Vu le règlement intérieur des salles municipales, notamment son article 4 ;';

/** A text in force, beside those of the sample town: one in force, one repealed. */
async function addText(town: Application): Promise<void> {
  const blank = { kind: 'visa', validFrom: null, validUntil: null, replacement: '' };
  await call(town, 'legalTexts.add', { ...blank, text: TEXT, subjects: ['3.3'], source: 'Délibération de la commune' });
}

async function shut(window: Page): Promise<void> {
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toBeHidden();
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the town’s own texts and sentences: axe and the keyboard (${scheme})`, async ({ town }) => {
    test.setTimeout(120_000);
    const { window } = town;
    await window.emulateMedia({ colorScheme: scheme });
    await addText(town);
    await window.evaluate(() => (location.hash = '/administration?tab=texts'));
    await expect(window.getByText('Abrogé', { exact: true })).toBeVisible();
    expect(await seriousFaults(town), 'texts').toEqual([]);
    await window.getByRole('textbox', { name: 'Mots' }).fill('reglement salles');
    await expect(window.getByText('Abrogé', { exact: true })).toBeHidden();
    for (const [action, title] of [
      ['Modifier', 'Modifier un visa de la ville'],
      ['Fin de validité', 'Fin de validité'],
    ] as const) {
      await window.getByRole('button', { name: `${action}\u00a0: ${TEXT.slice(0, 60)}` }).focus();
      await window.keyboard.press('Enter');
      await expect(window.getByRole('dialog', { name: title })).toBeVisible();
      expect(await seriousFaults(town), title).toEqual([]);
      await shut(window);
    }
    await window.getByRole('button', { name: `Mettre à la corbeille\u00a0: ${TEXT.slice(0, 60)}` }).press('Enter');
    await window.getByRole('button', { name: 'Annuler' }).click();
    await expect(window.getByText(TEXT)).toBeVisible();

    await window.evaluate(() => (location.hash = '/administration?tab=house'));
    await window.getByRole('textbox', { name: 'Chercher une phrase' }).fill('motif de l’urgence');
    await window.getByRole('button', { name: 'Reformuler\u00a0: Urgence et son motif' }).press('Enter');
    const editor = window.getByRole('textbox', { name: 'Texte\u00a0: Urgence et son motif' });
    await editor.fill('Vu l’urgence, le délai est de {delai}.');
    await expect(window.getByText('Il manque {article_note} et {motif}.')).toBeVisible();
    await expect(window.getByRole('button', { name: 'Enregistrer la phrase' })).toBeDisabled();
    expect(await seriousFaults(town), 'sentences').toEqual([]);
  });
}
