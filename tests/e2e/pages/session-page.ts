import type { Locator, Page } from '@playwright/test';

/** A session of the council, step by step. */
export class SessionPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  /** Sets a session on a day typed as people type it. */
  async set(day: string): Promise<void> {
    await this.#window.getByRole('link', { name: 'Séances' }).click();
    await this.#window.getByRole('button', { name: 'Programmer une séance' }).first().click();
    const dialog = this.#window.getByRole('dialog');
    await dialog.getByLabel('Date', { exact: false }).first().fill(day);
    await this.#window.keyboard.press('Tab');
    await dialog.getByText('au plus tard', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Programmer la séance' }).click();
    await this.#window.getByRole('heading', { level: 1, name: /^Conseil municipal du/ }).waitFor();
  }

  /** Shows one of the numbered steps. */
  async step(title: string): Promise<void> {
    await this.#window.getByRole('navigation', { name: 'Étapes de la séance' }).getByRole('button', { name: title }).click();
    await this.#window.getByRole('heading', { level: 2, name: title }).waitFor();
  }

  async addGrants(): Promise<void> {
    await this.step('Ordre du jour');
    await this.#window.getByRole('button', { name: 'Ajouter les subventions d’une campagne' }).click();
    await this.#window.getByRole('dialog').getByRole('button', { name: 'Ajouter à l’ordre du jour' }).click();
    await this.#window.getByRole('dialog', { name: 'Ajouter les subventions d’une campagne' }).waitFor({ state: 'hidden' });
    const affair = this.#window.getByRole('dialog', { name: /^Affaire n°/ });
    await affair.waitFor();
    await this.#window.keyboard.press('Escape');
    await affair.waitFor({ state: 'hidden' });
  }

  /** Adds an affair by its title and its subject code, and goes back to the agenda. */
  async addAffair(title: string, subjectCode: string): Promise<void> {
    await this.step('Ordre du jour');
    await this.#window.getByRole('button', { name: 'Ajouter une affaire' }).click();
    const dialog = this.#window.getByRole('dialog');
    await dialog.getByLabel('Code ACTES').fill(subjectCode);
    await dialog.getByLabel('Intitulé').fill(title);
    await dialog.getByRole('button', { name: 'Ajouter l’affaire' }).click();
    const affair = this.#window.getByRole('dialog', { name: /^Affaire n°/ });
    await affair.waitFor();
    await this.#window.keyboard.press('Escape');
    await affair.waitFor({ state: 'hidden' });
  }

  concerned(): Locator {
    return this.#window.getByRole('region', { name: 'Conseillers intéressés' });
  }

  /** Makes the dossier and waits for the lists of its documents. */
  async produceDossier(): Promise<Locator> {
    await this.step('Dossier');
    await this.#window.getByRole('button', { name: /^Produire/ }).click();
    const documents = this.#window.getByRole('group', { name: 'Documents produits' });
    await documents.waitFor();
    return documents;
  }

  async saveAll(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Enregistrer tous les documents…' }).click();
  }
}
