import { describe, expect, test } from 'vitest';
import { ItemInput } from '#shared/features/council/model';
import { agreementsNeeded, type GrantsItemSource } from '#shared/features/council/grants-amounts';
import { grantsItemTexts } from '#shared/features/council/grants-item';
import { evolutionText } from '#shared/features/council/grants-wording';
import { lawOn } from '#shared/features/legal/rules';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { campaign, grantRow, LAW } from '../../documents/session-builders';

function texts(change: Partial<GrantsItemSource>) {
  const source = {
    campaign: campaign(),
    rows: [grantRow(1), grantRow(2)],
    law: LAW,
    lastYearTotal: null,
    partial: false,
    commitmentMissing: [],
    ...change,
  };
  const written = grantsItemTexts(source);
  return Object.fromEntries(Object.entries(written).map(([field, text]) => [field, text.replace(/[\u00A0\u202F]/g, ' ')]));
}

describe('the texts of a grants affair', () => {
  test('are accepted as the fields of an affair, even with the longest names and many requests', () => {
    const rows = Array.from({ length: 200 }, (_, index) =>
      grantRow(index + 1, { associationName: 'É'.repeat(250), proposed: cents(3_000_000) }),
    );
    const written = grantsItemTexts({
      campaign: campaign({ committeeName: 'C'.repeat(120) }),
      rows,
      law: LAW,
      lastYearTotal: cents(1),
      partial: false,
      commitmentMissing: rows.map((row) => row.associationName),
    });
    expect(ItemInput.safeParse({ ...written, rapporteurId: null }).error).toBeUndefined();
  });

  test('count the requests in letters and compare with the year before', () => {
    const rows = [
      grantRow(1, { asked: cents(400_000), proposed: cents(200_000) }),
      grantRow(2, { asked: cents(100_000), proposed: cents(3_600) }),
    ];
    const { context, proposal, title } = texts({ rows, lastYearTotal: cents(200_000) });
    expect(title).toBe('Attribution de subventions aux associations – exercice 2026');
    expect(context).toContain('Deux dossiers ont été reçus pour l’exercice 2026, représentant 5 000,00 € de demandes.');
    expect(context).toContain('Ils ont été examinés par la commission vie associative, réunie le 4 mai 2026.');
    expect(proposal).toContain(
      'Il est proposé d’attribuer 2 036,00 € à deux associations, soit une progression de 1,8 % par rapport à 2025.',
    );
  });

  test('agree in the singular for one request', () => {
    const { title, context, recitals, decision } = texts({ rows: [grantRow(1, { associationName: 'Harmonie municipale' })] });
    expect(title).toBe('Attribution d’une subvention à l’association « Harmonie municipale » – exercice 2026');
    expect(context).toContain('Un dossier a été reçu');
    expect(context).toContain('Il a été examiné');
    expect(recitals).toContain('l’association figurant au tableau annexé contribue');
    expect(decision).toContain('le bénéficiaire produira un compte rendu financier dans les six mois');
  });

  test('tell apart what is refused and what is still to be examined', () => {
    const { proposal } = texts({ rows: [grantRow(1), grantRow(2), grantRow(3, { proposed: cents(0) }), grantRow(4, { proposed: null })] });
    expect(proposal).toContain('Une demande n’est pas retenue.');
    expect(proposal).toContain('Une demande reste à instruire.');
  });

  test('say so when nothing was asked or nothing is proposed', () => {
    expect(texts({ rows: [] })['context']).toBe('Aucun dossier de demande de subvention n’a été reçu pour l’exercice 2026.');
    expect(texts({ rows: [] })['decision']).toContain('de ne pas attribuer de subvention');
  });

  test('take the article numbers from the law of the day', () => {
    expect(texts({})['visas']).toContain('L. 1612-25');
    const before = texts({ law: lawOn(civilDate('2025-06-01'), LEGAL_CATALOGUE) });
    expect(before['visas']).toContain('L. 2311-7');
    expect(before['visas']).not.toContain('L. 1612-25');
  });

  test('make the payment wait for the contrat d’engagement républicain when one is missing', () => {
    const { context, recitals, decision } = texts({ commitmentMissing: ['Club A', 'Club B'] });
    expect(context).toContain('reste à produire par les associations « Club A » et « Club B ».');
    expect(recitals).not.toContain('souscrits');
    expect(decision).toContain(
      'de subordonner le versement des subventions attribuées aux associations « Club A » et « Club B » à la souscription',
    );
  });

  test('warn when the proposals go over the envelope', () => {
    expect(texts({ campaign: campaign({ envelope: cents(100) }) })['budget']).toContain('une décision modificative est nécessaire');
  });
});

describe('the convention', () => {
  test('is needed strictly above the threshold, all requests of the year together', () => {
    const at = grantRow(1, { proposed: cents(2_300_000) });
    const above = grantRow(2, { proposed: cents(2_300_001), associationName: 'Au-dessus' });
    const twice = grantRow(3, { proposed: cents(1_200_000), associationName: 'Deux fois' });
    const rows = [at, above, twice, { ...twice, number: 4 }];
    expect(agreementsNeeded(rows, LAW).map(({ name }) => name)).toEqual(['Au-dessus', 'Deux fois']);
    expect(texts({ rows })['decision']).toContain(
      'd’approuver les conventions d’objectifs à conclure avec les associations « Au-dessus » et « Deux fois », dont les subventions de l’année excèdent 23 000 € pour chacune, et d’autoriser le maire à les signer',
    );
    expect(texts({ rows: [at, above] })['decision']).toContain(
      'd’approuver la convention d’objectifs à conclure avec l’association « Au-dessus »',
    );
    expect(texts({ rows: [at] })['decision']).not.toContain('convention');
  });
});

test('an evolution is a rise, a fall, the same, or nothing to compare', () => {
  expect(evolutionText(cents(98), cents(100), 2025)).toMatch(/^soit une baisse de 2,0.% par rapport à 2025$/);
  expect(evolutionText(cents(100), cents(100), 2025)).toBe('soit un montant égal à celui de 2025');
  expect(evolutionText(cents(100), cents(0), 2025)).toBe('');
  expect(evolutionText(cents(100), null, 2025)).toBe('');
});
