import { describe, expect, test } from 'vitest';
import type { AssociationInput } from '#shared/features/associations/model';
import { associationNotes, notesOf } from '#shared/features/associations/notes';
import { civilDate } from '#shared/kernel/dates';
import { anAssociation } from '../../support/builders';

const KNOWN = { rna: 'W541000001', siret: '73282932000074', legalCategory: '9220' };
const keysOf = (values: Partial<AssociationInput>) => associationNotes(anAssociation({ ...KNOWN, ...values })).map(({ key }) => key);
const messageOf = (values: Partial<AssociationInput>) => associationNotes(anAssociation({ ...KNOWN, ...values }))[0]?.message;

describe('what is worth knowing of an association', () => {
  test('nothing, when its numbers, dates and counts agree', () => {
    const dates = { foundedOn: civilDate('2001-01-10'), declaredOn: civilDate('2001-02-01'), publishedOn: civilDate('2001-02-01') };
    expect(keysOf({ ...dates, members: 12, membersFemale: 7, membersMale: 5, employees: 1, fullTimeEquivalents: 50 })).toEqual([]);
  });

  test('one that was never declared has no legal capacity: it cannot receive a grant, with the article', () => {
    const [note] = associationNotes(anAssociation({ legalCategory: '9210', siret: KNOWN.siret }));
    expect(note?.message).toContain('elle ne peut pas recevoir de subvention');
    expect(note?.source).toContain('1er juillet 1901');
    expect(keysOf({ rna: '', legalCategory: '9210' })).toEqual(['no-capacity']);
  });

  test('an overseas RNA is right, but the published grants file is stricter', () => {
    expect(keysOf({ rna: 'W9G2001932' })).toEqual(['overseas-rna']);
  });

  test('without SIRET, the Sirene directory comes first; a dissolved association is left in peace', () => {
    expect(messageOf({ siret: '' })).toContain('répertoire Sirene');
    expect(keysOf({ siret: '', rna: '', status: 'dissolved' })).toEqual([]);
  });

  test('neither RNA nor registry is said; one line of the Alsace-Moselle registry is enough', () => {
    expect(messageOf({ rna: '' })).toMatch(/^Ni numéro RNA ni inscription/);
    expect(messageOf({ rna: '', formerRna: '2/08825' })).toMatch(/^Seul l’ancien numéro/);
    expect(messageOf({ rna: '', legalCategory: '9260' })).toMatch(/registre du tribunal/);
    expect(keysOf({ rna: '', legalCategory: '9260', registryCourt: 'Tribunal judiciaire de Metz' })).toEqual([]);
  });

  test('dates out of order are told with both days', () => {
    expect(messageOf({ declaredOn: civilDate('2010-03-14'), publishedOn: civilDate('2010-03-12') })).toMatch(
      /^La publication \(12\/03\/2010\) précède la déclaration \(14\/03\/2010\)\s: vérifiez/,
    );
    expect(keysOf({ foundedOn: civilDate('2010-03-14'), declaredOn: civilDate('2010-01-01') })).toEqual(['declaredOn-before-foundedOn']);
    expect(keysOf({ foundedOn: civilDate('2010-03-14'), dissolvedOn: civilDate('2009-01-01'), status: 'dissolved' })).toEqual([
      'dissolvedOn-before-foundedOn',
    ]);
    expect(keysOf({ dissolvedOn: civilDate('2009-01-01') })).toEqual(['not-dissolved']);
  });

  test.each<[Partial<AssociationInput>, string[]]>([
    [{ members: 10, membersFemale: 7, membersMale: 5 }, ['more-by-sex']],
    [{ members: 10, membersFemale: 12 }, ['more-by-sex']],
    [{ members: 10, membersFemale: 4, membersMale: 5 }, ['fewer-by-sex']],
    [{ members: 10, membersFemale: 4 }, []],
    [{ membersFemale: 4, membersMale: 5 }, ['no-total']],
    [{ members: 10, membersResident: 11 }, ['more-residents']],
    [{ employees: 2, fullTimeEquivalents: 201 }, ['more-full-time']],
    [{ employees: 0, fullTimeEquivalents: 0 }, []],
  ])('counts that cannot be: %j', (values, keys) => {
    expect(keysOf(values)).toEqual(keys);
    expect(notesOf('counts', anAssociation({ ...KNOWN, ...values })).map(({ key }) => key)).toEqual(keys);
  });

  test('public utility is one thing said twice: the box, the date and the category agree', () => {
    const day = civilDate('1985-05-02');
    expect(keysOf({ publicUtilityOn: day })).toEqual(['public-utility']);
    expect(keysOf({ legalCategory: '9230' })).toEqual(['public-utility']);
    expect(keysOf({ legalCategory: '9230', publicUtility: true, publicUtilityOn: day })).toEqual([]);
  });
});
