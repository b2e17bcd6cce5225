import type { Locator, Page } from '@playwright/test';

/** The screen of a locked file. */
export class UnlockScreen {
  readonly password: Locator;
  readonly #open: Locator;

  constructor(window: Page) {
    this.password = window.getByLabel('Mot de passe', { exact: true });
    this.#open = window.getByRole('button', { name: 'Ouvrir', exact: true });
  }

  async unlock(password: string): Promise<void> {
    await this.password.fill(password);
    await this.#open.click();
  }
}
