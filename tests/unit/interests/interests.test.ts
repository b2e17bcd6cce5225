import { describe, expect, it } from 'vitest';
import type { CouncilItem } from '#shared/features/council/model';
import type { LinkInput } from '#shared/features/interests/model';
import { civilDate } from '#shared/kernel/dates';
import { AssociationId, CouncillorId, CouncillorLinkId, PersonId } from '#shared/kernel/ids';
import { aCouncillor, anAssociation, anItem } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { openCampaign, refusalOf, setSession } from '../council/council-town';

async function aCouncil(core: TestCore) {
  const seat = (lastName: string, tableOrder: number) =>
    core.call(
      'councillors.create',
      aCouncillor({ person: { civility: 'madam', firstName: 'Zoé', lastName, email: '', phone: '' }, tableOrder }),
    );
  return { zoe: await seat('Arnould', 1), lea: await seat('Blaise', 2) };
}

function aLink(councillorId: CouncillorId, change: Partial<LinkInput> = {}): LinkInput {
  return {
    councillorId,
    associationId: null,
    body: 'Batigère',
    kind: 'landlord',
    nature: 'employee',
    representsTown: false,
    startsOn: null,
    endsOn: null,
    declaredOn: civilDate('2026-09-01'),
    source: 'declaration',
    note: '',
    ...change,
  };
}

/** A session of 24 September with one affair about a body that is named by hand. */
async function anAffair(core: TestCore, name = 'BATIGERE', subjectCode = '5.2') {
  const { id: sessionId } = await setSession(core);
  const item = await core.call('items.add', { sessionId, values: anItem({ title: 'Garantie d’emprunt', subjectCode }) });
  const { id, version } = item;
  await core.call('items.update', { id, version, values: { ...valuesIn(item), parties: [{ associationId: null, name }] } });
  return { sessionId, id };
}

function valuesIn({
  title,
  rapporteurId,
  subjectCode,
  committeeOpinion,
  context,
  proposal,
  budget,
  visas,
  recitals,
  decision,
}: CouncilItem) {
  return { title, rapporteurId, subjectCode, committeeOpinion, context, proposal, budget, visas, recitals, decision };
}

