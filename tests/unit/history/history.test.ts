import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import type { AssociationId } from '#shared/kernel/ids';
import { aCampaign, anAssociation, anExchange, aPiece, aRequest } from '../../support/builders';
import { createTestCore, LOGIN, PASSWORD, type TestCore } from '../../support/test-core';

/** Each command at an instant of its own, as people act. */
async function aTown() {
  const core = await createTestCore();
  const next = () => core.clock.advance(1);
  next();
  const { id: associationId } = await core.call('associations.create', anAssociation({ name: 'Chorale' }));
  next();
  return { core, next, associationId };
}

async function last(core: TestCore) {
  const [change] = await core.call('history.list', {});
  if (!change) throw new Error('nothing was changed');
  return change;
}

async function update(core: TestCore, id: AssociationId, values: Parameters<typeof anAssociation>[0]) {
  const { version } = await core.call('associations.get', { id });
  core.clock.advance(1);
  await core.call('associations.update', { id, version, values: anAssociation({ name: 'Chorale', ...values }) });
}

describe('one’s last changes', () => {
  it('are told newest first, each with what it did and whether it can be undone', async () => {
    const { core, associationId } = await aTown();
    await update(core, associationId, { acronym: 'CHO' });
    expect(await core.call('history.list', {})).toMatchObject([
      { operation: 'associations.update', label: 'Chorale', state: 'undoable', records: 1, undoes: null },
      { operation: 'associations.create', label: 'Chorale', state: 'overtaken' },
    ]);
  });

  it('go back as they came, each undo being itself undone by a redo', async () => {
    const { core, next, associationId } = await aTown();
    await update(core, associationId, { acronym: 'CHO' });
    const change = await last(core);
    next();
    expect(await core.call('history.undo', { seq: change.seq })).toMatchObject({ operation: 'associations.update', label: 'Chorale' });
    expect(await core.call('associations.get', { id: associationId })).toMatchObject({ acronym: '' });
    const undo = await last(core);
    expect(undo).toMatchObject({ operation: 'history.undo', state: 'undoable', records: 1, undoes: { operation: 'associations.update' } });
    next();
    await core.call('history.undo', { seq: undo.seq });
    expect(await core.call('associations.get', { id: associationId })).toMatchObject({ acronym: 'CHO' });
    const states = (await core.call('history.list', {})).map(({ operation, state }) => `${operation} ${state}`);
    expect(states).toEqual([
      'history.undo undoable',
      'history.undo undone',
      'associations.update undoable',
      'associations.create overtaken',
    ]);
  });

  it('are not undone twice, nor over what changed since, which is named', async () => {
    const { core, next, associationId } = await aTown();
    await update(core, associationId, { acronym: 'CHO' });
    const first = await last(core);
    await update(core, associationId, { acronym: 'CHOR' });
    const refused = await core.envelope('history.undo', { seq: first.seq });
    expect(refused).toMatchObject({
      error: { code: 'RULE', details: { rule: 'change-overtaken', who: 'Camille Essai', on: '31/03/2026' } },
    });
    next();
    const second = await last(core);
    await core.call('history.undo', { seq: second.seq });
    next();
    expect(await core.envelope('history.undo', { seq: second.seq })).toMatchObject({
      error: { details: { rule: 'change-already-undone' } },
    });
    await core.call('history.undo', { seq: first.seq });
    expect(await core.call('associations.get', { id: associationId })).toMatchObject({ acronym: '' });
  });

  it('cover associations, mandates, exchanges and requests, in the trash or out of it', async () => {
    const { core, next, associationId } = await aTown();
    const person = { civility: 'madam', firstName: 'Odile', lastName: 'Vernier', email: '', phone: '' } as const;
    const campaign = await core.call('campaigns.create', aCampaign());
    next();
    const mandate = await core.call('mandates.add', { associationId, person, role: 'president', startsOn: null });
    next();
    await core.call('mandates.end', { id: mandate.id, endsOn: civilDate('2026-03-01') });
    next();
    await core.call('mandates.remove', { id: mandate.id });
    next();
    const exchange = await core.call('exchanges.add', { associationId, values: anExchange() });
    next();
    await core.call('exchanges.remove', { id: exchange.id });
    next();
    const request = await core.call('grants.add', { campaignId: campaign.id, associationId, values: aRequest() });
    next();
    await core.call('grants.update', { id: request.id, version: request.version, values: aRequest({ proposed: cents(5_000) }) });
    next();
    await core.call('grants.remove', { id: request.id });
    next();
    await core.call('associations.archive', { id: associationId });
    expect(await undoAll(core)).toEqual([
      'associations.archive',
      'grants.remove',
      'grants.update',
      'grants.add',
      'exchanges.remove',
      'exchanges.add',
      'mandates.remove',
      'mandates.end',
      'mandates.add',
      'campaigns.create',
      'associations.create',
    ]);
    expect((await core.call('associations.list', { page: 1, pageSize: 10 })).total).toBe(0);
    expect(await core.call('campaigns.list', {})).toEqual([]);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('cover help in kind, changed and put in the trash', async () => {
    const { core, next, associationId } = await aTown();
    const tariff = await core.call('tariffs.add', { values: { kind: 'room', name: 'Salle', unit: 'hour' }, rate: null });
    next();
    const support = { tariffId: tariff.id, year: 2026, startsOn: null, endsOn: null, quantity: 200, unitPrice: cents(1_500), note: '' };
    const line = await core.call('inKind.add', { associationId, values: support });
    next();
    await core.call('inKind.update', { id: line.id, version: line.version, values: { ...support, quantity: 400 } });
    next();
    await core.call('inKind.remove', { id: line.id });
    expect((await undoAll(core)).slice(0, 3)).toEqual(['inKind.remove', 'inKind.update', 'inKind.add']);
    expect(await core.call('trash.list', { page: 1, pageSize: 10 })).toMatchObject({ total: 0 });
  });

  it('cover what is known of a piece; one received by mistake goes to the trash with its bytes, and comes back from there', async () => {
    const { core, next, associationId } = await aTown();
    const { id, version } = await core.call('pieces.receive', { associationId, values: aPiece(), file: null });
    next();
    await core.call('pieces.check', { id, version, verdict: 'valid', note: '' });
    next();
    await core.call('pieces.remove', { id });
    expect(await undoAll(core, 3)).toEqual(['pieces.remove', 'pieces.check', 'pieces.receive']);
    expect(await core.call('trash.list', { page: 1, pageSize: 10 })).toMatchObject({
      entries: [{ kind: 'piece', id, association: { name: 'Chorale' } }],
    });
    await core.call('trash.restore', { kind: 'piece', id });
    expect(await core.call('trash.list', { page: 1, pageSize: 10 })).toMatchObject({ total: 0 });
  });

  it('survive the closing of the file', async () => {
    const { core, next, associationId } = await aTown();
    await update(core, associationId, { acronym: 'CHO' });
    await core.call('vault.lock', {});
    next();
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    const change = await last(core);
    expect(change).toMatchObject({ operation: 'associations.update', state: 'undoable' });
    await core.call('history.undo', { seq: change.seq });
    expect(await core.call('associations.get', { id: associationId })).toMatchObject({ acronym: '' });
  });

  it('are one’s own, of the last thirty days, and what an import wrote is undone as a whole elsewhere', async () => {
    const { core, next } = await aTown();
    await core.call('imports.run', { fileName: 'liste.csv', bytes: new TextEncoder().encode('Nom\nJudo\nEscrime\n') });
    const imported = await last(core);
    expect(imported).toMatchObject({ operation: 'imports.run', state: 'elsewhere' });
    next();
    expect(await core.envelope('history.undo', { seq: imported.seq })).toMatchObject({
      error: { details: { rule: 'change-not-undoable' } },
    });
    await core.call('accounts.add', { login: 'lea', name: 'Léa', role: 'editor', password: 'Cerisier-tordu-88-parapluie' });
    const { seq } = (await core.call('history.list', {})).at(-1) ?? { seq: 0 };
    await core.call('vault.unlock', { login: 'lea', password: 'Cerisier-tordu-88-parapluie' });
    expect(await core.call('history.list', {})).toEqual([]);
    expect(await core.envelope('history.undo', { seq })).toMatchObject({ error: { code: 'NOT_FOUND', details: { entity: 'change' } } });
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    core.clock.advance(31 * 24 * 3600);
    expect(await core.call('history.list', {})).toEqual([]);
    expect(await core.envelope('history.undo', { seq })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('never take away an association that something hangs on since', async () => {
    const { core, next, associationId } = await aTown();
    const created = await last(core);
    await core.call('exchanges.add', { associationId, values: anExchange() });
    next();
    const refused = await core.envelope('history.undo', { seq: created.seq });
    expect(refused).toMatchObject({ error: { details: { rule: 'still-in-use', names: ['1\u00a0échange'] } } });
    expect(await core.call('associations.get', { id: associationId })).toMatchObject({ name: 'Chorale' });
  });
});

/** Takes back every change that can be, newest first, as Ctrl+Z does; gives the operations taken back. */
async function undoAll(core: TestCore, most = Infinity): Promise<string[]> {
  const undone: string[] = [];
  while (undone.length < most) {
    core.clock.advance(1);
    const next = (await core.call('history.list', {})).find(({ state, undoes }) => state === 'undoable' && undoes === null);
    if (!next) break;
    undone.push((await core.call('history.undo', { seq: next.seq })).operation);
  }
  return undone;
}

type Act = (core: TestCore, pick: number) => Promise<unknown>;

async function associationAt(core: TestCore, pick: number, archived = false) {
  const { rows } = await core.call('associations.list', { page: 1, pageSize: 50, ...(archived ? { archived } : {}) });
  return rows[pick % Math.max(1, rows.length)];
}

async function exchangeAt(core: TestCore, pick: number) {
  const association = await associationAt(core, pick);
  if (!association) return undefined;
  const { exchanges } = await core.call('exchanges.ofAssociation', { associationId: association.id, page: 1, pageSize: 50 });
  return exchanges[pick % Math.max(1, exchanges.length)];
}

const ACTS: Readonly<Record<string, Act>> = {
  create: (core, pick) => core.envelope('associations.create', anAssociation({ name: `Club ${pick}` })),
  async rename(core, pick) {
    const row = await associationAt(core, pick);
    if (!row) return;
    const { version } = await core.call('associations.get', { id: row.id });
    await core.envelope('associations.update', {
      id: row.id,
      version,
      values: anAssociation({ name: `Cercle ${pick}`, labels: ['Sport'] }),
    });
  },
  archive: async (core, pick) => core.envelope('associations.archive', { id: (await associationAt(core, pick))?.id }),
  restore: async (core, pick) => core.envelope('associations.restore', { id: (await associationAt(core, pick, true))?.id }),
  note: async (core, pick) =>
    core.envelope('exchanges.add', {
      associationId: (await associationAt(core, pick))?.id,
      values: anExchange({ subject: `Appel ${pick}` }),
    }),
  async renote(core, pick) {
    const found = await exchangeAt(core, pick);
    await core.envelope('exchanges.update', {
      id: found?.id,
      version: found?.version,
      values: anExchange({ kind: 'visit', text: `${pick}` }),
    });
  },
  forget: async (core, pick) => core.envelope('exchanges.remove', { id: (await exchangeAt(core, pick))?.id }),
  appoint: async (core, pick) =>
    core.envelope('mandates.add', {
      associationId: (await associationAt(core, pick))?.id,
      person: { civility: 'none', firstName: '', lastName: `Nom ${pick}`, email: '', phone: '' },
      role: pick % 2 === 0 ? 'president' : 'treasurer',
      startsOn: null,
    }),
  async dismiss(core, pick) {
    const row = await associationAt(core, pick);
    const mandates = row ? await core.call('mandates.list', { associationId: row.id }) : [];
    await core.envelope(pick % 2 === 0 ? 'mandates.end' : 'mandates.remove', {
      id: mandates[0]?.id,
      ...(pick % 2 === 0 ? { endsOn: '2026-03-30' } : {}),
    });
  },
};

/** All that the file says, without the counters of changes. */
async function contentOf(core: TestCore): Promise<unknown> {
  const content: unknown[] = [];
  for (const archived of [false, true]) {
    const { rows } = await core.call('associations.list', { page: 1, pageSize: 50, ...(archived ? { archived } : {}) });
    for (const { id } of rows) {
      const { version: _version, updatedAt: _updatedAt, archivedAt, ...association } = await core.call('associations.get', { id });
      const mandates = await core.call('mandates.list', { associationId: id });
      const { exchanges } = await core.call('exchanges.ofAssociation', { associationId: id, page: 1, pageSize: 50 });
      content.push({
        association,
        archived: archivedAt !== null,
        mandates,
        exchanges: exchanges.map(({ version: _count, ...kept }) => kept),
      });
    }
  }
  return content;
}

it('any series of changes, taken back newest first, leaves the file as it was', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.nat(7)), { minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(steps, async (series) => {
      const core = await createTestCore();
      core.clock.advance(1);
      await core.call('associations.create', anAssociation({ name: 'Chorale' }));
      core.clock.advance(40 * 24 * 3600);
      const before = await contentOf(core);
      for (const [name, pick] of series) {
        core.clock.advance(1);
        await ACTS[name]?.(core, pick);
      }
      await undoAll(core);
      expect(await contentOf(core)).toEqual(before);
    }),
    { numRuns: 15 },
  );
}, 60_000);

it('a merge is told in the history, its way back being on the page of duplicates', async () => {
  const { core, next, associationId } = await aTown();
  const { id: other } = await core.call('associations.create', anAssociation({ name: 'Chorale de Jarny' }));
  const pair = { kind: 'association', keep: associationId, absorb: other } as const;
  const { kept, absorbed } = await core.call('duplicates.preview', pair);
  next();
  await core.call('duplicates.merge', { ...pair, keptVersion: kept.version, absorbedVersion: absorbed.version, values: {} });
  expect(await last(core)).toMatchObject({ operation: 'duplicates.merge', state: 'elsewhere' });
  const { seq } = await last(core);
  await expect(core.call('history.undo', { seq })).rejects.toThrow();
});
