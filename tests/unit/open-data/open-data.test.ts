import { describe, expect, test } from 'vitest';
import { SCDL_COLUMNS } from '#shared/features/open-data/schema';
import { cents } from '#shared/kernel/money';
import { createTestCore } from '../../support/test-core';
import { aVotedTown } from '../payments/a-voted-town';

const ALL = { year: 2026, scope: 'all', inKind: false } as const;
const LEGAL = { ...ALL, scope: 'legal' } as const;
const TITLES = SCDL_COLUMNS.join(',');
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const file = (content: string | Buffer, fileName = 'subventions.csv') => ({
  fileName,
  bytes: new Uint8Array(Buffer.from(content)),
  year: null,
  withoutIdentifier: false,
});

describe('the file of a year', () => {
  test.each([
    [2_300_000, 0],
    [2_300_001, 1],
  ])('holds by law what is strictly beyond 23 000 €: %i cents → %i line', async (voted, total) => {
    const { core } = await aVotedTown([{ voted }]);
    expect(await core.call('openData.preview', LEGAL)).toMatchObject({ total });
    expect(await core.call('openData.preview', ALL)).toMatchObject({ total: 1 });
  });

  test('holds by law every grant of an association whose year goes beyond the threshold', async () => {
    const { core, requests } = await aVotedTown([{ voted: 2_000_000 }, { voted: 2_300_000 }]);
    const [first] = requests;
    const { rows: campaigns } = { rows: await core.call('campaigns.list', {}) };
    const values = {
      purpose: 'Tournoi',
      asked: cents(300_001),
      proposed: null,
      committee: null,
      voted: cents(300_001),
      receivedOn: null,
      note: '',
    };
    await core.call('grants.add', { campaignId: campaigns[0]?.id as never, associationId: first?.associationId as never, values });
    const { total, amount } = await core.call('openData.preview', LEGAL);
    expect({ total, amount }).toEqual({ total: 2, amount: 2_300_001 });
  });

  test('is written as the schema asks and passes its checks', async () => {
    const { core } = await aVotedTown([{ voted: 2_400_050, association: { name: 'Club « Les "Écureuils" », section chant' } }]);
    const { fileName, bytes } = await core.call('openData.export', { ...ALL, leaveOut: false });
    expect(fileName).toBe('subventions_54273_2026.csv');
    const [titles, line, end] = text(bytes).split('\r\n');
    expect(titles).toBe(TITLES);
    expect(line).toContain(
      'Commune de Jarny,21540273600015,2026-04-02,2026_04_07,"Club « Les ""Écureuils"" », section chant",73282932000074,',
    );
    expect(line).toContain(',24000.50,aide en numéraire,unique,2026-04-02,,non,1,');
    expect(end).toBe('');
  });

  test('says what it supposed, and tells the payments when they are known', async () => {
    const { core, requests } = await aVotedTown([{ voted: 500_000 }]);
    expect((await core.call('openData.preview', ALL)).notes).toEqual({ 'vote-date': 1, 'payment-date': 1, shortened: 0 });
    const part = (share: number, plannedOn: string) => ({ share, plannedOn: plannedOn as never, byAgreement: false });
    const parts = [part(7_000, '2026-06-15'), part(3_000, '2026-11-30')];
    await core.call('payments.plan', { requestIds: requests.map(({ id }) => id), parts });
    const { notes, rows } = await core.call('openData.preview', ALL);
    expect(notes['payment-date']).toBe(0);
    expect(rows[0]?.period).toBe('2026-06-15/2026-11-30');
  });

  test('lists what is to be mended before anything is written, with the request to open', async () => {
    const { core, requests } = await aVotedTown([{ voted: 500_000, association: { siret: '', rna: '' } }, { voted: 100_000 }]);
    const { corrections, blocking } = await core.call('openData.preview', ALL);
    expect(blocking).toBe(1);
    expect(corrections[0]).toMatchObject({ line: 2, column: 'idBeneficiaire', requestId: requests[0]?.id, blocking: true });
    const refused = await core.envelope('openData.export', { ...ALL, leaveOut: false });
    expect(refused).toMatchObject({ error: { code: 'RULE', details: { rule: 'scdl-lines-to-mend', lines: 1 } } });
    expect(await core.call('openData.export', { ...ALL, leaveOut: true })).toMatchObject({ rows: 1 });
  });

  test('is refused when there is nothing in it', async () => {
    const core = await createTestCore();
    const refused = await core.envelope('openData.export', { ...ALL, leaveOut: false });
    expect(refused).toMatchObject({ error: { details: { rule: 'scdl-nothing-to-publish' } } });
  });

  test('comes back unchanged when it is imported', async () => {
    const { core } = await aVotedTown([
      { voted: 2_400_050, association: { name: 'Club « Les "Écureuils" », section\u00A0chant' } },
      { voted: 1 },
      { voted: 99_999_999, association: { name: 'L’œuvre; avec point-virgule' } },
    ]);
    const { fileName, bytes } = await core.call('openData.export', { ...ALL, leaveOut: true });
    const { file: imported, report } = await core.call('openData.import', { fileName, bytes, year: null, withoutIdentifier: false });
    expect(report).toMatchObject({ lines: 3, accepted: 3, blocking: 0, advice: 0, titles: [] });
    expect(imported).toMatchObject({ own: true, firstYear: 2026, lastYear: 2026, rows: 3, amount: 102_400_050 });
    expect(text((await core.call('openData.rewrite', { id: imported.id })).bytes)).toBe(text(bytes));
  });
});

