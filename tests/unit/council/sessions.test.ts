import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { aCouncillor, aSession, anItem } from '../../support/builders';
import { createTestCore } from '../../support/test-core';
import { openCampaign, refusalOf, setSession } from './council-town';

describe('a session of the council', () => {
  it('is set with its legal clock, the seats of the town and a quorum of more than half', async () => {
    const core = await createTestCore({ today: '2026-09-10' });
    const session = await setSession(core);
    expect(session).toMatchObject({ version: 1, inOffice: 29, quorum: 15, items: [] });
    expect(session.convocation).toMatchObject({ status: 'to-send', latestSendDate: '2026-09-18', clearDays: 5 });
  });

  it('counts the members in office on its own day', async () => {
    const core = await createTestCore({ today: '2026-09-10' });
    const named = (lastName: string) => ({ ...aCouncillor().person, lastName });
    for (const name of ['Aubry', 'Bonnet', 'Caron']) await core.call('councillors.create', aCouncillor({ person: named(name) }));
    await core.call('councillors.create', aCouncillor({ person: named('Denis'), endsOn: civilDate('2026-09-20') }));
    expect(await setSession(core)).toMatchObject({ inOffice: 3, quorum: 2 });
    expect(await setSession(core, { meetsOn: civilDate('2026-09-19') })).toMatchObject({ inOffice: 4, quorum: 3 });
  });

  it('counts nobody twice: a second seat for the same person and the same days is refused', async () => {
    const core = await createTestCore();
    await core.call('councillors.create', aCouncillor({ endsOn: civilDate('2026-06-30') }));
    const second = (startsOn: string) => core.call('councillors.create', aCouncillor({ startsOn: civilDate(startsOn) }));
    expect(await refusalOf(second('2026-06-30'))).toMatchObject({ code: 'CONFLICT', details: { entity: 'councillor' } });
    await second('2026-07-01');
    expect(await core.call('councillors.list', { onDay: civilDate('2026-07-01') })).toHaveLength(1);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('follows the law of the day it meets, not of the day it is typed', async () => {
    const core = await createTestCore({ today: '2026-09-10' });
    const setting = { key: 'council.clear-days' as const, validFrom: civilDate('2026-12-01'), value: '7', source: 'Règlement intérieur' };
    await core.call('legal.amend', setting);
    const clock = (meetsOn: string) =>
      core.call('sessions.clock', { kind: 'ordinary', meetsOn: civilDate(meetsOn), convocationSentOn: null });
    expect(await clock('2026-11-30')).toMatchObject({ clearDays: 5, latestSendDate: '2026-11-24' });
    expect(await clock('2026-12-15')).toMatchObject({ clearDays: 7, latestSendDate: '2026-12-07', source: 'Règlement intérieur' });
  });

  it.each(['99999999999', '367', '-1', '5,5'])('never meets a delay of %s days: the slip is refused where it is typed', async (value) => {
    const core = await createTestCore();
    const typed = { key: 'council.clear-days', value, validFrom: '2027-01-01', source: 'CGCT' };
    expect(await core.envelope('legal.amend', typed)).toMatchObject({ error: { code: 'VALIDATION' } });
    await setSession(core, { meetsOn: civilDate('2100-12-31') });
    await setSession(core, { meetsOn: civilDate('2000-01-01') });
    expect(await core.call('sessions.list', {})).toHaveLength(2);
  });

  it('is refused in a year outside the calendar rather than failing', async () => {
    const core = await createTestCore();
    const refusal = await refusalOf(setSession(core, { meetsOn: civilDate('0226-09-24') }));
    expect(refusal).toMatchObject({ code: 'VALIDATION', details: { issues: [{ path: ['meetsOn'] }] } });
  });

  it('is not overwritten by a window that shows an older version', async () => {
    const core = await createTestCore();
    const { id, version } = await setSession(core);
    const sent = aSession({ convocationSentOn: civilDate('2026-09-18') });
    const updated = await core.call('sessions.update', { id, version, values: sent });
    expect(updated).toMatchObject({ version: 2, convocation: { status: 'in-time' } });
    const refusal = await refusalOf(core.call('sessions.update', { id, version, values: aSession({ place: 'ailleurs' }) }));
    expect(refusal).toMatchObject({ details: { rule: 'changed-meanwhile', entity: 'council-session' } });
    expect((await core.call('sessions.get', { id })).place).toBe('salle du conseil, à la mairie');
  });

  it('is listed latest first with the number of its affairs', async () => {
    const core = await createTestCore();
    const { id } = await setSession(core);
    await setSession(core, { meetsOn: civilDate('2026-12-17') });
    const { id: removed } = await core.call('items.add', { sessionId: id, values: anItem() });
    await core.call('items.add', { sessionId: id, values: anItem() });
    await core.call('items.remove', { id: removed });
    const rows = await core.call('sessions.list', {});
    expect(rows.map(({ meetsOn, items, documents }) => [meetsOn, items, documents])).toEqual([
      ['2026-12-17', 0, 0],
      ['2026-09-24', 1, 0],
    ]);
  });

  it('is found by its day, and by its new day once it is moved', async () => {
    const core = await createTestCore();
    const { id, version } = await setSession(core);
    const find = async (search: string) =>
      (await core.call('search.everything', { search })).map(({ title }) => title.replaceAll('\u00A0', ' '));
    expect(await find('conseil 24 sept')).toEqual(['Conseil municipal du jeudi 24 septembre 2026']);
    await core.call('sessions.update', { id, version, values: aSession({ meetsOn: civilDate('2026-10-01') }) });
    expect(await find('24 septembre')).toEqual([]);
    expect(await find('seance octobre')).toEqual(['Conseil municipal du jeudi 1er octobre 2026']);
  });

  it('is told in the journal with what changed', async () => {
    const core = await createTestCore();
    const { id, version } = await setSession(core);
    await core.call('sessions.update', { id, version, values: aSession({ place: 'Espace Gérard-Philipe' }) });
    const { entries } = await core.call('audit.list', { entityId: id, page: 1, pageSize: 10 });
    expect(entries.map(({ operation }) => operation)).toEqual(['sessions.update', 'sessions.create']);
    expect(entries[0]).toMatchObject({ before: { place: 'salle du conseil, à la mairie' }, after: { place: 'Espace Gérard-Philipe' } });
  });
});

describe('what the dossier still misses', () => {
  const messages = async (core: Awaited<ReturnType<typeof createTestCore>>, id: Parameters<typeof setSession>[1] = {}) => {
    const session = await setSession(core, id);
    return { session, of: async () => (await core.call('sessions.get', { id: session.id })).missing.map(({ message }) => plain(message)) };
  };

  it('is an agenda, the mayor’s name and the reason of an urgent session', async () => {
    const core = await createTestCore();
    const { of } = await messages(core, { kind: 'urgent' });
    expect(await of()).toEqual([
      'L’ordre du jour est vide : ajoutez au moins une affaire.',
      'Le motif de l’urgence manque : indiquez-le dans la séance.',
      'Le nom du maire manque : indiquez-le dans l’administration, avec les informations de la ville.',
    ]);
  });

  it('is nothing once every affair has its rapporteur and its texts', async () => {
    const core = await createTestCore();
    const town = await core.call('town.get', {});
    await core.call('town.update', { ...town, mayorName: 'Jeanne Exemple' });
    const { id: rapporteurId } = await core.call('councillors.create', aCouncillor());
    const { session, of } = await messages(core);
    const item = await core.call('items.add', { sessionId: session.id, values: anItem() });
    expect(await of()).toEqual([
      'Affaire n° 1 : le rapporteur reste à choisir.',
      'Affaire n° 1 : le contexte de la note explicative reste à rédiger.',
      'Affaire n° 1 : la proposition de la note explicative reste à rédiger.',
      'Affaire n° 1 : la décision du projet de délibération reste à rédiger.',
    ]);
    const values = anItem({ rapporteurId, context: 'Contexte.', proposal: 'Proposition.', decision: 'd’approuver' });
    await core.call('items.update', {
      id: item.id,
      version: item.version,
      values: { ...values, visas: 'Vu le budget adopté le [à compléter : date]' },
    });
    expect(await of()).toEqual(['Affaire n° 1 : des passages « à compléter » restent dans le texte (visas).']);
    await core.call('items.update', { id: item.id, version: 2, values });
    expect(await of()).toEqual([]);
  });

  it('is a rapporteur still in office on the day of the session', async () => {
    const core = await createTestCore();
    const { id: rapporteurId } = await core.call('councillors.create', aCouncillor({ endsOn: civilDate('2026-08-31') }));
    const { session, of } = await messages(core);
    await core.call('items.add', { sessionId: session.id, values: anItem({ rapporteurId }) });
    expect(await of()).toContain('Affaire n° 1 : le rapporteur n’est pas en fonction le jour de la séance ; choisissez-en un autre.');
  });

  it('is an amount for every request of a campaign, and at least one request', async () => {
    const core = await createTestCore();
    const { session, of } = await messages(core);
    const empty = await openCampaign(core, {}, { campaign: { year: 2027 } });
    const open = await openCampaign(core, { Harmonie: {}, Judo: {} });
    await core.call('items.addGrants', { sessionId: session.id, campaignId: empty.id });
    await core.call('items.addGrants', { sessionId: session.id, campaignId: open.id });
    expect(await of()).toEqual(
      expect.arrayContaining([
        'Affaire n° 1 : la campagne ne compte aucune demande.',
        'Affaire n° 2 : 2 demandes n’ont pas de montant proposé dans la campagne.',
      ]),
    );
  });
});

function plain(message: string): string {
  return message.replace(/[\u00A0\u202F]/g, ' ');
}
