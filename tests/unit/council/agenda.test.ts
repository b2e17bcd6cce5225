import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { CouncillorId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { anItem } from '../../support/builders';
import { createTestCore } from '../../support/test-core';
import { addItems, agendaOf, named, openCampaign, refusalOf, seatPresident, setSession, valuesOf } from './council-town';

async function anAgenda(titles: readonly string[]) {
  const core = await createTestCore();
  const { id } = await setSession(core);
  const items = await addItems(core, id, titles);
  const byTitle = new Map(items.map((item) => [item.title, item]));
  const item = (title: string) => byTitle.get(title) ?? expect.unreachable(`no affair called ${title}`);
  return { core, id, item, agenda: () => agendaOf(core, id) };
}

describe('the agenda', () => {
  it('takes new affairs at its end', async () => {
    const { agenda } = await anAgenda(['Budget', 'Voirie', 'Écoles']);
    expect(await agenda()).toEqual(['1 Budget', '2 Voirie', '3 Écoles']);
  });

  it('moves an affair up, down, and no further than the end', async () => {
    const { core, item, agenda } = await anAgenda(['Budget', 'Voirie', 'Écoles']);
    await core.call('items.move', { id: item('Écoles').id, position: 1 });
    expect(await agenda()).toEqual(['1 Écoles', '2 Budget', '3 Voirie']);
    await core.call('items.move', { id: item('Écoles').id, position: 2 });
    expect(await agenda()).toEqual(['1 Budget', '2 Écoles', '3 Voirie']);
    await core.call('items.move', { id: item('Budget').id, position: 99 });
    expect(await agenda()).toEqual(['1 Écoles', '2 Voirie', '3 Budget']);
  });

  it('closes the gap of a removed affair and opens it again when it is put back', async () => {
    const { core, item, agenda } = await anAgenda(['Budget', 'Voirie', 'Écoles']);
    await core.call('items.remove', { id: item('Voirie').id });
    expect(await agenda()).toEqual(['1 Budget', '2 Écoles']);
    expect(await core.call('items.putBack', { id: item('Voirie').id })).toMatchObject({ title: 'Voirie', position: 2 });
    expect(await agenda()).toEqual(['1 Budget', '2 Voirie', '3 Écoles']);
  });

  it('puts an affair back at the end when the agenda has become shorter than its former place', async () => {
    const { core, item, agenda } = await anAgenda(['Budget', 'Voirie', 'Écoles']);
    for (const title of ['Écoles', 'Voirie', 'Budget']) await core.call('items.remove', { id: item(title).id });
    await core.call('items.putBack', { id: item('Écoles').id });
    expect(await agenda()).toEqual(['1 Écoles']);
  });

  it('does not change when an affair that is on it is put back', async () => {
    const { core, item, agenda } = await anAgenda(['Budget', 'Voirie']);
    await core.call('items.putBack', { id: item('Budget').id });
    expect(await agenda()).toEqual(['1 Budget', '2 Voirie']);
  });

  it('keeps the places 1 to n whatever is moved, removed and put back', async () => {
    const { core, id, item } = await anAgenda(['A', 'B', 'C', 'D']);
    const moves = fc.tuple(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.constantFrom('move', 'remove', 'putBack'),
      fc.integer({ min: 1, max: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { maxLength: 8 }), async (steps) => {
        for (const [title, step, position] of steps) {
          const target = { id: item(title).id };
          await core.envelope(`items.${step}`, step === 'move' ? { ...target, position } : target);
        }
        const { items } = await core.call('sessions.get', { id });
        expect(items.map(({ position }) => position)).toEqual(items.map((_item, index) => index + 1));
      }),
      { numRuns: 20 },
    );
  });

  it('does not overwrite an affair with an older version; moving it is not a version', async () => {
    const { core, item } = await anAgenda(['Budget', 'Voirie']);
    const { id, version } = item('Budget');
    await core.call('items.move', { id, position: 2 });
    const updated = await core.call('items.update', { id, version, values: anItem({ title: 'Budget primitif' }) });
    expect(updated).toMatchObject({ title: 'Budget primitif', version: 2, position: 2 });
    expect(await refusalOf(core.call('items.update', { id, version, values: anItem() }))).toMatchObject({
      details: { rule: 'changed-meanwhile', entity: 'council-item' },
    });
  });

  it('refuses a rapporteur who does not exist, and changes to an affair that was removed', async () => {
    const { core, item } = await anAgenda(['Budget']);
    const { id } = item('Budget');
    const nobody = anItem({ rapporteurId: CouncillorId.parse('0198c0de-0000-7000-8000-000000000001') });
    expect(await refusalOf(core.call('items.update', { id, version: 1, values: nobody }))).toMatchObject({
      details: { entity: 'councillor' },
    });
    await core.call('items.remove', { id });
    const missing = { code: 'NOT_FOUND', details: { entity: 'council-item' } };
    expect(await refusalOf(core.call('items.update', { id, version: 1, values: anItem() }))).toMatchObject(missing);
    expect(await refusalOf(core.call('items.remove', { id }))).toMatchObject(missing);
  });
});

describe('the grants affair', () => {
  it('writes its own texts from the campaign and leaves the rapporteur to choose', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    const { id: campaignId } = await openCampaign(core, { Harmonie: { proposed: cents(120_000) }, Judo: { proposed: cents(80_000) } });
    const item = await core.call('items.addGrants', { sessionId, campaignId });
    expect(item).toMatchObject({ budgetYear: '2026', budgetName: 'Budget principal' });
    expect(item).toMatchObject({ kind: 'grants', campaignId, subjectCode: '7.5', rapporteurId: null, position: 1 });
    expect(item.title).toContain('subventions aux associations');
    expect(item.proposal.replace(/\u202F/g, ' ')).toContain('2 000,00 €');
  });

  it('names only the associations that get something and have not signed the contrat d’engagement républicain', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    const { id: campaignId } = await openCampaign(core, { Harmonie: { proposed: cents(120_000) }, Judo: { proposed: cents(0) } });
    const item = await core.call('items.addGrants', { sessionId, campaignId });
    expect(item.context).toContain('Harmonie');
    expect(item.context).not.toContain('Judo');
  });

  it('names the councillors who hold a mandate on the day of the session', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    const { id: campaignId, associations } = await openCampaign(core, { Harmonie: {}, Judo: {}, Chorale: {} });
    const idOf = (name: string) => associations.get(name) ?? expect.unreachable(name);
    await seatPresident(core, idOf('Harmonie'));
    await seatPresident(core, idOf('Judo'), { tableOrder: 2, person: person('Paul', 'Aubry') });
    const [mandate] = await core.call('mandates.list', { associationId: idOf('Judo') });
    await core.call('mandates.end', { id: mandate?.id ?? expect.unreachable(), endsOn: civilDate('2026-09-23') });
    await seatPresident(core, idOf('Chorale'), { tableOrder: 3, endsOn: civilDate('2026-08-31'), person: person('Luc', 'Bonnet') });
    const item = await core.call('items.addGrants', { sessionId, campaignId });
    expect(named(item.concerns)).toEqual(['Odile Vernier: Harmonie']);
  });

  it('does not accept a concerned councillor as rapporteur without saying so', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    const { id: campaignId, associations } = await openCampaign(core, { Harmonie: {} });
    const { id: rapporteurId } = await seatPresident(core, associations.get('Harmonie') ?? expect.unreachable());
    const item = await core.call('items.addGrants', { sessionId, campaignId });
    await core.call('items.update', { id: item.id, version: 1, values: { ...valuesOf(item), rapporteurId } });
    const { missing } = await core.call('sessions.get', { id: sessionId });
    expect(missing.map(({ message }) => message.replace(/[\u00A0\u202F]/g, ' '))).toContain(
      'Affaire n° 1 : le rapporteur est intéressé à l’affaire (Harmonie) ; choisissez-en un autre.',
    );
  });

  it('is on one agenda only, and the refusal names the day', async () => {
    const core = await createTestCore();
    const first = await setSession(core);
    const second = await setSession(core, { meetsOn: civilDate('2026-12-17') });
    const { id: campaignId } = await openCampaign(core, { Harmonie: {} });
    const item = await core.call('items.addGrants', { sessionId: first.id, campaignId });
    for (const sessionId of [first.id, second.id]) {
      expect(await refusalOf(core.call('items.addGrants', { sessionId, campaignId }))).toMatchObject({
        details: { rule: 'campaign-already-on-agenda', session: 'jeudi 24\u00A0septembre 2026' },
      });
    }
    await core.call('items.remove', { id: item.id });
    await core.call('items.addGrants', { sessionId: second.id, campaignId });
    expect(await refusalOf(core.call('items.putBack', { id: item.id }))).toMatchObject({
      details: { rule: 'campaign-already-on-agenda', session: 'jeudi 17\u00A0décembre 2026' },
    });
  });
});

function person(firstName: string, lastName: string) {
  return { civility: 'sir' as const, firstName, lastName, email: '', phone: '' };
}
