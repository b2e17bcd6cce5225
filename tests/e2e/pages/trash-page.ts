import type { Locator, Page } from '@playwright/test';

/** What was put in the trash, whatever its kind. */
export class TrashPage {
  readonly table: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.table = window.getByRole('table', { name: 'Corbeille' });
  }

  async open(): Promise<void> {
    await this.#window.getByRole('link', { name: 'Corbeille' }).click();
    await this.#window.getByRole('heading', { level: 1, name: 'Corbeille' }).waitFor();
  }

  async restore(name: string): Promise<void> {
    await this.table.getByRole('button', { name: new RegExp(`^Restaurer.*${name}`) }).click();
  }
}
