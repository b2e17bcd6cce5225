import type { Locator, Page } from '@playwright/test';

/** The screen of a locked file. */
export class UnlockScreen {
  readonly password: Locator;
  readonly #open: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.password = window.getByLabel('Mot de passe', { exact: true });
    this.#open = window.getByRole('button', { name: 'Ouvrir', exact: true });
  }

  async unlock(password: string): Promise<void> {
    await this.password.fill(password);
    await this.#open.click();
  }

  /** Opens with the recovery key and gives the account a new password. */
  async recover(recoveryKey: string, password: string): Promise<void> {
    await this.#window.getByRole('button', { name: /clé de secours/ }).click();
    await this.#window.getByLabel('Clé de secours', { exact: true }).fill(recoveryKey);
    await this.#window.getByLabel('Nouveau mot de passe', { exact: true }).fill(password);
    await this.#window.getByLabel('Nouveau mot de passe, une seconde fois').fill(password);
    await this.#window.keyboard.press('Enter');
  }
}
