import type { Locator, Page } from '@playwright/test';

/** The file of an association: the part that tells who leads it. */
export class AssociationPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  leaders(): Locator {
    return this.#window.getByRole('table', { name: 'Dirigeants' });
  }

  /** The sentence of the conflict guard, when a councillor leads the association. */
  conflict(): Locator {
    return this.#window.getByText('un conseiller intéressé ne prend part ni au débat ni au vote', { exact: false });
  }

  /** Gives a function to somebody the file knows, found by the last name and told from namesakes by the first. */
  async addKnownLeader({ lastName, firstName, role }: { lastName: string; firstName: string; role: string }): Promise<void> {
    const dialog = await this.#openDialog('Ajouter un dirigeant');
    await dialog.getByRole('textbox', { name: 'Nom', exact: true }).fill(lastName);
    await dialog
      .getByRole('button', { name: new RegExp(`^Choisir .*${firstName}`) })
      .first()
      .click();
    await this.#chooseRole(dialog, role);
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Passes a function on to somebody new. */
  async succeed(holder: string, successor: { lastName: string; firstName: string }): Promise<void> {
    await this.#window.getByRole('button', { name: new RegExp(`^Actions sur le mandat de .*${holder}`) }).click();
    await this.#window.getByRole('menuitem', { name: 'Passer le relais…' }).click();
    const dialog = this.#window.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Nom', exact: true }).fill(successor.lastName);
    await dialog.getByRole('textbox', { name: 'Prénom' }).fill(successor.firstName);
    await dialog.getByRole('button', { name: 'Passer le relais' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async undoLast(): Promise<void> {
    await this.#window.getByRole('alert').getByRole('button', { name: 'Annuler' }).last().click();
    await this.#window.getByText('C’est annulé.').waitFor();
  }

  async #openDialog(button: string): Promise<Locator> {
    await this.#window.getByRole('button', { name: button }).click();
    const dialog = this.#window.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }

  async #chooseRole(dialog: Locator, role: string): Promise<void> {
    await dialog.getByLabel('Fonction').click();
    await this.#window.getByRole('option', { name: role, exact: true }).click();
  }
}
