import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { DocumentId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { createTestCore } from '../support/test-core';
import { paragraphsIn, partOf, plainText, tableRows, wordErrors } from './word-reading';

const DECISION = {
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
});
