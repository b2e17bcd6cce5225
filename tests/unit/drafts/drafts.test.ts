import { describe, expect, test } from 'vitest';
import type { Role } from '#shared/features/vault/model';
import { plural } from '#shared/kernel/french';
import { LOGIN, PASSWORD, createTestCore, type TestCore } from '../../support/test-core';
import { anAssociation } from '../../support/builders';

const KEY = 'association:new';
const TYPED = { values: { name: 'Harmonie des mi', members: null, tags: ['a', 1, true], half: 'é\ud83c' } };
const OTHER_PASSWORD = 'Cerisier-tordu-88-parapluie';
const NOTHING = { value: null, savedAt: null };
const DAY = 24 * 60 * 60;

async function signInAs(core: TestCore, login: string, password = OTHER_PASSWORD) {
  await core.call('vault.lock', {});
  await core.call('vault.unlock', { login, password });
}

async function addAccount(core: TestCore, login: string, role: Role) {
  await core.call('accounts.add', { login, name: login, role, password: OTHER_PASSWORD });
}

describe('a draft', () => {
  test('is found again after the file was locked, with what was typed and when', async () => {
    const core = await createTestCore();
    await core.call('drafts.save', { key: KEY, value: TYPED });
    const savedAt = core.clock.now();
    core.clock.advance(60);
    await signInAs(core, LOGIN, PASSWORD);
    expect(await core.call('drafts.get', { key: KEY })).toEqual({ value: TYPED, savedAt });
  });

  test('takes the place of the one before, form by form', async () => {
    const core = await createTestCore();
    await core.call('drafts.save', { key: KEY, value: TYPED });
    await core.call('drafts.save', { key: KEY, value: { values: { name: 'Harmonie' } } });
    await core.call('drafts.save', { key: 'association:018f0000-0000-7000-8000-000000000000', value: TYPED });
    expect(await core.call('drafts.get', { key: KEY })).toMatchObject({ value: { values: { name: 'Harmonie' } } });
    await core.call('drafts.discard', { key: KEY });
    await core.call('drafts.discard', { key: KEY });
    expect(await core.call('drafts.get', { key: KEY })).toEqual(NOTHING);
    expect(await core.call('drafts.get', { key: 'association:018f0000-0000-7000-8000-000000000000' })).toMatchObject({ value: TYPED });
  });

  test('belongs to the account that typed it', async () => {
    const core = await createTestCore();
    await addAccount(core, 'lea', 'editor');
    await core.call('drafts.save', { key: KEY, value: TYPED });
    await signInAs(core, 'lea');
    expect(await core.call('drafts.get', { key: KEY })).toEqual(NOTHING);
    await core.call('drafts.save', { key: KEY, value: { values: { name: 'de Léa' } } });
    await core.call('drafts.discard', { key: KEY });
    await signInAs(core, LOGIN, PASSWORD);
    expect(await core.call('drafts.get', { key: KEY })).toMatchObject({ value: TYPED });
  });

  test('says nothing to the journal, and makes no list stale', async () => {
    const core = await createTestCore();
    const before = await core.call('audit.verify', {});
    const told = core.events.length;
    await core.call('drafts.save', { key: KEY, value: TYPED });
    await core.call('drafts.discard', { key: KEY });
    expect(await core.call('audit.verify', {})).toEqual(before);
    expect(core.events.slice(told)).toEqual([]);
  });

  test('is forgotten after thirty days, whoever saves next', async () => {
    const core = await createTestCore();
    await core.call('drafts.save', { key: KEY, value: TYPED });
    core.clock.advance(30 * DAY);
    expect(await core.call('drafts.get', { key: KEY })).toMatchObject({ value: TYPED });
    core.clock.advance(1);
    expect(await core.call('drafts.get', { key: KEY })).toEqual(NOTHING);
    await core.call('drafts.save', { key: 'association:other', value: {} });
    core.clock.advance(-DAY);
    expect(await core.call('drafts.get', { key: KEY })).toEqual(NOTHING);
  });

  test('is refused when it is too long, in a sentence that says what to do', async () => {
    const core = await createTestCore();
    await core.call('drafts.save', { key: KEY, value: { notes: 'n'.repeat(199_000) } });
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    for (const value of [{ notes: 'n'.repeat(200_000) }, { huge: 10n }, loop]) {
      expect(await core.envelope('drafts.save', { key: KEY, value })).toMatchObject({
        error: {
          code: 'VALIDATION',
          message: expect.stringContaining(`${plural(200_000, 'caractère', 'caractères')} au plus). Enregistrez-la.`) as string,
        },
      });
    }
    expect(await core.call('drafts.get', { key: KEY })).toMatchObject({ value: { notes: 'n'.repeat(199_000) } });
  });

  test.each(['', 'association', '../x', 'association:', 'a:b c', `a:${'b'.repeat(120)}`])('has a form’s name, not %j', async (key) => {
    const core = await createTestCore();
    for (const name of ['drafts.get', 'drafts.discard'] as const) {
      expect(await core.envelope(name, { key })).toMatchObject({ error: { code: 'VALIDATION' } });
    }
    expect(await core.envelope('drafts.save', { key: KEY, value: [1] })).toMatchObject({ error: { code: 'VALIDATION' } });
  });

  test('is only for those who may save the form, while the file is open', async () => {
    const core = await createTestCore();
    await addAccount(core, 'paul', 'reader');
    await signInAs(core, 'paul');
    expect(await core.envelope('drafts.save', { key: KEY, value: TYPED })).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await core.envelope('drafts.get', { key: KEY })).toMatchObject({ error: { code: 'FORBIDDEN' } });
    await core.call('vault.lock', {});
    expect(await core.envelope('drafts.save', { key: KEY, value: TYPED })).toMatchObject({ error: { code: 'LOCKED' } });
  });

  test('that is saved just before the lock is kept, without waiting for its answer', async () => {
    const core = await createTestCore();
    const saving = core.envelope('drafts.save', { key: KEY, value: TYPED });
    await core.call('vault.lock', {});
    expect(await saving).toMatchObject({ ok: true });
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    expect(await core.call('drafts.get', { key: KEY })).toMatchObject({ value: TYPED });
  });

  test('stays in the file when the record it is about changes', async () => {
    const core = await createTestCore();
    const { id, version, ...association } = await core.call('associations.create', anAssociation());
    await core.call('drafts.save', { key: `association:${id}`, value: TYPED });
    await core.call('associations.update', { id, version, values: anAssociation({ name: `${association.name} de Jarny` }) });
    expect(await core.call('drafts.get', { key: `association:${id}` })).toMatchObject({ value: TYPED });
  });
});
