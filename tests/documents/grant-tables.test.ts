import { Buffer } from 'node:buffer';
import readExcel from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { BLANK_REPORT } from '#shared/features/financial-reports/model';
import { civilDate } from '#shared/kernel/dates';
import { DocumentId, type CampaignId, type GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aCampaign, anAssociation, aRequest } from '../support/builders';
import { createTestCore, type TestCore } from '../support/test-core';
import { paragraphsIn, partOf, plainText, tableRows, wordErrors } from './word-reading';

const COMMITTED = { republicanCommitmentOn: civilDate('2025-11-03'), legalCategory: '9220' };

/** Two domains, one request with every amount and opinion, one still undecided, one withdrawn; help in kind; last year voted. */
async function aTown() {
  const core = await createTestCore({ today: '2026-05-04' });
  const campaignId = (await core.call('campaigns.create', aCampaign({ committeeName: 'vie associative' }))).id;
  const before = (await core.call('campaigns.create', aCampaign({ year: 2025, name: 'Subventions 2025' }))).id;
  const music = await core.call(
    'associations.create',
    anAssociation({ ...COMMITTED, name: 'Harmonie des mineurs', domain: 'Culture', siret: '73282932000074' }),
  );
  const sport = await core.call('associations.create', anAssociation({ ...COMMITTED, name: 'Archers de la Tour', domain: 'Sports' }));
  const gone = await core.call('associations.create', anAssociation({ ...COMMITTED, name: 'Cercle retiré', domain: 'Sports' }));
  await core.call('grants.add', { campaignId: before, associationId: music.id, values: aRequest({ voted: cents(8_000_000) }) });
  const values = aRequest({ asked: cents(9_000_000), proposed: cents(8_500_050), committee: cents(8_400_025), voted: cents(8_400_025) });
  const main = await core.call('grants.add', { campaignId, associationId: music.id, values });
  const examined = { envelopeId: null, serviceOpinion: 'Projet solide.', committeeOpinion: 'Favorable, à l’unanimité.', forcedReason: '' };
  await core.call('grants.examine', { id: main.id, version: main.version, values: examined });
  await core.call('grants.add', { campaignId, associationId: sport.id, values: aRequest({ asked: cents(100_075) }) });
  const closed = await core.call('grants.add', { campaignId, associationId: gone.id, values: aRequest({ asked: cents(999_999) }) });
  await core.call('grants.close', { id: closed.id, version: closed.version, as: 'withdrawn', reason: 'À sa demande' });
  const councillor = { civility: 'madam', firstName: 'Odile', lastName: 'Vernier', email: '', phone: '' } as const;
  await core.call('councillors.create', { ...COUNCILLOR, person: councillor });
  const { rows } = await core.call('people.list', { page: 1, pageSize: 10 });
  const [person] = rows;
  if (person) await core.call('mandates.add', { associationId: music.id, person: { id: person.id }, role: 'treasurer', startsOn: null });
  const tariff = await core.call('tariffs.add', {
    values: { kind: 'room', name: 'Gymnase', unit: 'hour' },
    rate: { year: 2026, amount: cents(1_250) },
  });
  const support = { tariffId: tariff.id, year: 2026, startsOn: null, endsOn: null, quantity: 1_000, unitPrice: cents(1_250), note: '' };
  await core.call('inKind.add', { associationId: sport.id, values: support });
  return { core, campaignId, musicId: music.id };
}

/** One grant of an amount, voted. */
async function aGrantOf(voted: number) {
  const core = await createTestCore({ today: '2026-11-04' });
  const { id: campaignId } = await core.call('campaigns.create', aCampaign());
  const { id: associationId } = await core.call('associations.create', anAssociation({ ...COMMITTED, name: 'Harmonie des mineurs' }));
  const { id } = await core.call('grants.add', { campaignId, associationId, values: aRequest({ voted: cents(voted) }) });
  return { core, requestId: id };
}

async function aBudget(
  core: TestCore,
  requestId: GrantRequestId,
  { products, scope }: { products: number; scope: 'general' | 'projects' },
) {
  const { proposal, asked } = await core.call('grantDossiers.get', { requestId });
  const values = { ...proposal, scope, budget: { '604': cents(products), '756': cents(products), '870': cents(5_000_000) } };
  await core.call('grantDossiers.save', { requestId, version: 0, askedBefore: asked, asked, values });
}

async function aReport(core: TestCore, requestId: GrantRequestId, told: number) {
  const line = { line: '756' as const, forecast: cents(2_000_000), actual: cents(told), explanation: '' };
  const values = { ...BLANK_REPORT, receivedOn: civilDate('2026-11-02'), lines: [line] };
  await core.call('financialReports.save', { requestId, version: 0, values });
}

