import { expect, type Locator, type Page } from '@playwright/test';

/** One grant request, tab by tab. */
export class RequestPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  /** Where it stands, beside its title. */
  state(words: string): Locator {
    return this.#window.locator('main').getByText(words, { exact: true }).first();
  }

  amounts(): Locator {
    return this.#window.getByRole('region', { name: 'Montants' });
  }

  async show(tab: string): Promise<void> {
    await this.#window.getByRole('tab', { name: tab }).click();
  }

  /** Types what changes since last year, the amount, where the keyboard starts. */
  async typeWhatChanges(amount: string): Promise<void> {
    await expect(this.#window.getByRole('textbox', { name: 'Montant demandé', exact: true })).toBeFocused();
    await this.#window.keyboard.type(amount);
    await this.#window.keyboard.press('Tab');
    await this.#window.getByRole('button', { name: 'Enregistrer le dossier' }).click();
    await this.#window.getByText('Enregistré', { exact: true }).waitFor();
  }

  /** Gives the opinion of the service. */
  async giveOpinion(opinion: string): Promise<void> {
    await this.#window.getByLabel('Avis du service').fill(opinion);
    await this.#window.getByRole('button', { name: 'Enregistrer les avis' }).click();
    await this.#window.getByText('L’instruction est enregistrée.').waitFor();
  }

  /** Marks the first criterion. */
  async mark({ reviewer, criterion, mark }: { reviewer: string; criterion: string; mark: number }): Promise<void> {
    await this.#window.getByRole('button', { name: 'Noter' }).click();
    const dialog = this.#window.getByRole('dialog');
    await dialog.getByLabel('Relecteur').fill(reviewer);
    await dialog.getByLabel(criterion).fill(String(mark));
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Plans an advance and a balance. */
  async planTwoPayments(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Programmer…' }).click();
    const dialog = this.#window.getByRole('dialog');
    await dialog.getByText('Acompte et solde').click();
    for (const box of await dialog.getByRole('checkbox').all()) if (await box.isChecked()) await box.uncheck();
    await dialog.getByRole('button', { name: 'Programmer', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Notes that the financial report came in. */
  async receiveReport(day: string): Promise<void> {
    await this.#window.getByLabel('Reçu le').first().fill(day);
    await this.#window.keyboard.press('Tab');
    await this.#window.getByRole('button', { name: 'Enregistrer le compte rendu' }).click();
    await this.#window
      .getByText('Enregistré', { exact: true })
      .or(this.#window.getByText(/compte rendu est enregistré/))
      .first()
      .waitFor();
  }

  schedule(): Locator {
    return this.#window.getByRole('table', { name: 'Échéancier des versements' });
  }

  /** Says that the payment of that rank (from 1) was made. */
  async pay(rank: number): Promise<void> {
    const line = this.schedule().getByRole('row').nth(rank);
    // By the keyboard: a notice may lie over the button.
    await line.getByRole('button', { name: /^Actions/ }).press('Enter');
    await this.#window.getByRole('menuitem', { name: 'Payé…' }).press('Enter');
    const dialog = this.#window.getByRole('dialog');
    await dialog.getByRole('button', { name: /Payé|Enregistrer/ }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
