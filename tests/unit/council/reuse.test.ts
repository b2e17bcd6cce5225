import { describe, expect, it } from 'vitest';
import { ItemForm } from '#shared/features/council/model';
import { civilDate } from '#shared/kernel/dates';
import { AnnexId, type SessionId } from '#shared/kernel/ids';
import { aCouncillor, anAssociation, anItem } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { aPdf } from '../annexes/pdf-files';
import { openCampaign, refusalOf, setSession } from './council-town';

const TEXTS = {
  title: 'Tarifs de la piscine 2025',
  subjectCode: '7.10',
  committeeOpinion: 'Avis favorable.',
  context: 'Les tarifs 2025 sont à fixer.',
  decision: 'de les fixer à 3,50 €.',
};

async function twoYears() {
  const core = await createTestCore({ today: '2026-09-01' });
  const past = await setSession(core, { meetsOn: civilDate('2025-09-25') });
  const now = await setSession(core);
  const association = await core.call('associations.create', anAssociation({ name: 'Nageurs de Jarny' }));
  const gone = await core.call('associations.create', anAssociation({ name: 'Anciens nageurs' }));
  const odile = await core.call('councillors.create', aCouncillor({ startsOn: civilDate('2020-07-01'), endsOn: civilDate('2026-03-20') }));
  const parties = [
    { associationId: association.id, name: association.name },
    { associationId: gone.id, name: gone.name },
    { associationId: null, name: 'Régie des bains' },
  ];
  const details = { type: 'deliberation', budgetLine: '70631', budgetYear: '2025', budgetName: 'Budget principal', parties } as const;
  const voted = await core.call('items.add', { sessionId: past.id, values: { ...anItem(TEXTS), ...details, rapporteurId: odile.id } });
  await core.call('associations.archive', { id: gone.id });
  return { core, past, now, voted, association };
}

interface Wanted {
  readonly sessionId: SessionId;
  readonly search?: string;
  readonly title?: string;
}

const pastOf = (core: TestCore, { sessionId, search = '', title = '' }: Wanted) => core.call('items.past', { sessionId, search, title });
const titles = async (core: TestCore, wanted: Wanted) => (await pastOf(core, wanted)).map(({ title }) => title);

describe('the affairs of earlier sessions', () => {
  it('come with those of this time of the year first, then the latest', async () => {
    const { core, now } = await twoYears();
    const spring = await setSession(core, { meetsOn: civilDate('2026-05-12') });
    await core.call('items.add', { sessionId: spring.id, values: anItem({ title: 'Vœu sur la gare' }) });
    const past = await pastOf(core, { sessionId: now.id });
    expect(past.map(({ title, sameSeason }) => [title, sameSeason])).toEqual([
      ['Tarifs de la piscine 2025', true],
      ['Vœu sur la gare', false],
    ]);
  });

  it.each([
    ['piscine', 1],
    ['TARIFS divers', 1],
    ['7.10', 1],
    ['70631', 1],
    ['2025', 1],
    ['cimetière', 0],
  ])('are found by « %s »', async (search, count) => {
    const { core, now } = await twoYears();
    expect(await titles(core, { sessionId: now.id, search })).toHaveLength(count);
  });

  it('are found by a title like theirs; not those to come, withdrawn, or taken up here already', async () => {
    const { core, now, past, voted } = await twoYears();
    expect(await titles(core, { sessionId: now.id, title: 'Tarifs de la piscine municipale' })).toEqual([TEXTS.title]);
    expect(await titles(core, { sessionId: now.id, title: 'Dénomination d’une voie' })).toEqual([]);
    expect(await titles(core, { sessionId: past.id })).toEqual([]);
    await core.call('items.reuse', { sessionId: now.id, fromId: voted.id, annexIds: [] });
    expect(await titles(core, { sessionId: now.id })).toEqual([]);
  });
});