describe('a declared link', () => {
  it('makes the councillor concerned by an affair that names the body, in the dossier and at the session', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { zoe } = await aCouncil(core);
    const { sessionId } = await anAffair(core);
    await core.call('interests.declare', aLink(zoe.id));
    const { items } = await core.call('sessions.get', { id: sessionId });
    expect(items[0]?.concerns).toMatchObject([{ councillorName: 'Zoé Arnould', associationName: 'Batigère', role: 'employee' }]);
    const sitting = await core.call('sittings.get', { id: sessionId });
    const seat = sitting.items[0]?.seats.find(({ councillorId }) => councillorId === zoe.id);
    expect(seat?.reason.replaceAll('\u00a0', ' ')).toBe('salariée du bailleur « Batigère »');
    expect(seat).toMatchObject({ standing: 'out', representsTown: false, declared: false });
  });

  it.each<[Partial<LinkInput>, number]>([
    [{ declaredOn: civilDate('2026-08-31'), endsOn: civilDate('2026-09-02') }, 0],
    [{ declaredOn: civilDate('2026-09-24') }, 1],
    [{ declaredOn: civilDate('2026-09-25') }, 0],
    [{ startsOn: civilDate('2026-09-25') }, 0],
    [{ startsOn: civilDate('2026-09-24') }, 1],
    [{ endsOn: civilDate('2026-09-24') }, 1],
    [{ endsOn: civilDate('2026-09-23') }, 0],
  ])('with the dates %o concerns, on 24 September, so many councillors: %i', async (dates, count) => {
    const core = await createTestCore({ today: '2026-10-01' });
    const { zoe } = await aCouncil(core);
    const { sessionId } = await anAffair(core);
    await core.call('interests.declare', aLink(zoe.id, dates));
    const { items } = await core.call('sessions.get', { id: sessionId });
    expect(items[0]?.concerns).toHaveLength(count);
  });

  it('of a representative of the town leaves them in office for the quorum of any affair but those that give the body something', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { zoe } = await aCouncil(core);
    await core.call('interests.declare', aLink(zoe.id, { representsTown: true, nature: 'board-member' }));
    const { sessionId, id } = await anAffair(core, 'Batigère', '8.5');
    const seatOf = async () => {
      const { items } = await core.call('sittings.get', { id: sessionId });
      return items[0]?.seats.find(({ councillorId }) => councillorId === zoe.id);
    };
    expect(await seatOf()).toMatchObject({ standing: null, representsTown: false });
    const item = (await core.call('sessions.get', { id: sessionId })).items[0];
    if (!item) return expect.unreachable();
    await core.call('items.update', { id, version: item.version, values: { ...valuesIn(item), subjectCode: '7.3' } });
    expect(await seatOf()).toMatchObject({ standing: 'out', representsTown: true });
  });

  it('with an association of the register warns in its campaign and splits the vote on grants', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { zoe } = await aCouncil(core);
    const { id: campaignId, associations } = await openCampaign(core, { Harmonie: {}, Judo: {} });
    const [harmonie = AssociationId.parse(''), judo] = [associations.get('Harmonie'), associations.get('Judo')];
    await core.call('interests.declare', aLink(zoe.id, { associationId: harmonie, body: '', kind: 'association', nature: 'relative' }));
    const { rows } = await core.call('campaigns.table', { id: campaignId });
    const conflicts = rows.filter(({ warnings }) => warnings.some(({ kind }) => kind === 'councillor-concerned'));
    expect(conflicts.map(({ associationId }) => associationId)).toEqual([harmonie]);
    const { id: sessionId } = await setSession(core);
    await core.call('items.addGrantsVotes', { sessionId, campaignId });
    const { items } = await core.call('sessions.get', { id: sessionId });
    expect(items.map(({ concerns }) => concerns.length)).toEqual([0, 1]);
    const sitting = await core.call('sittings.get', { id: sessionId });
    expect(sitting.items.map(({ seats }) => seats.filter(({ standing }) => standing !== null).length)).toEqual([0, 1]);
    expect(judo).toBeDefined();
  });

  it('is taken away and put back, changed from what it was only, and undone from the journal', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { zoe, lea } = await aCouncil(core);
    const link = await core.call('interests.declare', aLink(zoe.id));
    const changed = await core.call('interests.change', { id: link.id, version: 1, values: aLink(lea.id, { body: 'SIVOM' }) });
    expect(changed).toMatchObject({ version: 2, name: 'SIVOM', councillorId: lea.id });
    expect(await refusalOf(core.call('interests.change', { id: link.id, version: 1, values: aLink(lea.id) }))).toMatchObject({
      details: { rule: 'changed-meanwhile' },
    });
    await core.call('interests.remove', { id: link.id });
    expect(await core.call('interests.links', {})).toEqual([]);
    await core.call('interests.putBack', { id: link.id });
    expect(await core.call('interests.links', {})).toMatchObject([{ id: link.id, name: 'SIVOM' }]);
  });

  it('is refused of an unknown councillor, with two bodies or none, in the future, or with its dates reversed', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { zoe } = await aCouncil(core);
    const { id: associationId } = await core.call('associations.create', anAssociation());
    const refused = async (values: LinkInput) => (await refusalOf(core.call('interests.declare', values))).code;
    expect(await refused(aLink(CouncillorId.parse('0198c0de-0000-7000-8000-000000000009')))).toBe('NOT_FOUND');
    expect(await refused(aLink(zoe.id, { associationId }))).toBe('VALIDATION');
    expect(await refused(aLink(zoe.id, { body: '' }))).toBe('VALIDATION');
    expect(await refused(aLink(zoe.id, { declaredOn: civilDate('2026-09-15') }))).toBe('VALIDATION');
    expect(await refused(aLink(zoe.id, { startsOn: civilDate('2026-09-02'), endsOn: civilDate('2026-09-01') }))).toBe('VALIDATION');
    const unknown = CouncillorLinkId.parse('0198c0de-0000-7000-8000-000000000009');
    expect(await refusalOf(core.call('interests.remove', { id: unknown }))).toMatchObject({ details: { entity: 'councillor-link' } });
  });
});

describe('the radar', () => {
  it('tells the affairs of the sessions to come, for whom and why, and leaves those of the past', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { zoe, lea } = await aCouncil(core);
    await core.call('interests.declare', aLink(zoe.id));
    const { id, sessionId } = await anAffair(core);
    const { items } = await core.call('sessions.get', { id: sessionId });
    expect(items).toHaveLength(1);
    await core.call('sittings.declare', {
      values: { itemId: id, councillorId: lea.id, standing: 'no-part', reason: 'voisine du terrain', representsTown: false },
    });
    const { affairs } = await core.call('interests.radar', {});
    expect(affairs.map(({ councillorId, reason, standing, number }) => [councillorId, reason.slice(0, 8), standing, number])).toEqual([
      [zoe.id, 'salariée', 'out', '1'],
      [lea.id, 'voisine ', 'no-part', '1'],
    ]);
  });

  it('tells a leader who bears the name of a councillor with a record of their own', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { zoe } = await aCouncil(core);
    const { id: associationId } = await core.call('associations.create', anAssociation({ name: 'Harmonie' }));
    const person = {
      civility: 'madam' as const,
      firstName: 'Zoé',
      lastName: 'ARNOULD',
      email: 'z@exemple.fr',
      phone: '',
      namesake: true as const,
    };
    await core.call('mandates.add', { associationId, person, role: 'president', startsOn: null });
    const { namesakes } = await core.call('interests.radar', {});
    expect(namesakes).toMatchObject([{ councillorId: zoe.id, personId: PersonId.parse(zoe.person.id), associationName: 'Harmonie' }]);
  });

  it('gives a workbook to those who validate only, and says so in the journal', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { zoe } = await aCouncil(core);
    await core.call('interests.declare', aLink(zoe.id));
    const { fileName, bytes } = await core.call('interests.export', {});
    expect([fileName, String.fromCharCode(...bytes.slice(0, 2))]).toEqual(['2026-09-14-interets-des-elus.xlsx', 'PK']);
  });
});
