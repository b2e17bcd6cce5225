import { AxeBuilder } from '@axe-core/playwright';
import { ImportWizard } from '../pages/import-wizard';
import { call, expect, test } from '../support/application';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly postalCode?: string;
}

test('a list is compared with the register line by line, and only what the officer decides is written', async ({ town }) => {
  const { window } = town;
  const { rows } = (await call(town, 'associations.list', { page: 1, pageSize: 2 })) as { rows: [Row, Row] };
  const [known, other] = rows;
  const file = (await call(town, 'associations.get', { id: known.id })) as { city: string; website: string };
  const list = [
    'Structure;Code postal;Ville;Site',
    `${known.name};;Ailleurs;https://nouveau.example`,
    `${other.name};01000;Bourg-en-Bresse;`,
    'Cercle des nouveaux venus;54800;Jarny;',
  ].join('\n');

  const imports = new ImportWizard(window);
  await imports.open();
  await imports.choose({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await imports.keepMapping('Liste des sports');
  await imports.check();

  await imports.compare('À décider');
  await expect(imports.comparison()).toContainText('un autre code postal');
  const doubtful = await imports.openLine(other.name);
  const leave = doubtful.getByRole('radio', { name: 'Laisser de côté' });
  await leave.click();
  await expect(leave).toBeChecked();
  await imports.closeLine();

  await imports.compare('À compléter');
  const line = await imports.openLine(known.name);
  const city = line.getByRole('checkbox', { name: /Reprendre du fichier.: Commune/ });
  await city.click();
  await expect(city).not.toBeChecked();
  // The addresses of the application begin with « # »: a link of the navigation that has scrolled out of view looks like a skip link to axe.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().disableRules('skip-link').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await imports.closeLine();

  await imports.importButton().click();
  await expect(window.getByRole('button', { name: 'Annuler tout l’import' })).toBeVisible();
  const after = await call(town, 'associations.get', { id: known.id });
  expect(after).toMatchObject({ city: file.city, website: 'https://nouveau.example' });
  expect(await call(town, 'imports.list', {})).toMatchObject([{ created: 1, updated: 1, rejected: 1 }]);
});