describe('publication within the legal delay', () => {
  test('runs from the vote while no agreement is signed, and is over the day after', async () => {
    const { core } = await aVotedTown([{ voted: 2_300_001 }, { voted: 2_300_000 }], { today: '2026-07-02' });
    const due = await core.call('openData.deadlines', { year: 2026 });
    expect(due).toMatchObject({ late: 0, waiting: 1, rows: [{ signedOn: null, votedOn: '2026-04-02', dueOn: '2026-07-02', late: false }] });
    core.clock.advance(24 * 3_600);
    expect(await core.call('openData.deadlines', { year: 2026 })).toMatchObject({ late: 1 });
  });

  test('a recorded publication ends the wait; taken back, it counts no more; put back, it does again', async () => {
    const { core } = await aVotedTown([{ voted: 2_300_001 }], { today: '2026-05-04' });
    const input = { ...LEGAL, publishedOn: '2026-05-04' as never, place: 'data.gouv.fr' };
    const { id, sha256 } = await core.call('openData.publish', input);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const waiting = async () => (await core.call('openData.deadlines', { year: 2026 })).waiting;
    expect(await waiting()).toBe(0);
    await core.call('openData.removePublication', { id });
    expect(await waiting()).toBe(1);
    expect(await core.call('openData.publications', {})).toEqual([]);
    await core.call('openData.putBackPublication', { id });
    expect(await waiting()).toBe(0);
  });

  test('a day to come is refused', async () => {
    const { core } = await aVotedTown([{ voted: 2_300_001 }], { today: '2026-05-04' });
    const refused = await core.envelope('openData.publish', { ...LEGAL, publishedOn: '2026-05-05', place: 'jarny.fr' });
    expect(refused).toMatchObject({ error: { code: 'VALIDATION' } });
  });
});

