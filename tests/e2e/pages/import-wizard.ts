import type { Locator, Page } from '@playwright/test';

/** The four steps that bring in a list. */
export class ImportWizard {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  async open(): Promise<void> {
    await this.#window.getByRole('link', { name: 'Imports' }).click();
    await this.#window
      .getByRole('button', { name: 'Importer une liste' })
      .or(this.#window.getByRole('link', { name: 'Importer une liste' }))
      .first()
      .click();
    await this.#window.getByRole('heading', { level: 1, name: 'Importer une liste d’associations' }).waitFor();
  }

  /** Gives a file as the file chooser would. */
  async choose(file: { name: string; mimeType: string; buffer: Buffer } | string): Promise<void> {
    await this.#window.locator('input[type=file]').setInputFiles(file);
  }

  async check(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Vérifier sans rien enregistrer' }).click();
  }

  /** The button that writes, which says how many associations it will. */
  importButton(): Locator {
    return this.#window.getByRole('button', { name: /^Importer\s\d+/ });
  }

  issues(): Locator {
    return this.#window.getByRole('table', { name: 'Anomalies' });
  }

  async undo(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Annuler tout l’import' }).click();
    await this.#window.getByRole('dialog').getByRole('button', { name: 'Annuler tout l’import' }).click();
  }
}
