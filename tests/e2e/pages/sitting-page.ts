import type { Locator, Page } from '@playwright/test';

/** The steps « Présence » and « Votes » of a session; show the step first (`SessionPage.step`). */
export class SittingPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  /** The big figure of those who are there against the quorum. */
  quorum(): Locator {
    return this.#window.getByRole('status', { name: 'Quorum' });
  }

  /** Everybody who has not answered yet is there. */
  async allPresent(): Promise<void> {
    await this.#window.getByRole('button', { name: /^Tous (les autres )?présents$/ }).click();
    await this.quorum().getByText('Quorum atteint').waitFor();
  }

  /** Notes the answer of a member by its key: `P`, `E` or `A`. */
  async answer(name: string | RegExp, key: 'p' | 'e' | 'a'): Promise<void> {
    const answers = this.#answersOf(name);
    await answers.locator('[role="radio"][tabindex="0"]').focus();
    await this.#window.keyboard.press(key);
    const word = { p: 'Présent', e: 'Excusé', a: 'Absent' }[key];
    await answers.getByRole('radio', { name: word, checked: true }).waitFor();
  }

  /** Gives the proxy of somebody who is away. */
  async giveProxy(giver: string, holder: string): Promise<void> {
    await this.#pick(this.#window.getByRole('combobox', { name: `Pouvoir de ${giver}` }), holder);
  }

  /** Notes that somebody leaves before an affair, by the beginning of its line: « 2. ». */
  async leaves(name: string, before: string): Promise<void> {
    const form = this.#window.getByRole('group', { name: 'Noter une arrivée ou un départ' });
    await this.#pick(form.getByRole('combobox', { name: 'Qui' }), name);
    await this.#pick(form.getByRole('combobox', { name: 'Avant l’affaire' }), before);
    await form.getByRole('button', { name: 'Noter' }).click();
    await this.#window.getByText(`${name} part avant`).waitFor();
  }

  /** Shows an affair of the step « Votes » by its title. */
  async show(title: string | RegExp): Promise<void> {
    await this.#window.getByRole('list', { name: 'Affaires à voter' }).getByRole('button', { name: title }).click();
  }

  /** All for, in one key. */
  async allFor(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Tous pour' }).waitFor();
    await this.#window.keyboard.press('t');
    await this.sentence().waitFor();
  }

  /** Adds somebody to those who are against, abstain or take no part. */
  async except(field: 'Contre' | 'Abstentions' | 'Ne prennent pas part', name: string): Promise<void> {
    await this.#pick(this.#window.getByRole('group', { name: 'Vote' }).getByRole('combobox', { name: field }), name);
    await this.sentence().getByText(name).waitFor();
    await this.#window.keyboard.press('Escape');
  }

  /** What will be printed of the vote. */
  sentence(): Locator {
    return this.#window.getByRole('status', { name: 'Phrase du procès-verbal' });
  }

  /** Whom the affair concerns, and what is said of them. */
  concerned(): Locator {
    return this.#window.getByRole('group', { name: 'Conseillers intéressés' });
  }

  /** Writes what was said, and leaves the field so that it is kept. */
  async discuss(text: string): Promise<void> {
    await this.#window.getByRole('textbox', { name: 'Débats, pour le procès-verbal' }).fill(text);
    await this.#window.keyboard.press('Tab');
    await this.#window.getByText('Les débats sont enregistrés.').waitFor();
  }

  /** The next affair. */
  async next(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Affaire suivante' }).click();
  }

  #answersOf(name: string | RegExp): Locator {
    return this.#window.getByRole('radiogroup', { name: typeof name === 'string' ? `Réponse de ${name}` : name });
  }

  async #pick(field: Locator, text: string): Promise<void> {
    await field.click();
    await field.fill(text);
    await this.#window.getByRole('option', { name: text }).first().click();
  }
}
