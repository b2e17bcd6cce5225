import type { Locator, Page } from '@playwright/test';

/** A campaign and its table of requests. */
export class CampaignPage {
  readonly table: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.table = window.getByRole('table', { name: 'Demandes de subvention' });
  }

  /** Opens the first campaign of the town. */
  async openCampaign(envelope: string): Promise<void> {
    await this.#window.getByRole('link', { name: 'Campagnes' }).click();
    await this.#window.getByRole('button', { name: 'Ouvrir une campagne' }).first().click();
    const dialog = this.#window.getByRole('dialog');
    await dialog.getByLabel('Enveloppe').fill(envelope);
    await dialog.getByRole('button', { name: 'Ouvrir la campagne' }).click();
    await this.#window.getByRole('button', { name: 'Autres actions sur la campagne' }).waitFor();
  }

  async addRequest({ association, purpose, asked }: { association: string; purpose: string; asked: string }): Promise<void> {
    await this.#window.getByRole('button', { name: 'Ajouter une demande' }).first().click();
    const dialog = this.#window.getByRole('dialog');
    await dialog
      .getByRole('combobox', { name: 'Association' })
      .or(dialog.getByRole('textbox', { name: 'Association' }))
      .first()
      .fill(association);
    await this.#window.getByRole('option', { name: association }).click();
    await dialog.getByLabel('Objet de la demande').fill(purpose);
    await dialog.getByLabel('Montant demandé').fill(asked);
    await dialog.getByRole('button', { name: 'Ajouter la demande' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Types an amount into its cell, as in a spreadsheet. */
  async type(column: 'Demandé' | 'Proposé' | 'Voté', association: string, amount: string): Promise<void> {
    await this.#window.getByRole('button', { name: new RegExp(`^${column}, ${association}`) }).click();
    await this.#window.keyboard.press('Control+a');
    await this.#window.keyboard.type(amount);
    await this.#window.keyboard.press('Enter');
  }
}
