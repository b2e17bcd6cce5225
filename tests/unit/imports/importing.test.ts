import { describe, expect, test } from 'vitest';
import type { ImportRequest } from '#shared/features/imports/model';
import { civilDate } from '#shared/kernel/dates';
import { anAssociation } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { csv, xlsx } from './files';

const list = (...lines: readonly string[]): ImportRequest => ({ fileName: 'associations.csv', bytes: csv(...lines) });
const page = { page: 1, pageSize: 200 };
const HEADER = 'Association;SIRET;RNA;CP;Ville;Tél.;Mail;Président';

async function named(core: TestCore, name: string) {
  const { rows } = await core.call('associations.list', page);
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`no association named ${name}`);
  return core.call('associations.get', { id: found.id });
}

describe('a dry run', () => {
  test('says line by line what would happen, and writes nothing', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Tennis club', siret: '73282932000074' }));
    await core.call('associations.create', anAssociation({ name: 'Chorale de l’Orne', city: 'Jarny' }));
    const report = await core.call(
      'imports.plan',
      list('Nom;SIRET;Ville', 'T.C. Jarny;732 829 320 00074;Jarny', 'CHORALE DE L’ORNE;;Jarny', ';;Jarny', '', 'Judo;;Labry'),
    );
    expect(report).toMatchObject({ lines: 4, create: 1, update: 2, unchanged: 0, reject: 1 });
    expect(report.preview).toEqual([
      { line: 2, action: 'update', name: 'T.C. Jarny', matchedBy: 'siret' },
      { line: 3, action: 'update', name: 'CHORALE DE L’ORNE', matchedBy: 'name' },
      { line: 4, action: 'reject', name: '', matchedBy: null },
      { line: 6, action: 'create', name: 'Judo', matchedBy: null },
    ]);
    expect(report.issues).toEqual([{ line: 4, column: 'Nom', value: '', message: 'Le nom de l’association manque.', blocking: true }]);
    expect((await core.call('associations.list', page)).total).toBe(2);
    expect(await core.call('imports.list', {})).toEqual([]);
  });

  test('reports every mended, doubtful and destroyed cell with its line, its column and its value', async () => {
    const core = await createTestCore();
    const report = await core.call(
      'imports.plan',
      list(
        'Nom;SIRET;RNA;Tél.;Mail;Créée le;Adhérents',
        'A;7328293200007,0;W3222;382331454;a@b;30/02/2026;beaucoup',
        'B;2,43E+13;;;;2026-02-30;1 200',
        'C;12345678912345;;;;1998;',
        'D;24300000000000;;;;0001-01-01;_',
      ),
    );
    const told = report.issues.map(({ line, column, value, blocking, message }) => [line, column, value, blocking, message] as const);
    expect(told.map(([line, column]) => `${line} ${column}`).toSorted()).toEqual([
      '2 Adhérents', '2 Créée le', '2 Mail', '2 RNA', '2 SIRET', '2 Tél.', '3 Créée le', '3 SIRET', '4 Créée le', '4 SIRET', '5 SIRET',
    ]); // prettier-ignore
    expect(report.issues.every((issue) => !issue.blocking)).toBe(true);
    const messageAt = (line: number, column: string) =>
      report.issues.find((issue) => issue.line === line && issue.column === column)?.message;
    expect(messageAt(3, 'SIRET')).toContain('numéro détruit par le tableur');
    expect(messageAt(5, 'SIRET')).toContain('numéro détruit par le tableur');
    expect(messageAt(2, 'Créée le')).toContain('30/02/2026');
    expect(messageAt(3, 'Créée le')).toContain('2026-02-30');
    expect(messageAt(4, 'Créée le')).toContain('année seule');
    expect(messageAt(2, 'Tél.')).toContain('zéro initial');
    expect(report.create).toBe(4);
  });

  test('leaves out a line that comes twice, naming the earlier one', async () => {
    const core = await createTestCore();
    const report = await core.call(
      'imports.plan',
      list(
        HEADER,
        'A;73282932000074;;;;;;',
        'B;732 829 320 00074;;;;;;',
        'À;;;;;;;',
        'C;;W543000001;;;;;',
        'D;;w543000001;;;;;',
        'E;;;;;;;',
        'E;;;;;;;',
      ),
    );
    expect(report).toMatchObject({ create: 3, reject: 4 });
    expect(report.issues.map(({ line, message, blocking }) => [line, message, blocking])).toEqual([
      [3, 'Même SIRET qu’à la ligne 2.', true],
      [4, 'Même nom qu’à la ligne 2.', true],
      [6, 'Même numéro RNA qu’à la ligne 5.', true],
      [8, 'Ligne identique à la ligne 7.', true],
    ]);
  });

  test('a homonym of another town, and one of several in the register, are left to the user', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Comité des fêtes', postalCode: '54800' }));
    await core.call('associations.create', anAssociation({ name: 'Comité des fêtes', postalCode: '54580' }));
    const report = await core.call('imports.plan', list('Nom;CP', 'Comité des fêtes;54150', 'Comité des fêtes;54800'));
    expect(report.preview.map(({ action }) => action)).toEqual(['decide', 'unchanged']);
    expect(report.issues[0]?.message).toContain('un autre code postal dans le registre (54800)');
    const ambiguous = await core.call('imports.plan', list('Nom;Ville', 'Comité des fêtes;Jarny'));
    expect(ambiguous).toMatchObject({ decide: 1, issues: [{ blocking: true, column: 'Nom' }] });
    expect(ambiguous.issues[0]?.message).toContain('2 associations du registre portent ce nom');
  });

  test('refuses a list without a column for the name, and a field fed twice', async () => {
    const core = await createTestCore();
    const twice = { column: 0, field: 'name' as const };
    await expect(core.call('imports.plan', list('Ville;CP', 'Jarny;54800'))).rejects.toMatchObject({
      failure: { details: { rule: 'unmapped-name-column' } },
    });
    await expect(core.call('imports.plan', { ...list('Nom', 'A'), mapping: [twice, twice] })).rejects.toMatchObject({
      failure: { details: { rule: 'column-mapped-twice', field: 'name' } },
    });
  });

  test('a name beyond 250 characters blocks its line and says how long it is', async () => {
    const core = await createTestCore();
    const report = await core.call('imports.plan', list('Nom', 'x'.repeat(312)));
    expect(report.issues[0]).toMatchObject({ blocking: true, line: 2 });
    expect(report.issues[0]?.message).toMatch(/312 caractères, 250 au plus/);
  });
});

