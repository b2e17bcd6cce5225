import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { anAssociation, anExchange } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

async function anAssociationOnFile() {
  const core = await createTestCore();
  const { id: associationId } = await core.call('associations.create', anAssociation());
  return { core, associationId };
}

describe('the exchanges of an association', () => {
  it('are listed newest first, with who noted them', async () => {
    const { core, associationId } = await anAssociationOnFile();
    await core.call('exchanges.add', { associationId, values: anExchange() });
    await core.call('exchanges.add', { associationId, values: anExchange({ kind: 'visit', happenedOn: civilDate('2026-03-30') }) });
    const { exchanges, total } = await core.call('exchanges.ofAssociation', { associationId, page: 1, pageSize: 10 });
    expect(total).toBe(2);
    expect(exchanges).toMatchObject([
      { kind: 'visit', happenedOn: '2026-03-30', by: 'Camille Essai', removedAt: null },
      { kind: 'call', happenedOn: '2026-03-02' },
    ]);
    expect(await core.call('exchanges.ofAssociation', { associationId, page: 2, pageSize: 1 })).toMatchObject({
      exchanges: [{ kind: 'call' }],
      total: 2,
    });
  });

  it('cannot be dated tomorrow: a planned meeting has not been held', async () => {
    const { core, associationId } = await anAssociationOnFile();
    const values = anExchange({ happenedOn: civilDate('2026-04-01') });
    expect(await core.envelope('exchanges.add', { associationId, values })).toMatchObject({
      error: { code: 'VALIDATION', details: { issues: [{ path: ['values', 'happenedOn'] }] } },
    });
    await core.call('exchanges.add', { associationId, values: anExchange({ happenedOn: civilDate('2026-03-31') }) });
  });

  it('change only when they have not changed meanwhile', async () => {
    const { core, associationId } = await anAssociationOnFile();
    const { id, version } = await core.call('exchanges.add', { associationId, values: anExchange() });
    await core.call('exchanges.update', { id, version, values: anExchange({ text: 'Le 14 mars, de 18 h à 23 h.' }) });
    expect(await core.envelope('exchanges.update', { id, version, values: anExchange() })).toMatchObject({
      error: { details: { rule: 'changed-meanwhile', entity: 'exchange' } },
    });
    expect(await core.call('exchanges.get', { id })).toMatchObject({ text: 'Le 14 mars, de 18 h à 23 h.' });
  });

  it('go to the trash and come back, but not under an association that is itself in the trash', async () => {
    const { core, associationId } = await anAssociationOnFile();
    const { id, version } = await core.call('exchanges.add', { associationId, values: anExchange() });
    await core.call('exchanges.remove', { id });
    expect(await core.call('exchanges.ofAssociation', { associationId, page: 1, pageSize: 10 })).toEqual({ exchanges: [], total: 0 });
    for (const [operation, input] of [
      ['exchanges.remove', { id }],
      ['exchanges.update', { id, version: version + 1, values: anExchange() }],
    ] as const) {
      expect(await core.envelope(operation, input)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    }
    await core.call('associations.archive', { id: associationId });
    expect(await core.envelope('exchanges.putBack', { id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    await core.call('associations.restore', { id: associationId });
    expect(await core.call('exchanges.putBack', { id })).toMatchObject({ removedAt: null });
  });
});
