import { describe, expect, test } from 'vitest';
import { identifierFlags, normaliseAssociation } from '#shared/features/associations/rules';
import { anAssociation } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

const SIRET = '73282932000074';
const flagsOf = (values: Parameters<typeof anAssociation>[0]) => identifierFlags(anAssociation(values));

describe('the identifiers of an association', () => {
  test('an RNA of an overseas greffe is valid, whatever its spaces and case', () => {
    expect(flagsOf({ rna: 'w9g 200 1932' })).toEqual([]);
    expect(normaliseAssociation(anAssociation({ rna: 'w9g 200 1932' })).rna).toBe('W9G2001932');
  });

  test('a SIREN that contradicts the SIRET is flagged, and the sentence names the number to compare with', () => {
    expect(flagsOf({ siret: SIRET, siren: '552 100 554' })).toEqual([
      {
        field: 'siren',
        message: expect.stringMatching(/^Ce SIREN n’est pas celui du SIRET, qui commence par 732\s829\s320\s: corrigez/) as string,
      },
    ]);
    expect(flagsOf({ siret: SIRET, siren: '732829320' })).toEqual([]);
  });

  test('a wrong SIRET is flagged alone: nothing is said of the SIREN by comparison', () => {
    expect(flagsOf({ siret: '73282932000075', siren: '552100554' }).map(({ field }) => field)).toEqual(['siret']);
  });

  test('the SIREN comes from a right SIRET, and is never put in the place of one that was typed', () => {
    expect(normaliseAssociation(anAssociation({ siret: SIRET })).siren).toBe('732829320');
    expect(normaliseAssociation(anAssociation({ siret: SIRET, siren: '552100554' })).siren).toBe('552100554');
    expect(normaliseAssociation(anAssociation({ siret: '2,43E+13' })).siren).toBe('');
  });

  test('a SIRET in scientific notation is kept as typed, flagged, and the way out is told', async () => {
    const core = await createTestCore();
    const { siret, flags } = await core.call('associations.create', anAssociation({ siret: '2,43E+13' }));
    expect(siret).toBe('2,43E+13');
    expect(flags).toEqual([{ field: 'siret', message: expect.stringContaining('document d’origine') as string }]);
  });

  test('the establishments of La Poste have their own key', () => {
    expect(flagsOf({ siret: '35600000049837', siren: '356000000' })).toEqual([]);
  });

  test('an APE code loses its dot and gets its capital letter; a false one is flagged', () => {
    expect(normaliseAssociation(anAssociation({ naf: '94.99z' })).naf).toBe('9499Z');
    expect(flagsOf({ naf: '94.99' })[0]?.message).toContain('94.99Z');
  });

  test.each(['2/08825', '0541002345', '751P00085568'])('a number given before 2009 (%s) typed as RNA is sent to its own field', (rna) => {
    expect(flagsOf({ rna })[0]?.message).toMatch(/Ancien numéro/);
    expect(flagsOf({ formerRna: rna })).toEqual([]);
  });

  test('every postal code, telephone and address is checked, those of the correspondence too', () => {
    expect(flagsOf({ mailPostalCode: '548OO', secondPhone: '12', email: 'contact' }).map(({ field }) => field)).toEqual([
      'email',
      'secondPhone',
      'mailPostalCode',
    ]);
  });

  test('no word comes twice in a list, and the main domain is not among the others', () => {
    const { otherDomains, labels } = normaliseAssociation(
      anAssociation({ domain: 'Sport', otherDomains: ['Sport', 'Santé', 'Santé'], labels: ['Forum', 'Forum'] }),
    );
    expect([otherDomains, labels]).toEqual([['Santé'], ['Forum']]);
  });
});

describe('what does not fit', () => {
  test.each([
    ['a name of 300 characters', { name: 'a'.repeat(300) }, /^Nom\s: 250\scaractères au plus \(vous en avez 300\)\.$/],
    [
      'an affiliation of 5 000 characters',
      { affiliations: 'a'.repeat(5_000) },
      /^Affiliations\s: 1\s000\scaractères au plus \(vous en avez 5\s000\)\.$/,
    ],
    [
      'an approval without its subject',
      { approvals: [{ kind: ' ', authority: '', grantedOn: null }] },
      /^Agréments › n°\s1 › Nature\s: ce champ/,
    ],
    ['half a volunteer', { volunteers: 1.5 }, /^Bénévoles\s: /],
  ])('%s is refused in a sentence, and nothing is written', async (_case, values, sentence) => {
    const core = await createTestCore();
    const answer = await core.envelope('associations.create', { ...anAssociation(), ...values });
    expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION', message: expect.stringMatching(sentence) as string } });
    expect((await core.call('associations.list', { page: 1, pageSize: 50 })).total).toBe(0);
  });
});