describe('an import', () => {
  test('opens files with their president, and only fills or changes what the list says', async () => {
    const core = await createTestCore();
    const before = anAssociation({
      name: 'Tennis club',
      siret: '73282932000074',
      city: 'Jarny',
      purpose: 'Tennis',
      email: 'club@exemple.fr',
    });
    await core.call('associations.create', before);
    const { batch, report } = await core.call(
      'imports.run',
      list(
        HEADER,
        'Tennis club;73282932000074;W543000001;54800;;03 82 33 14 54;pas une adresse;Mme DUPONT Marie',
        'Judo;;;;;;;Jean Martin',
      ),
    );
    expect(batch).toMatchObject({ created: 1, updated: 1, rejected: 0, undoneAt: null, by: 'Camille Essai', fileName: 'associations.csv' });
    expect(report.issues.map(({ message }) => message)).toContainEqual(expect.stringContaining('club@exemple.fr'));
    const tennis = await named(core, 'Tennis club');
    expect(tennis).toMatchObject({
      ...before,
      siren: '732829320',
      rna: 'W543000001',
      postalCode: '54800',
      phone: '+33382331454',
      version: 2,
    });
    const [mandate] = await core.call('mandates.list', { associationId: tennis.id });
    expect(mandate).toMatchObject({
      role: 'president',
      endsOn: null,
      person: { civility: 'madam', firstName: 'Marie', lastName: 'DUPONT' },
    });
    expect((await core.call('associations.list', { ...page, search: 'judo' })).rows[0]?.president).toBe('Jean Martin');
    expect(core.events).toContainEqual({ type: 'data.changed', topics: expect.arrayContaining(['imports', 'associations']) as string[] });
  });

  test('done a second time changes nothing', async () => {
    const core = await createTestCore();
    const request = list(HEADER, 'Judo;73282932000074;W543000001;54800;Jarny;0382331454;a@b.fr;Jean Martin', 'Chorale;;;;;;;');
    await core.call('imports.run', request);
    expect(await core.call('imports.plan', request)).toMatchObject({ create: 0, update: 0, unchanged: 2, reject: 0, issueCount: 0 });
  });

  test('never replaces a president the register already names', async () => {
    const core = await createTestCore();
    await core.call('imports.run', list(HEADER, 'Judo;;;;;;;Jean Martin'));
    const report = await core.call('imports.plan', list(HEADER, 'Judo;;;;;;;MARTIN Jean'));
    expect(report).toMatchObject({ unchanged: 1, issueCount: 0 });
    const other = await core.call('imports.plan', list(HEADER, 'Judo;;;;;;;Alice Petit'));
    expect(other).toMatchObject({ unchanged: 1, issueCount: 1 });
  });

  test('of a real workbook keeps the numbers and the dates of its cells', async () => {
    const core = await createTestCore();
    const foundedOn = { value: new Date('1998-02-28T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' };
    const bytes = await xlsx({
      Liste: [
        ['Associations de la ville'],
        [],
        ['Nom', 'SIRET', 'CP', 'Tél.', 'Créée le'],
        ['Judo', 73282932000074, 54800, 382331454, foundedOn],
      ],
    });
    await core.call('imports.run', { fileName: 'liste.xlsx', bytes });
    expect(await named(core, 'Judo')).toMatchObject({
      siret: '73282932000074',
      postalCode: '54800',
      phone: '+33382331454',
      foundedOn: '1998-02-28',
      flags: [],
    });
  });

  test('given up on the way leaves nothing behind', async () => {
    const core = await createTestCore();
    const running = core.call('imports.run', list('Nom', ...Array.from({ length: 3000 }, (_, index) => `Association ${index}`)), 'job');
    const started = () =>
      core.events.some((event) => event.type === 'progress' && event.label.startsWith('Enregistrement') && event.done > 0);
    while (!started()) await new Promise((resolve) => setImmediate(resolve));
    expect(await core.call('jobs.cancel', { jobId: 'job' })).toEqual({ found: true });
    await expect(running).rejects.toMatchObject({ failure: { code: 'CANCELLED' } });
    expect((await core.call('associations.list', page)).total).toBe(0);
    expect(await core.call('imports.list', {})).toEqual([]);
  });
});

describe('undoing an import', () => {
  test('takes its associations and presidents away and gives completed files their former values', async () => {
    const core = await createTestCore();
    const { id } = await core.call('associations.create', anAssociation({ name: 'Tennis club', city: 'Labry' }));
    const { batch } = await core.call('imports.run', list(HEADER, 'Tennis club;;;;Jarny;;;Jean Martin', 'Judo;;;;;;;Alice Petit'));
    const undone = await core.call('imports.undo', { id: batch.id });
    expect(undone.undoneAt).not.toBeNull();
    expect((await core.call('associations.list', page)).rows.map(({ name, city, president }) => [name, city, president])).toEqual([
      ['Tennis club', 'Labry', ''],
    ]);
    expect(await core.call('mandates.list', { associationId: id })).toEqual([]);
    expect(await core.call('people.search', { search: 'martin' })).toEqual([]);
    await expect(core.call('imports.undo', { id: batch.id })).rejects.toMatchObject({
      failure: { details: { rule: 'import-already-undone' } },
    });
    expect((await core.call('audit.verify', {})).intact).toBe(true);
  });

  test('is refused while something it made is used or was changed since, and names it', async () => {
    const core = await createTestCore();
    const { batch } = await core.call('imports.run', list('Nom;Ville', 'Judo;Jarny', 'Chorale;Jarny', 'Tennis;Jarny'));
    const judo = await named(core, 'Judo');
    const person = { civility: 'madam' as const, firstName: 'Alice', lastName: 'Petit', email: '', phone: '' };
    await core.call('mandates.add', { associationId: judo.id, person, role: 'treasurer', startsOn: null });
    const { id, version } = await named(core, 'Chorale');
    await core.call('associations.update', { id, version, values: anAssociation({ name: 'Chorale', foundedOn: civilDate('1990-01-01') }) });
    const refusal = core.call('imports.undo', { id: batch.id });
    await expect(refusal).rejects.toMatchObject({ failure: { details: { rule: 'import-in-use', names: ['Chorale', 'Judo'] } } });
    expect((await core.call('associations.list', page)).total).toBe(3);
  });
});