describe('importing a published file', () => {
  const LINE =
    'Ville de Briey,23350001600040,2025-04-02,D1,Club A,73282932000074,,Fonctionnement,1000,aide en numéraire,unique,2025-05-01,,non,1,';

  test('tells each line by number and column, takes those that do not block, and all of it is undone in one gesture', async () => {
    const core = await createTestCore();
    const wrong = [
      LINE,
      LINE,
      LINE.replace('73282932000074', '73282932000075').replace('D1', 'D2'),
      LINE.replace(',1000,', ',beaucoup,').replace('D1', 'D3'),
      LINE.replace('2025-05-01', '2025-13-01').replace('D1', 'D4'),
    ];
    const request = file([TITLES, ...wrong].join('\n'));
    const report = await core.call('openData.check', request);
    expect(report).toMatchObject({ lines: 5, accepted: 2, refused: 3, blocking: 3, advice: 1 });
    expect(report.findings.map(({ line, column, blocking }) => [line, column, blocking])).toEqual([
      [3, 'nomBeneficiaire', true],
      [4, 'idBeneficiaire', true],
      [5, 'montant', true],
      [6, 'datesPeriodeVersement', false],
    ]);
    expect(await core.call('openData.files', {})).toEqual([]);
    const { file: imported } = await core.call('openData.import', request);
    expect(imported).toMatchObject({ rows: 2, refused: 3, amount: 200_000, own: false, granterName: 'Ville de Briey' });
    expect(await core.call('openData.check', request)).toMatchObject({ known: { id: imported.id } });
    expect(await core.envelope('openData.import', request)).toMatchObject({ error: { details: { rule: 'scdl-known-file' } } });
    await core.call('openData.removeFile', { id: imported.id });
    expect(await core.call('openData.files', {})).toEqual([]);
    await core.call('openData.putBackFile', { id: imported.id });
    expect(await core.call('openData.files', {})).toMatchObject([{ id: imported.id }]);
  });

  test.each([
    ['a missing column', 'nomBeneficiaire;objet\nClub A;Fonctionnement', 'ligne 1 : la colonne « montant » manque'],
    ['a column twice', 'nomBeneficiaire;montant;Montant voté\nClub A;1;2', 'ligne 1 : la colonne « montant » est là deux fois'],
    ['no title at all', 'Club A;1000\nClub B;2000', 'la colonne « nomBeneficiaire » manque'],
  ])('%s is told with its line, and nothing is imported', async (_name, content, message) => {
    const core = await createTestCore();
    const refused = await core.envelope('openData.import', file(content));
    expect(refused).toMatchObject({
      error: {
        code: 'RULE',
        details: { rule: 'scdl-columns', faults: expect.arrayContaining([expect.stringContaining(message)]) as string[] },
      },
    });
    expect(await core.call('openData.files', {})).toEqual([]);
  });

  test('other titles, ; and commas, Windows-1252 and a heading are read', async () => {
    const core = await createTestCore();
    const content =
      'Subventions versées\r\n\r\nNom bénéficiaire;Montant voté;Année budgétaire;N° SIRET\r\nClub de l’été;1 200,50 €;2023;\r\n';
    const bytes = Buffer.from(content.replace('’', "'").replace('€', ''), 'latin1');
    const report = await core.call('openData.check', file(bytes));
    expect(report).toMatchObject({
      encoding: 'Windows-1252',
      delimiter: ';',
      accepted: 1,
      amount: 120_050,
      years: [{ year: 2023, lines: 1 }],
    });
    expect(report.titles[0]).toContain('« Nom bénéficiaire » est lue comme « nomBeneficiaire »');
  });

  test('a file without a year asks for it', async () => {
    const core = await createTestCore();
    const request = file('nomBeneficiaire,montant\nClub A,100');
    expect(await core.call('openData.check', request)).toMatchObject({ accepted: 0, blocking: 1 });
    expect(await core.envelope('openData.import', request)).toMatchObject({ error: { details: { rule: 'scdl-nothing-to-import' } } });
    expect(await core.call('openData.check', { ...request, year: 2024 })).toMatchObject({ accepted: 1 });
  });

  test('a cancelled import leaves nothing', async () => {
    const core = await createTestCore();
    const lines = Array.from({ length: 20_000 }, (_, rank) => LINE.replace('D1', `D${rank}`));
    const running = core.envelope('openData.import', file([TITLES, ...lines].join('\n')));
    running.catch(() => undefined);
    const importing = core.call('openData.import', file([TITLES, ...lines, LINE].join('\n')), 'job-1');
    const stopped = expect(importing).rejects.toMatchObject({ failure: { code: 'CANCELLED' } });
    await core.call('jobs.cancel', { jobId: 'job-1' });
    await stopped;
    await running;
    expect(await core.call('openData.files', {})).toHaveLength(1);
  });
});

describe('beside another town', () => {
  test('the same SIREN is the same beneficiary, sizes and medians are counted, supports in kind are left out', async () => {
    const { core } = await aVotedTown([{ voted: 50_000 }, { voted: 49_999 }, { voted: 2_300_000 }]);
    const row = (name: string, siret: string, amount: string) =>
      `Ville de Briey,23350001600040,2026-04-02,,${name},${siret},,Objet,${amount},unique,2026-05-01,,non,1,`;
    const content = [
      TITLES,
      row('Même club', '73282932000074', '700,aide en numéraire'),
      row('Autre', '', '300,aide en numéraire'),
      row('Prêt', '', '99,aide en nature'),
    ].join('\n');
    const { file: theirs } = await core.call('openData.import', file(content));
    const { ours, theirs: other, sizes, shared } = await core.call('openData.compare', { id: theirs.id, year: 2026 });
    expect(ours).toMatchObject({ grants: 3, beneficiaries: 3, amount: 2_399_999, median: 50_000, largest: 2_300_000 });
    expect(other).toMatchObject({ name: 'Ville de Briey', grants: 2, amount: 100_000, median: 50_000 });
    expect(sizes.map((size) => size.ours)).toEqual([1, 1, 0, 0, 0, 0, 1]);
    expect(shared).toMatchObject([{ name: 'Association n° 1', ours: 50_000, theirs: 70_000 }]);
  });
});
