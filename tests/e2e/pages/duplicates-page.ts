import type { Locator, Page } from '@playwright/test';

/** The records that look like one, their comparison, and the merges made. */
export class DuplicatesPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  async open(): Promise<void> {
    await this.#window.getByRole('link', { name: /^Doublons/ }).click();
    await this.#window.getByRole('heading', { level: 1, name: 'Doublons' }).waitFor();
  }

  proposals(): Locator {
    return this.#window.getByRole('table', { name: 'Doublons proposés' });
  }

  /** Opens the comparison of the pair in which this name stands. */
  async compare(name: string): Promise<void> {
    await this.proposals()
      .getByRole('button', { name: new RegExp(`^Comparer .*${name}`) })
      .click();
    await this.#window.getByRole('heading', { level: 1, name: 'Comparer deux fiches' }).waitFor();
  }

  /** Takes the value of one of the two records, or both, for a field called as on the screen. */
  async choose(field: string, side: 'fiche gardée' | 'autre fiche' | 'garder les deux'): Promise<void> {
    await this.#window.getByRole('radio', { name: new RegExp(`^${field}, ${side}`) }).check();
  }

  async merge(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Fusionner', exact: true }).click();
    await this.#window.getByText('est fusionnée dans', { exact: false }).waitFor();
  }

  /** Undoes a merge from the list of those made. */
  async undo(absorbed: string): Promise<void> {
    await this.#window.getByRole('tab', { name: 'Fusions faites' }).click();
    await this.#window.getByRole('button', { name: `Annuler la fusion de ${absorbed}` }).click();
    await this.#window.getByText('La fusion est annulée', { exact: false }).waitFor();
  }
}
