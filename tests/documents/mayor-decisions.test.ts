import { describe, expect, test } from 'vitest';
import type { DecisionInput } from '#shared/features/mayor-decisions/model';
import { civilDate } from '#shared/kernel/dates';
import { DocumentId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aSession } from '../support/builders';
import { createTestCore } from '../support/test-core';
import { paragraphsIn, partOf, plainText, tableRows, wordErrors } from './word-reading';

const DECISION: DecisionInput = {
  title: 'Marché de réfection de la rue des Mineurs',
  matter: '4',
  subjectCode: '1.1',
  thirdParty: 'Entreprise Morel',
  amount: cents(4_820_000),
  recitals: 'Vu le code de la commande publique ;\nConsidérant l’état de la chaussée ;',
  decision:
    'De conclure le marché avec l’entreprise Morel, dont les lots sont :\n\n- voirie ;\n- réseaux.\n\nD’imputer la dépense au **chapitre 23**.',
  signatory: '',
  decidedOn: civilDate('2026-04-10'),
  withdrawsId: null,
};

async function check(bytes: Uint8Array): Promise<string> {
  expect(await wordErrors(bytes)).toEqual([]);
  expect(paragraphsIn(bytes).filter((text) => / [;:?!€%»]|« |\d [€]|n° |'/u.test(text))).toEqual([]);
  return plainText(bytes);
}

describe('the decisions of the mayor in Word', { timeout: 120_000 }, () => {
  test('a signed decision, then its correction', async () => {
    const core = await createTestCore({ today: '2026-04-15' });
    await core.call('town.update', { ...(await core.call('town.get', {})), mayorName: 'Xavier Testard' });
    await core.call('mayorDecisions.addDelegation', {
      number: '2026_01_03',
      decidedOn: civilDate('2026-03-28'),
      endsOn: null,
      matters: [{ matter: '4', limit: '' }],
    });
    const { id } = await core.call('mayorDecisions.add', DECISION);
    const { version } = await core.call('mayorDecisions.number', { id });
    const { documentId } = await core.call('mayorDecisions.sign', { id, version, signedOn: civilDate('2026-04-11') });
    const bytesOf = async (document: string | null) => (await core.call('documents.content', { id: DocumentId.parse(document) })).bytes;
    const bytes = await bytesOf(documentId);
    const text = await check(bytes);
    const said = [
      'RÉPUBLIQUE FRANÇAISE',
      'Décision du maire prise par délégation du conseil municipal',
      'Décision n° 2026_D_001 du vendredi 10 avril 2026',
      'Objet : Marché de réfection de la rue des Mineurs',
      'VU le code général des collectivités territoriales, notamment ses articles L. 2122-22 (4°) et L. 2122-23 ;',
      'VU la délibération n° 2026_01_03 du 28 mars 2026 par laquelle le conseil municipal a délégué au maire',
      'CONSIDÉRANT l’état de la chaussée ;',
      'DÉCIDE',
      'Article 1er – De conclure le marché',
      'réseaux.',
      'Article 2 – D’imputer la dépense au chapitre 23.',
      'Article 3 – La présente décision est inscrite au registre. Il en est rendu compte au conseil municipal',
      'Fait à Jarny, le 11 avril 2026',
      'tribunal administratif de Nancy dans un délai de deux mois',
      'Transmis en sous-préfecture de Briey le …',
      'Xavier Testard',
    ];
    for (const words of said) expect(text.replace(/[\u00A0\u202F]/g, ' ')).toContain(words);
    expect(partOf(bytes, 'word/document.xml')).toContain('<w:b/>');
    expect(tableRows(bytes).map((row) => row.map((cell) => cell.replace(/[\u00A0\u202F]/g, ' ')))).toContainEqual([
      'Montant',
      '48 200,00 €',
    ]);
    const { decidedOn: _day, withdrawsId: _none, ...texts } = DECISION;
    const values = { ...texts, signatory: 'Mme Anne Colin, adjointe aux travaux' };
    const corrected = await core.call('mayorDecisions.correct', { id, version, reason: 'Signataire', values });
    const after = (await check(await bytesOf(corrected.documentId))).replace(/[\u00A0\u202F]/g, ' ');
    expect(after).toContain('Version rectificative n° 2, qui annule et remplace la précédente – Motif : Signataire');
    expect(after).toContain('Pour le maire et par délégation,');
    expect(after).toContain('Mme Anne Colin, adjointe aux travaux');
  });

  test('the register of a year: by date, by subject, and its closing sheet, withdrawn and corrected decisions included', async () => {
    const core = await createTestCore({ today: '2026-12-15' });
    await core.call('town.update', { ...(await core.call('town.get', {})), mayorName: 'Xavier Testard' });
    await expect(core.call('mayorDecisions.issueRegister', { year: 2026 })).rejects.toMatchObject({
      failure: { details: { rule: 'empty-register', year: 2026 } },
    });
    const sign = async (values: Partial<DecisionInput>) => {
      const { id } = await core.call('mayorDecisions.add', { ...DECISION, ...values });
      const { version, decidedOn } = await core.call('mayorDecisions.number', { id });
      return core.call('mayorDecisions.sign', { id, version, signedOn: decidedOn });
    };
    const market = await sign({});
    const { id: sessionId } = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-12-17') }));
    await core.call('mayorDecisions.report', { sessionId });
    const lease = await sign({ title: 'Bail de l’atelier', matter: '5', subjectCode: '3.3', decidedOn: civilDate('2026-03-02') });
    const { decidedOn: _day, withdrawsId: _none, ...texts } = DECISION;
    const corrected = { ...texts, title: 'Bail de l’atelier communal', matter: '5', subjectCode: '3.3' };
    await core.call('mayorDecisions.correct', { id: lease.id, version: lease.version, reason: 'Objet', values: corrected });
    await sign({ title: 'Retrait du marché', withdrawsId: market.id, decidedOn: civilDate('2026-05-04') });
    const waiting = await core.call('mayorDecisions.add', { ...DECISION, title: 'Assurance', subjectCode: '1.4' });
    await core.call('mayorDecisions.number', { id: waiting.id });
    await core.call('mayorDecisions.add', { ...DECISION, title: 'Un brouillon' });
    const read = async () => {
      const issued = await core.call('mayorDecisions.issueRegister', { year: 2026 });
      const { bytes } = await core.call('documents.content', { id: issued.id });
      const text = (await check(bytes)).replace(/[\u00A0\u202F]/g, ' ');
      return { issued, text, rows: tableRows(bytes).map((row) => row.map((cell) => cell.replace(/[\u00A0\u202F]/g, ' '))) };
    };
    const { issued, text, rows } = await read();
    expect(issued).toMatchObject({
      kind: 'mayor-decisions',
      title: 'Registre des décisions du maire 2026',
      fileName: 'registre-des-decisions-2026.docx',
      version: 1,
    });
    const said = [
      'Commune de Jarny',
      '4 décisions prises par délégation du conseil municipal – articles L. 2122-22 et L. 2122-23 du code général',
      'Le registre est coté et paraphé ; il est tenu sur papier (article R. 2121-9).',
      'Table par date',
      'Table par objet',
      '1.1 – Commande publique – Marchés publics',
      'Feuillet clôturant l’année 2026',
      'Registre clos le [à compléter : date de clôture], sur 4 décisions.',
      'Xavier Testard',
    ];
    for (const words of said) expect(text).toContain(words);
    expect(text).not.toContain('Un brouillon');
    expect(text).not.toContain('Membres présents');
    const lines = {
      market: 'Marché de réfection de la rue des Mineurs (retirée par la décision n° 2026_D_003)',
      lease: 'Bail de l’atelier communal (version rectificative n° 2)',
      waiting: 'Assurance (à signer)',
    };
    expect(rows.filter(([first]) => /^\d{2}\//.test(first ?? ''))).toEqual([
      ['02/03/2026', '2026_D_002', lines.lease, '5°', '–'],
      ['10/04/2026', '2026_D_001', lines.market, '4°', '17/12/2026'],
      ['10/04/2026', '2026_D_004', lines.waiting, '4°', '–'],
      ['04/05/2026', '2026_D_003', 'Retrait du marché', '4°', '–'],
    ]);
    expect(rows).toContainEqual([lines.waiting, '10/04/2026', '2026_D_004', '–']);
    expect(rows.filter(([first]) => /^\d$/.test(first ?? '')).map(([order, number]) => [order, number])).toEqual([
      ['1', '2026_D_001'],
      ['2', '2026_D_002'],
      ['3', '2026_D_003'],
      ['4', '2026_D_004'],
    ]);
    await core.call('mayorDecisions.closeYear', { year: 2026, closedOn: civilDate('2026-12-31') });
    const again = await read();
    expect(again.text).toContain('Registre clos le jeudi 31 décembre 2026, sur 4 décisions.');
    expect(again.issued.version).toBe(2);
  });
});
