import type { Page } from '@playwright/test';

/** The four steps of the first start. */
export class SetupWizard {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  async begin(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Commencer' }).click();
  }

  /** Types the account; the login is proposed from the name. */
  async describe({ name, password }: { name: string; password: string }): Promise<void> {
    await this.#window.getByLabel('Votre prénom et votre nom').fill(name);
    await this.#window.getByLabel('Mot de passe', { exact: true }).fill(password);
    await this.#window.getByLabel('Mot de passe, une seconde fois').fill(password);
  }

  async create(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Créer le fichier chiffré' }).click();
    await this.#window.getByRole('heading', { name: 'Votre clé de secours' }).waitFor();
  }

  /** The key as it is shown, group by group. */
  async recoveryKey(): Promise<string> {
    const groups = await this.#window.getByRole('list', { name: 'Clé de secours' }).getByRole('listitem').allInnerTexts();
    return groups.map((group) => group.slice(-4)).join('-');
  }

  async saveSheet(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Enregistrer la fiche Word' }).click();
  }

  /** Types the last two groups, as the wizard asks. */
  async proveTheKeyIsKept(recoveryKey: string): Promise<void> {
    await this.#window.getByLabel(/derniers groupes/).fill(recoveryKey.split('-').slice(-2).join('-'));
    await this.#window.getByRole('button', { name: 'J’ai gardé la clé' }).click();
  }

  async fillWithSampleTown(): Promise<void> {
    await this.#window.getByRole('button', { name: 'Découvrir avec la ville d’exemple' }).click();
  }
}