const COUNCILLOR = {
  function: 'councillor' as const,
  delegation: '',
  tableOrder: 1,
  group: '',
  startsOn: civilDate('2026-03-22'),
  endsOn: null,
};

async function bytesOf(core: TestCore, { id }: { readonly id: string }): Promise<Uint8Array> {
  return (await core.call('documents.content', { id: DocumentId.parse(id) })).bytes;
}

const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\u00A0\u202F]/g, ' '));

async function check(bytes: Uint8Array): Promise<void> {
  expect(await wordErrors(bytes)).toEqual([]);
  expect(paragraphsIn(bytes).filter((text) => / [;:?!€%»]|« |\d [€]|n° |'/u.test(text))).toEqual([]);
  expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
}

async function sheetOf(bytes: Uint8Array): Promise<unknown[][]> {
  const [sheet] = await readExcel(Buffer.from(bytes));
  return (sheet?.data ?? []).map((row) => [...row]);
}

const sizeOf = (bytes: Uint8Array) => /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(partOf(bytes, 'word/document.xml'))?.slice(1).map(Number);

describe('the tables of grants', { timeout: 120_000 }, () => {
  test('the committee’s has the amounts, the opinions and who must stay out, by domain, on a landscape page', async () => {
    const { core, campaignId } = await aTown();
    const issued = await core.call('grantTables.issue', { campaignId, table: 'committee' });
    expect(issued).toMatchObject({ kind: 'grants-table', fileName: '2026-05-04-tableau-commission-2026.docx', version: 1 });
    const bytes = await bytesOf(core, issued);
    expect(sizeOf(bytes)).toEqual([16_838, 11_906]);
    const rows = tableRows(bytes).map(plain);
    expect(rows).toContainEqual([
      '1',
      'Harmonie des mineurs',
      'Fonctionnement 2026',
      '80 000,00 €',
      '90 000,00 €',
      '85 000,50 €',
      'Projet solide.',
      '84 000,25 €',
      'Favorable, à l’unanimité.',
      'Odile Vernier',
    ]);
    expect(rows.at(-1)).toEqual(['TOTAL GÉNÉRAL', '80 000,00 €', '91 000,75 €', '85 000,50 €', '', '84 000,25 €', '', '']);
    const text = plainText(bytes);
    for (const said of [
      'commission vie associative',
      '2 demandes de 2 associations',
      'Sous-total Culture',
      'Reste disponible : 14 999,50 €',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Cercle retiré');
    await check(bytes);
  });

  test('the arbitration’s is on A3, with the years before and the evolution', async () => {
    const { core, campaignId } = await aTown();
    const bytes = await bytesOf(core, await core.call('grantTables.issue', { campaignId, table: 'arbitration' }));
    expect(sizeOf(bytes)).toEqual([23_812, 16_838]);
    const row = tableRows(bytes)
      .map(plain)
      .find((cells) => cells[1] === 'Harmonie des mineurs');
    expect(row?.slice(3, 12)).toEqual(['–', '–', '80 000,00 €', '90 000,00 €', '85 000,50 €', '84 000,25 €', '84 000,25 €', '+5,0 %', '']);
    expect(row?.at(-1)).toContain('convention');
    await check(bytes);
  });

  test('count once what an association that asks twice got before', async () => {
    const { core, campaignId, musicId } = await aTown();
    const project = aRequest({ purpose: 'Concert', asked: cents(100_000), proposed: cents(50_000) });
    await core.call('grants.add', { campaignId, associationId: musicId, values: project });
    const rowsOf = async (table: 'committee' | 'arbitration' | 'domains') =>
      tableRows(await bytesOf(core, await core.call('grantTables.issue', { campaignId, table }))).map(plain);
    const committee = await rowsOf('committee');
    expect(committee.find((cells) => cells[2] === 'Concert')?.[3]).toBe('idem');
    expect(committee.at(-1)?.[1]).toBe('80 000,00 €');
    expect((await rowsOf('domains')).at(-1)?.[2]).toBe('80 000,00 €');
    const arbitration = await rowsOf('arbitration');
    expect(arbitration.filter((cells) => cells[1] === 'Harmonie des mineurs').map((cells) => cells[10])).toEqual(['+5,6 %', 'idem']);
    expect(arbitration.at(-1)?.slice(1, 4)).toEqual(['–', '–', '80 000,00 €']);
  });

  test('the list by domain says what each gets, and its sums', async () => {
    const { core, campaignId } = await aTown();
    const bytes = await bytesOf(core, await core.call('grantTables.issue', { campaignId, table: 'domains' }));
    const rows = tableRows(bytes).map(plain);
    expect(rows).toContainEqual(['Sous-total Culture', '90 000,00 €', '80 000,00 €', '84 000,25 €']);
    expect(rows).toContainEqual(['Archers de la Tour', 'Fonctionnement 2026', '1 000,75 €', '–', '–']);
    await check(bytes);
  });

  test('the annex of the budget has cash and kind, by body, and names those above the threshold', async () => {
    const { core } = await aTown();
    const bytes = await bytesOf(core, await core.call('grantTables.issueAnnex', { year: 2026 }));
    const rows = tableRows(bytes).map(plain);
    expect(rows.find((cells) => cells[0] === 'Harmonie des mineurs')?.slice(1)).toEqual([
      '732 829 320 00074',
      'Association déclarée',
      '65748',
      '024',
      'Fonctionnement 2026',
      '',
      'Oui : plus de 75 000,00 €',
      '84 000,25 €',
      '–',
      '84 000,25 €',
    ]);
    expect(rows.find((cells) => cells[0] === 'Archers de la Tour')?.slice(3, 7)).toEqual(['861 / 871', '', 'Salles', '']);
    expect(rows.at(-1)).toEqual(['TOTAL GÉNÉRAL', '84 000,25 €', '125,00 €', '84 125,25 €']);
    const text = plainText(bytes);
    for (const said of ['L. 2313-1', 'Harmonie des mineurs (84 000,25 €, plus de 75 000,00 €)', 'Prestations en nature, valorisées'])
      expect(text).toContain(said);
    await check(bytes);
    await check(await bytesOf(core, await core.call('grantTables.issueAnnex', { year: 2020 })));
  });

  test.each<[products: number | null, scope: 'general' | 'projects', told: number | null, mark: string]>([
    [null, 'general', null, 'Produits inconnus'],
    [2_000_000, 'general', null, 'Non'],
    [1_999_999, 'general', null, 'Oui : plus de 50 % des produits de 2026 (budget du dossier)'],
    [1_600_000, 'general', null, 'Oui : 62,5 % des produits de 2026 (budget du dossier)'],
    [2_000_000, 'general', 1_600_000, 'Oui : 62,5 % des produits de 2026 (compte rendu financier)'],
    [2_000_000, 'projects', 1_600_000, 'Non'],
  ])('of 10 000,00 € and products of %s (%s, reported %s), the annex says « %s »', async (...[products, scope, told, mark]) => {
    const { core, requestId } = await aGrantOf(1_000_000);
    if (products !== null) await aBudget(core, requestId, { products, scope });
    if (told !== null) await aReport(core, requestId, told);
    const { bytes } = await core.call('grantTables.annexWorkbook', { year: 2026 });
    expect((await sheetOf(bytes)).find((row) => row[0] === 'Harmonie des mineurs')?.[7]).toBe(mark);
  });

  test.each(['committee', 'arbitration', 'domains'] as const)(
    'the workbook of the %s table has the same sums, as numbers',
    async (table) => {
      const { core, campaignId } = await aTown();
      const { bytes, fileName } = await core.call('grantTables.workbook', { campaignId, table });
      expect(fileName).toMatch(/^2026-05-04-.*2026\.xlsx$/);
      const rows = await sheetOf(bytes);
      const head = rows.findIndex((row) => row.includes('Association'));
      const asked = (rows[head] ?? []).indexOf('Demandé');
      expect(rows.at(-1)?.[0]).toBe('TOTAL GÉNÉRAL');
      expect(rows.at(-1)?.[asked]).toBe(91_000.75);
    },
  );

  test('the workbook of the annex too', async () => {
    const { core } = await aTown();
    const rows = await sheetOf((await core.call('grantTables.annexWorkbook', { year: 2026 })).bytes);
    expect(rows.at(-1)?.filter((cell) => typeof cell === 'number')).toEqual([84_000.25, 125, 84_125.25]);
  });
});

describe('the figures of the charts', () => {
  const of = (campaignId: CampaignId, core: TestCore) => core.call('grantFigures.byDomain', { campaignId });

  test('come by domain and by year, to the cent, without what was withdrawn', async () => {
    const { core, campaignId } = await aTown();
    expect(await of(campaignId, core)).toEqual([
      {
        domain: 'Culture',
        requests: 1,
        asked: 9_000_000,
        proposed: 8_500_050,
        committee: 8_400_025,
        voted: 8_400_025,
        decided: 1,
        granted: 1,
      },
      { domain: 'Sports', requests: 1, asked: 100_075, proposed: 0, committee: 0, voted: 0, decided: 0, granted: 0 },
    ]);
    const years = await core.call('grantFigures.byYear', { years: 5 });
    expect(years.map(({ year, asked, voted, inKind, requests }) => [year, asked, voted, inKind, requests])).toEqual([
      [2025, 120_000, 8_000_000, 0, 1],
      [2026, 9_100_075, 8_400_025, 12_500, 2],
    ]);
  });
});
