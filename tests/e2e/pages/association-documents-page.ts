import { expect, type Locator, type Page } from '@playwright/test';

/** The « Documents » tab of an association's file. */
export class AssociationDocumentsPage {
  readonly #window: Page;
  /** What was made for this association. */
  readonly documents: Locator;

  constructor(window: Page) {
    this.#window = window;
    this.documents = window.getByRole('table', { name: 'Documents produits' });
  }

  /** Opens the documents of an association's file, as a link does. */
  async open(id: string): Promise<void> {
    await this.#window.evaluate((path) => (location.hash = path), `/associations/${id}?tab=documents`);
    await expect(this.#window.getByRole('heading', { name: 'Produire un document Word' })).toBeVisible();
  }

  /** Fills the dialog of the minute and makes it. */
  async makeMinute({ title, on, place }: { title: string; on: string; place: string }): Promise<void> {
    await this.#window.getByRole('button', { name: 'Minute du maire…' }).click();
    const dialog = this.#window.getByRole('dialog', { name: 'Minute du maire' });
    await dialog.getByLabel('Événement').fill(title);
    await dialog.getByLabel('Date').fill(on);
    await dialog.getByLabel('Lieu').fill(place);
    await dialog.getByRole('button', { name: 'Produire la minute' }).click();
    await expect(dialog).toBeHidden();
  }
}
