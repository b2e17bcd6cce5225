import { describe, expect, test } from 'vitest';
import { contract } from '#shared/ipc/contract';
import { createTestCore } from '../../support/test-core';

describe('the router', () => {
  test('an operation that does not exist is named in the answer', async () => {
    const core = await createTestCore();
    expect(await core.envelope('associations.explode', {})).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_OPERATION', message: 'L’opération «\u00a0associations.explode\u00a0» n’existe pas.' },
    });
    expect(await core.envelope('toString', {})).toMatchObject({ error: { code: 'UNKNOWN_OPERATION' } });
  });

  test.each([null, undefined, 'text', 12, [], { unexpected: true }])(
    'an input that is not what is expected (%j) is refused, never thrown',
    async (input) => {
      const core = await createTestCore();
      expect(await core.envelope('associations.get', input)).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
    },
  );

  test('every operation says who may call it and what it does', () => {
    for (const [name, operation] of Object.entries(contract)) {
      expect(operation.summary, name).toMatch(/\.$/);
      expect(name).toMatch(/^[a-z][a-zA-Z]*\.[a-zA-Z]+$/);
    }
  });

  test('without a password, only what needs no open file can be called', async () => {
    const core = await createTestCore({ locked: true });
    for (const [name, operation] of Object.entries(contract)) {
      if (operation.permission === 'none') continue;
      expect(await core.envelope(name, {}), name).toMatchObject({ ok: false, error: { code: 'LOCKED' } });
    }
  });

  test('a change is announced by its topic once it is done', async () => {
    const core = await createTestCore();
    await core.call('town.update', { ...(await core.call('town.get', {})), mayorName: 'Dominique Exemple' });
    expect(core.events).toContainEqual({ type: 'data.changed', topics: ['town', 'audit'] });
  });

  test('the log of a fault holds neither a name nor a value', async () => {
    const core = await createTestCore();
    await core.call('vault.status', {});
    expect(core.log.join('\n')).not.toMatch(/Camille|Jarny/);
  });
});
