import { describe, expect, test } from 'vitest';
import type { SavedViewInput } from '#shared/features/views/model';
import { createTestCore, LOGIN, PASSWORD, type TestCore } from '../../support/test-core';

const view = (values: Partial<SavedViewInput> = {}): SavedViewInput => ({
  name: 'Sport, par quartier',
  shared: false,
  request: { domain: 'Sport', sort: 'neighbourhood' },
  columns: ['name', 'neighbourhood'],
  ...values,
});

async function signInAs(core: TestCore, role: 'reader' | 'validator') {
  await core.call('accounts.add', { login: role, name: role, role, password: PASSWORD });
  await core.call('vault.lock', {});
  await core.call('vault.unlock', { login: role, password: PASSWORD });
}

describe('saved views of the register', () => {
  test('a view is kept with its filters, its order and its columns, and can be changed and put back once removed', async () => {
    const core = await createTestCore();
    const { id } = await core.call('views.save', view());
    await core.call('views.update', { id, values: view({ name: 'Sport', columns: ['name'] }) });
    expect(await core.call('views.list', {})).toMatchObject([{ id, ...view({ name: 'Sport', columns: ['name'] }), mine: true }]);
    const removed = await core.call('views.remove', { id });
    expect(await core.call('views.list', {})).toEqual([]);
    await core.call('views.save', removed);
    expect(await core.call('views.list', {})).toMatchObject([{ name: 'Sport', columns: ['name'] }]);
  });

  test('two views of one name are refused', async () => {
    const core = await createTestCore();
    await core.call('views.save', view());
    await expect(core.call('views.save', view({ name: 'SPORT par quartier' }))).rejects.toMatchObject({ failure: { code: 'CONFLICT' } });
  });

  test('everybody sees what is shared, only its author the rest, and sharing takes the right to validate', async () => {
    const core = await createTestCore();
    const own = await core.call('views.save', view({ name: 'À moi' }));
    const shared = await core.call('views.save', view({ name: 'À tous', shared: true }));
    await signInAs(core, 'reader');
    expect(await core.call('views.list', {})).toMatchObject([{ name: 'À tous', mine: false }]);
    await core.call('views.save', view({ name: 'À un lecteur' }));
    const forbidden = { failure: { code: 'FORBIDDEN' } };
    await expect(core.call('views.save', view({ shared: true }))).rejects.toMatchObject(forbidden);
    await expect(core.call('views.update', { id: shared.id, values: view({ name: 'À tous', shared: false }) })).rejects.toMatchObject(
      forbidden,
    );
    await expect(core.call('views.remove', { id: shared.id })).rejects.toMatchObject(forbidden);
    await expect(core.call('views.remove', { id: own.id })).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } });
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    expect((await core.call('views.list', {})).map(({ name }) => name)).toEqual(['À moi', 'À tous']);
  });
});