describe('an affair taken up from last year', () => {
  it('brings its texts, its subject, its budget of this year and whom it is about, as a draft to be read again', async () => {
    const { core, now, voted, association } = await twoYears();
    const again = await core.call('items.reuse', { sessionId: now.id, fromId: voted.id, annexIds: [] });
    expect(again).toMatchObject({
      ...TEXTS,
      committeeOpinion: '',
      committeeMetOn: null,
      rapporteurId: null,
      budgetLine: '70631',
      budgetYear: '2026',
      state: 'draft',
      reusedFromId: voted.id,
    });
    expect(again.parties).toEqual([
      { associationId: association.id, name: 'Nageurs de Jarny' },
      { associationId: null, name: 'Régie des bains' },
    ]);
    const { missing } = await core.call('sessions.get', { id: now.id });
    expect(missing.map(({ message }) => message).join('\n')).toContain('restent à relire');
    expect(await refusalOf(core.call('items.setState', { id: again.id, state: 'ready' }))).toMatchObject({
      details: { rule: 'item-not-ready' },
    });
    await core.call('items.setState', { id: again.id, state: 'checked' });
    const after = await core.call('sessions.get', { id: now.id });
    expect(after.missing.map(({ message }) => message).join('\n')).not.toContain('restent à relire');
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('says what it was, and who and what has left since', async () => {
    const { core, now, voted } = await twoYears();
    const again = await core.call('items.reuse', { sessionId: now.id, fromId: voted.id, annexIds: [] });
    const values = { ...ItemForm.strip().parse(again), title: 'Tarifs de la piscine 2026' };
    await core.call('items.update', { id: again.id, version: again.version, values });
    expect(await core.call('items.reuseReview', { id: again.id })).toMatchObject({
      from: { id: voted.id, meetsOn: '2025-09-25', sameSeason: true },
      rapporteurGone: 'Odile Vernier',
      partiesGone: ['Anciens nageurs'],
      former: { title: 'Tarifs de la piscine 2025', decision: 'de les fixer à 3,50 €.' },
    });
    expect(await core.call('items.reuseReview', { id: voted.id })).toBeNull();
  });

  it('keeps whoever still sits, and goes away with « Annuler »', async () => {
    const { core, now, past } = await twoYears();
    const paul = await core.call(
      'councillors.create',
      aCouncillor({ person: { ...aCouncillor().person, lastName: 'Colin' }, tableOrder: 2, startsOn: civilDate('2020-07-01') }),
    );
    const other = await core.call('items.add', { sessionId: past.id, values: anItem({ title: 'Autre', rapporteurId: paul.id }) });
    const again = await core.call('items.reuse', { sessionId: now.id, fromId: other.id, annexIds: [] });
    expect(again.rapporteurId).toBe(paul.id);
    await core.call('items.remove', { id: again.id });
    expect((await core.call('sessions.get', { id: now.id })).items).toEqual([]);
  });

  it('is not a grants affair: its texts follow its campaign', async () => {
    const { core, now, past } = await twoYears();
    const { id: campaignId } = await openCampaign(core, { Aviron: {} });
    const grants = await core.call('items.addGrants', { sessionId: past.id, campaignId });
    expect(await refusalOf(core.call('items.reuse', { sessionId: now.id, fromId: grants.id, annexIds: [] }))).toMatchObject({
      code: 'VALIDATION',
    });
  });

  it('brings the annexes that are ticked, with their marks and in their order, and leaves with them', async () => {
    const { core, now, voted } = await twoYears();
    const give = (fileName: string) => core.call('annexes.add', { itemId: voted.id, file: { fileName, bytes: aPdf() } });
    const [rules, accounts, grid] = [await give('Règlement.pdf'), await give('Comptes 2025.pdf'), await give('Grille.pdf')];
    const marks = { withNote: false, toTransmit: true, personalData: false, alreadyGiven: true, title: 'Grille des tarifs' };
    await core.call('annexes.update', { id: grid.id, version: grid.version, values: marks });
    expect((await pastOf(core, { sessionId: now.id }))[0]?.annexes).toBe(3);
    const reused = { sessionId: now.id, fromId: voted.id };
    expect(await refusalOf(core.call('items.reuse', { ...reused, annexIds: [AnnexId.parse(voted.id)] }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    core.clock.advance(1);
    const again = await core.call('items.reuse', { ...reused, annexIds: [grid.id, rules.id] });
    expect(again.annexes).toMatchObject([
      { position: 1, title: 'Règlement', withNote: true, file: { fileName: 'Règlement.pdf', addedOn: '2026-09-01' } },
      { position: 2, ...marks, alreadyGiven: false, file: { sha256: grid.file.sha256 } },
    ]);
    const copied = again.annexes[1] ?? expect.unreachable('two annexes are expected');
    expect(copied.id).not.toBe(grid.id);
    expect((await core.call('annexes.content', { id: copied.id, fileId: null })).bytes).toEqual(aPdf());
    expect((await core.call('annexes.ofItem', { itemId: voted.id })).map(({ id }) => id)).toEqual([rules.id, accounts.id, grid.id]);
    const agenda = async () => (await core.call('sessions.get', { id: now.id })).items.map(({ annexes }) => annexes.length);
    for (const left of [[], [2]]) {
      const [change] = await core.call('history.list', {});
      core.clock.advance(1);
      await core.call('history.undo', { seq: change?.seq ?? 0 });
      expect(await agenda()).toEqual(left);
    }
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });
});
