import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import type { RowDecision } from '#shared/features/imports/decisions';
import type { ImportRequest } from '#shared/features/imports/model';
import { anAssociation } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { csv } from './files';

const list = (...lines: readonly string[]): ImportRequest => ({ fileName: 'associations.csv', bytes: csv(...lines) });

async function linesOf(core: TestCore, request: ImportRequest, decisions: RowDecision[] = []) {
  const { plan } = await core.call('imports.plan', request);
  return core.call('imports.lines', { plan, decisions, page: 1, pageSize: 50 });
}

async function register(core: TestCore) {
  const { rows } = await core.call('associations.list', { page: 1, pageSize: 200 });
  const files = await Promise.all(rows.map(({ id }) => core.call('associations.get', { id })));
  return files.map(({ version: _version, updatedAt: _updatedAt, ...values }) => values);
}

async function tennis(core: TestCore) {
  const values = anAssociation({
    name: 'Tennis club',
    siret: '73282932000074',
    city: 'Jarny',
    email: 'club@exemple.fr',
    purpose: 'Tennis',
  });
  return (await core.call('associations.create', values)).id;
}

describe('the comparison of a list with the register', () => {
  test('shows each cell beside what the register has, and what will be done of it', async () => {
    const core = await createTestCore();
    await tennis(core);
    const { rows, counts, total } = await linesOf(
      core,
      list('Nom;SIRET;Ville;Mail;Tél', 'Tennis club;73282932000074;Labry;;0382331454', 'Judo;;;;'),
    );
    expect(counts).toMatchObject({ create: 1, update: 1 });
    expect(total).toBe(2);
    expect(rows[0]).toMatchObject({ line: 2, action: 'update', matchedBy: 'siret' });
    expect(rows[0]?.cells).toEqual([
      { field: 'city', register: 'Jarny', file: 'Labry', proposal: 'replace', taken: true, choosable: true },
      { field: 'email', register: 'club@exemple.fr', file: '', proposal: 'keep', taken: false, choosable: true },
      { field: 'phone', register: '', file: '03 82 33 14 54', proposal: 'fill', taken: true, choosable: true },
    ]);
    expect(rows[1]).toMatchObject({ line: 3, action: 'create', target: null });
  });

  test('is narrowed to one action, to a name, and paged, with the numbers of every line meant', async () => {
    const core = await createTestCore();
    await tennis(core);
    const { plan } = await core.call(
      'imports.plan',
      list('Nom', 'Tennis club', ...Array.from({ length: 120 }, (_, index) => `Club ${index}`)),
    );
    const page = await core.call('imports.lines', { plan, decisions: [], actions: ['create'], page: 3, pageSize: 50 });
    expect([page.rows.length, page.total, page.lines.length]).toEqual([20, 120, 120]);
    const found = await core.call('imports.lines', { plan, decisions: [], search: 'ténnis', page: 1, pageSize: 50 });
    expect(found.rows.map(({ name, action }) => [name, action])).toEqual([['Tennis club', 'unchanged']]);
  });

  test('is forgotten with the next plan and with the lock, and says so', async () => {
    const core = await createTestCore();
    const { plan } = await core.call('imports.plan', list('Nom', 'Judo'));
    await core.call('imports.plan', list('Nom', 'Judo'));
    const asked = core.call('imports.lines', { plan, decisions: [], page: 1, pageSize: 50 });
    await expect(asked).rejects.toMatchObject({ failure: { details: { rule: 'import-plan-gone' } } });
  });
});

