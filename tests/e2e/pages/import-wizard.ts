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

  /** The lines of the file beside the register. */
  comparison(): Locator {
    return this.#window.getByRole('table', { name: 'Comparaison avec le registre' });
  }

  async compare(view: string): Promise<void> {
    await this.#window.getByRole('tab', { name: 'Comparer ligne par ligne' }).click();
    await this.#window.getByRole('radiogroup', { name: 'Lignes montrées' }).getByText(view).click();
  }

  /** One line, cell by cell. */
  async openLine(name: string): Promise<Locator> {
    await this.comparison().getByRole('row', { name }).getByRole('cell').nth(1).click();
    return this.#window.getByRole('dialog');
  }

  async closeLine(): Promise<void> {
    await this.#window.keyboard.press('Escape');
    await this.#window.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** Keeps the choice of columns under a name. */
  async keepMapping(name: string): Promise<void> {
    await this.#window.getByRole('button', { name: 'Enregistrer cette correspondance sous…' }).click();
    await this.#window.getByRole('textbox', { name: 'Nom' }).fill(name);
    await this.#window.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await this.#window.getByText(`La correspondance «\u00a0${name}\u00a0» est enregistrée.`).waitFor();
  }

  async undo(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Annuler tout l’import' }).click();
    await this.#window.getByRole('dialog').getByRole('button', { name: 'Annuler tout l’import' }).click();
  }
}
