import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { DocumentId } from '#shared/kernel/ids';
import { aVotedTown } from '../unit/payments/a-voted-town';
import { paragraphsIn, partOf, plainText, tableRows, wordErrors } from './word-reading';

const PARTS = [
  { share: 7_000, plannedOn: civilDate('2026-05-15'), byAgreement: false },
  { share: 3_000, plannedOn: civilDate('2026-11-30'), byAgreement: true },
];

async function aPlannedTown() {
  const { core, requests } = await aVotedTown([{ voted: 350_050, association: { name: 'Harmonie des mineurs' } }, { voted: 120_000 }]);
  await core.call('payments.plan', { requestIds: requests.map(({ id }) => id), parts: PARTS });
  const { rows } = await core.call('payments.list', { view: 'to-pay', page: 1, pageSize: 50 });
  const paymentOf = (name: string, kind: string) => {
    const found = rows.find((row) => row.associationName === name && row.kind === kind);
    if (!found) throw new Error(`no ${kind} of ${name}`);
    return found.id;
  };
  const bytesOf = async ({ id }: { readonly id: string }) => (await core.call('documents.content', { id: DocumentId.parse(id) })).bytes;
  return { core, requests, paymentOf, bytesOf };
}

const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\u00A0\u202F]/g, ' '));

async function check(bytes: Uint8Array): Promise<void> {
  expect(await wordErrors(bytes)).toEqual([]);
  expect(paragraphsIn(bytes).filter((text) => / [;:?!€%»]|« |\d [€]|n° |'/u.test(text))).toEqual([]);
  expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
}

describe('a certificat administratif', { timeout: 120_000 }, () => {
  test('says who is paid what and why, in figures and in letters, with the account of the grant', async () => {
    const { core, paymentOf, bytesOf } = await aPlannedTown();
    const issued = await core.call('payments.certify', { ids: [paymentOf('Harmonie des mineurs', 'advance')] });
    expect(issued).toMatchObject({
      kind: 'payment-certificate',
      version: 1,
      fileName: '2026-05-04-certificats-administratifs-2026-001.docx',
    });
    const bytes = await bytesOf(issued);
    const said = [
      'Certificat administratif n° 2026-001',
      'Acompte sur une subvention – exercice 2026',
      'Le Maire de la commune de Jarny,',
      'L. 1612-25 et D. 1617-19',
      'rubrique 7211 : premier paiement',
      'la délibération n° 2026_04_07 du conseil municipal du 2 avril 2026',
      '« Harmonie des mineurs » une subvention de 3 500,50 €',
      '2 450,35 € (deux mille quatre cent cinquante euros et trente-cinq centimes)',
      '732 829 320 00074',
      'chapitre 65, article 65748, fonction 024',
      'souscrit le 3 novembre 2025',
      'Fait à Jarny, le 4 mai 2026',
      'Le Maire,',
    ];
    for (const one of said) expect(plainText(bytes)).toContain(one);
    expect(tableRows(bytes).map(plain)).toEqual(
      expect.arrayContaining([
        ['Subvention votée', '3 500,50 €'],
        ['Versements antérieurs', '0,00 €'],
        ['Présent versement', '2 450,35 €'],
        ['Reste à verser', '1 050,15 €'],
      ]),
    );
    await check(bytes);
  });

  test('of a later payment recalls the sums already paid', async () => {
    const { core, paymentOf, bytesOf } = await aPlannedTown();
    const [advance, balance] = [paymentOf('Harmonie des mineurs', 'advance'), paymentOf('Harmonie des mineurs', 'balance')];
    await core.call('payments.certify', { ids: [advance] });
    await core.call('payments.pay', { ids: [advance], on: civilDate('2026-05-04') });
    const bytes = await bytesOf(await core.call('payments.certify', { ids: [balance] }));
    const text = plainText(bytes);
    for (const one of ['n° 2026-002', 'rubrique 7212 : autres paiements', 'Solde d’une subvention']) expect(text).toContain(one);
    expect(tableRows(bytes).map(plain)).toEqual(
      expect.arrayContaining([
        ['Acompte, certificat n° 2026-001, versé le 04/05/2026', '2 450,35 €'],
        ['Total des versements antérieurs', '2 450,35 €'],
        ['Présent versement', '1 050,15 €'],
        ['Reste à verser', '0,00 €'],
      ]),
    );
    await check(bytes);
  });

  test('are numbered without a hole, once each, and written again under the same number as a new version', async () => {
    const { core, requests, paymentOf, bytesOf } = await aPlannedTown();
    const ids = [paymentOf('Association n° 2', 'advance'), paymentOf('Harmonie des mineurs', 'advance')];
    const batch = await core.call('payments.certify', { ids });
    const text = plainText(await bytesOf(batch));
    expect(text.match(/n° 2026-00\d/g)).toEqual(['n° 2026-001', 'n° 2026-002']);
    await check(await bytesOf(batch));
    expect(await core.call('payments.certify', { ids })).toMatchObject({ title: batch.title, version: 2 });
    const rows = await core.call('payments.ofRequest', { requestId: requests[0]?.id ?? '' });
    expect(rows.payments.map(({ certificateNumber, certifiedOn, step }) => [certificateNumber, certifiedOn, step])).toEqual([
      ['2026-002', '2026-05-04', 'certified'],
      ['', null, 'planned'],
    ]);
    const { associationId } = rows;
    expect(await core.call('documents.ofAssociation', { associationId })).toHaveLength(2);
  });

  test('shows what is missing', async () => {
    const { core, requests } = await aVotedTown([{ deliberation: '', association: { siret: '' } }]);
    const [request] = requests;
    if (!request) throw new Error('a request');
    await core.call('payments.plan', { requestIds: [request.id], parts: [{ share: 10_000, plannedOn: null, byAgreement: false }] });
    const { payments } = await core.call('payments.ofRequest', { requestId: request.id });
    const { id } = await core.call('payments.certify', { ids: payments.map((one) => one.id) });
    const { bytes } = await core.call('documents.content', { id });
    for (const what of ['numéro de la délibération', 'SIRET', 'relevé d’identité bancaire'])
      expect(plainText(bytes)).toContain(`[à compléter : ${what}]`);
    await check(bytes);
  });
});