describe('what the user decides of a line', () => {
  test('is done instead of the proposal: create, complete another, leave', async () => {
    const core = await createTestCore();
    const id = await tennis(core);
    const request = list('Nom;Ville', 'Tennis club;Labry', 'T.C. de Jarny;Jarny', 'Judo;Jarny');
    const decisions: RowDecision[] = [
      { line: 2, action: 'leave' },
      { line: 3, action: 'update', associationId: id },
      { line: 4, action: 'leave' },
    ];
    const { counts, rows } = await linesOf(core, request, decisions);
    expect(counts).toMatchObject({ leave: 2, update: 1, create: 0 });
    expect(rows[1]).toMatchObject({ matchedBy: 'user', target: id });
    const { batch } = await core.call('imports.run', { ...request, decisions });
    expect(batch).toMatchObject({ created: 0, updated: 1, rejected: 2 });
    expect(await core.call('associations.get', { id })).toMatchObject({ name: 'T.C. de Jarny', city: 'Jarny' });
  });

  test('settles a doubt: the same name with another postal code is left out until then', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Comité des fêtes', postalCode: '54800' }));
    const request = list('Nom;CP;Ville', 'Comité des fêtes;54150;Briey');
    const { rows } = await linesOf(core, request);
    expect(rows[0]).toMatchObject({
      action: 'decide',
      candidates: [{ name: 'Comité des fêtes', detail: expect.stringContaining('54800') as string }],
    });
    expect((await core.call('imports.run', request)).batch).toMatchObject({ created: 0, updated: 0, rejected: 1 });
    expect((await core.call('imports.run', { ...request, decisions: [{ line: 2, action: 'create' }] })).batch).toMatchObject({
      created: 1,
    });
  });

  test('two lines never complete the same association', async () => {
    const core = await createTestCore();
    const id = await tennis(core);
    const request = list('Nom;Ville', 'Tennis club;Labry', 'Judo;Jarny');
    const { rows } = await linesOf(core, request, [{ line: 3, action: 'update', associationId: id }]);
    expect(rows[1]).toMatchObject({ action: 'reject', reason: 'Même association du registre qu’à la ligne 2.' });
  });

  test('goes down to the cell: one is kept, another emptied, and nothing is emptied otherwise', async () => {
    const core = await createTestCore();
    const id = await tennis(core);
    const request = list('Nom;Ville;Mail;Objet', 'Tennis club;Labry;;');
    await core.call('imports.run', {
      ...request,
      decisions: [{ line: 2, cells: [{ field: 'city', take: false }, { field: 'email', take: true }] }], // prettier-ignore
    });
    expect(await core.call('associations.get', { id })).toMatchObject({ city: 'Jarny', email: '', purpose: 'Tennis' });
  });

  test('two numbers that point at two associations are a doubt', async () => {
    const core = await createTestCore();
    await tennis(core);
    await core.call('associations.create', anAssociation({ name: 'Judo', rna: 'W541000001' }));
    const { rows } = await linesOf(core, list('Nom;RNA;SIRET', 'Club;W541000001;73282932000074'));
    expect(rows[0]).toMatchObject({ action: 'decide', candidates: [{ name: 'Judo' }, { name: 'Tennis club' }] });
  });
});

describe('an import with decisions', () => {
  const word = fc.constantFrom('', 'Jarny', 'Labry', '_', '  ', '0382331454', 'a@b.fr', '12/03/2019', '2,43E+13', 'x'.repeat(300));
  const name = fc.constantFrom('Tennis club', 'Judo', 'JUDO', 'Chorale', 'Comité des fêtes', '');
  const row = fc.tuple(name, word, word, word, word).map((cells) => cells.join(';'));
  const action = fc.constantFrom('create' as const, 'update' as const, 'leave' as const);
  const decision = fc.record({ line: fc.integer({ min: 2, max: 12 }), action: fc.option(action, { nil: undefined }), cells: fc.constant([{ field: 'city' as const, take: true }]) }); // prettier-ignore

  test('is undone to the last value, and, done again on itself, changes nothing', async () => {
    const core = await createTestCore();
    await tennis(core);
    await core.call('associations.create', anAssociation({ name: 'Comité des fêtes', postalCode: '54800', city: 'Jarny' }));
    await core.call('associations.create', { ...BLANK_ASSOCIATION, name: 'Comité des fêtes', postalCode: '54580' });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), fc.array(decision, { maxLength: 4 }), async (rows, chosen) => {
        const before = await register(core);
        const request = list('Nom;Ville;Tél;Mail;Créée le', ...rows);
        const decisions = chosen.map(({ line, action: kind, cells }) => ({ line, cells: [...cells], ...(kind ? { action: kind } : {}) }));
        const { batch } = await core.call('imports.run', { ...request, decisions });
        await core.call('imports.undo', { id: batch.id });
        expect(await register(core)).toEqual(before);
      }),
      { numRuns: 15 },
    );
    expect((await core.call('audit.verify', {})).intact).toBe(true);
  });
});
