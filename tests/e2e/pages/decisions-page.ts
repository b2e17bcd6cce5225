import type { Locator, Page } from '@playwright/test';

/** What is typed of a decision. */
export interface TypedDecision {
  readonly title: string;
  /** The beginning of the matter, as its list names it. */
  readonly matter: string;
  /** Of the nomenclature @CTES. */
  readonly subjectCode: string;
  readonly decision: string;
  /** The number of the decision it withdraws. */
  readonly withdraws?: string;
}

/** The register of the mayor's decisions, and the one that is open beside it. */
export class DecisionsPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  async open(): Promise<void> {
    await this.#window.getByRole('link', { name: 'Décisions du maire' }).click();
    await this.#window.getByRole('heading', { level: 1, name: 'Décisions du maire' }).waitFor();
    await this.table().waitFor();
  }

  table(): Locator {
    return this.#window.getByRole('table', { name: 'Décisions du maire' });
  }

  row(words: string): Locator {
    return this.table().getByRole('row').filter({ hasText: words });
  }

  drawer(): Locator {
    return this.#window.getByRole('dialog').filter({ has: this.#window.getByRole('heading', { name: /écision/ }) });
  }

  /** Writes a decision and leaves it open. */
  async write({ title, matter, subjectCode, decision, withdraws }: TypedDecision): Promise<void> {
    await this.#window.getByRole('button', { name: 'Nouvelle décision' }).click();
    const drawer = this.drawer();
    if (withdraws !== undefined) await this.#choose('Retire la décision', withdraws);
    await drawer.getByRole('textbox', { name: 'Objet' }).fill(title);
    await this.#choose('Matière déléguée', matter);
    await this.#choose('Matière (code ACTES)', subjectCode);
    await drawer.getByRole('textbox', { name: 'Décision', exact: true }).fill(decision);
    await drawer.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await drawer.getByRole('button', { name: 'Numéroter' }).waitFor();
  }

  /** Gives the open decision its number, and says which. */
  async number(): Promise<string> {
    await this.drawer().getByRole('button', { name: 'Numéroter' }).click();
    const heading = this.drawer().getByRole('heading', { name: /^Décision n°/ });
    await heading.waitFor();
    return ((await heading.textContent()) ?? '').replace(/^Décision n°\s*/, '');
  }

  /** The Word file of the open decision, where the next dialog says. */
  async print(): Promise<void> {
    await this.drawer().getByRole('button', { name: 'Produire en Word…' }).click();
  }

  async sign(): Promise<void> {
    await this.drawer().getByRole('button', { name: 'Enregistrer la signature…' }).click();
    await this.#window.getByRole('dialog').getByRole('button', { name: 'Enregistrer la signature', exact: true }).click();
    await this.drawer().getByText('Signée', { exact: true }).waitFor();
  }

  async close(): Promise<void> {
    await this.#window.keyboard.press('Escape');
    await this.drawer().waitFor({ state: 'hidden' });
  }

  /** Puts what the council was not told of on the agenda that the notice proposes, and waits for that agenda. */
  async report(): Promise<void> {
    await this.#window.getByRole('button', { name: /^Inscrire à la séance du/ }).click();
    await this.#window.getByRole('heading', { level: 1, name: /^Conseil municipal du/ }).waitFor();
  }

  /** Reaches a decision by Ctrl+K, from wherever one is. */
  async find(number: string): Promise<void> {
    await this.#window.keyboard.press('Control+k');
    await this.#window.getByRole('textbox', { name: 'Rechercher ou faire' }).fill(number);
    await this.#window.getByRole('button', { name: new RegExp(`^${number} – `) }).click();
    await this.drawer().getByText('Signée', { exact: true }).waitFor();
  }

  async #choose(label: string, words: string): Promise<void> {
    const field = this.drawer().getByRole('combobox', { name: label, exact: true });
    await field.fill(words);
    await this.#window.getByRole('option').filter({ hasText: words }).first().click();
  }
}
