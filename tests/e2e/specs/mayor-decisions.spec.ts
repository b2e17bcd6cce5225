import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DecisionsPage } from '../pages/decisions-page';
import { answerDialogs, call, expect, test, type Application } from '../support/application';
import { wordText } from '../support/word-text';

const MARKET = 'Contrat d’entretien des chaudières';
const WITHDRAWAL = 'Retrait du contrat d’entretien des chaudières';

test('a decision is written, signed, told to the council, found, then withdrawn by another one, without a hole in the register', async ({
  town,
}) => {
  test.setTimeout(120_000);
  const decisions = new DecisionsPage(town.window);
  await decisions.open();
  await decisions.write({
    title: MARKET,
    matter: '4°',
    subjectCode: '1.1',
    decision: 'De confier l’entretien des chaudières à l’entreprise Thermo-Woigot.',
  });
  const number = await decisions.number();
  const file = join(town.folder, 'decision.docx');
  await answerDialogs(town, file);
  await decisions.print();
  await expect.poll(() => existsSync(file)).toBe(true);
  const printed = wordText(readFileSync(file));
  for (const words of [`Décision n° ${number} du`, MARKET, 'Thermo-Woigot']) expect(printed).toContain(words);
  await decisions.sign();
  await decisions.close();
  await expect(decisions.row(MARKET)).toContainText('Signée');

  await decisions.report();
  await expect(town.window.getByRole('button', { name: 'Compte rendu des décisions prises par délégation' })).toBeVisible();
  await decisions.open();
  await expect(decisions.row(MARKET)).toContainText(await nextSessionDay(town));
  await expect(town.window.getByRole('button', { name: /^Inscrire à la séance du/ })).toBeHidden();

  await decisions.find(number);
  await expect(decisions.drawer()).toContainText(MARKET);
  await decisions.close();

  await decisions.write({
    title: WITHDRAWAL,
    matter: '4°',
    subjectCode: '1.1',
    decision: 'De renoncer au contrat.',
    withdraws: number,
  });
  const second = await decisions.number();
  await decisions.sign();
  await decisions.close();
  await expect(decisions.row(MARKET).filter({ hasText: 'Retirée' })).toContainText(number);
  await expect(decisions.row(WITHDRAWAL)).toContainText(second);
  const ranks = (await decisions.table().getByRole('row').allInnerTexts()).flatMap((text) => /_D_(\d+)/.exec(text)?.[1] ?? []);
  expect(ranks.map(Number)).toEqual(ranks.map((_rank, index) => index + 1));
  expect(ranks.length).toBeGreaterThan(1);
});

test('a decision of an earlier year is reached from anywhere, beside the register of its year', async ({ town }) => {
  const { window } = town;
  const texts = { matter: '6', subjectCode: '1.4', thirdParty: '', amount: null, recitals: '', decision: 'De souscrire.', signatory: '' };
  await call(town, 'mayorDecisions.add', { ...texts, title: 'Assurance du musée', decidedOn: '2024-05-06', withdrawsId: null });
  await window.getByRole('link', { name: 'Personnes' }).click();
  await window.keyboard.press('Control+k');
  await window.getByRole('textbox', { name: 'Rechercher ou faire' }).fill('assurance musee');
  await window.getByRole('button', { name: /^Assurance du musée/ }).click();
  const decisions = new DecisionsPage(window);
  await expect(decisions.drawer().getByRole('textbox', { name: 'Objet' })).toHaveValue('Assurance du musée');
  await decisions.close();
  await expect(window.getByRole('combobox', { name: 'Année' })).toHaveValue('2024');
  await expect(decisions.row('Assurance du musée')).toBeVisible();
});

/** The day of the first session to come, as a table writes it. */
async function nextSessionDay(town: Application): Promise<string> {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
  const days = ((await call(town, 'sessions.list', {})) as { meetsOn: string }[]).map(({ meetsOn }) => meetsOn);
  const [next = ''] = days.filter((day) => day >= today).toSorted();
  return next.split('-').toReversed().join('/');
}
