import type { Locator, Page } from '@playwright/test';

/** The tab of an association's supporting documents. */
export class PiecesTab {
  readonly table: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.table = window.getByRole('table', { name: 'Pièces', exact: true });
  }

  /** Opens the tab of an association by its id. */
  async open(associationId: string): Promise<void> {
    await this.#window.evaluate((id) => (location.hash = `#/associations/${id}?tab=pieces`), associationId);
    await this.table.waitFor();
  }

  line(type: string): Locator {
    return this.table.getByRole('row').filter({ hasText: type });
  }

  /** Files a document through the button of its line. */
  async add(type: string, file: { name: string; bytes: Buffer }): Promise<void> {
    await this.line(type)
      .getByRole('button', { name: /^Ajouter/ })
      .click();
    const dialog = this.#window.getByRole('dialog', { name: 'Ajouter une pièce' });
    const choosing = this.#window.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Choisir le fichier' }).click();
    await (await choosing).setFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: file.bytes });
    await dialog.getByRole('button', { name: 'Enregistrer la pièce' }).click();
  }

  async accept(type: string): Promise<void> {
    await this.line(type)
      .getByRole('button', { name: /^Conforme/ })
      .click();
  }

  async openDocument(fileName: string): Promise<void> {
    await this.table.getByRole('button', { name: fileName }).click();
  }
}
