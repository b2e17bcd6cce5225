import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareHolder } from '#shared/features/bank/holder';

const against = (holder: string, name: string, acronym = '') => compareHolder(holder, { name, acronym, leaders: ['Odile Vernier'] });

describe('the name on a bank slip', () => {
  test.each([
    ['ASSOC HARMONIE DES MINEURS', 'Harmonie des mineurs'],
    ['ASS. SPORTIVE JARNY', 'Association sportive de Jarny'],
    ['HARMONIE MINEURS', 'Association « L’Harmonie des mineurs »'],
    ['AMIC LAIQUE ST EXUPERY', 'Amicale laïque Saint-Exupéry'],
    ['CTE DES FETES DE MONCEL', 'Comité des fêtes de Moncel'],
    ['ASSOCIATION INTERCOMMUNALE DE SA', 'Association intercommunale de sauvegarde du patrimoine minier'],
    ['UNION SPORTIVE DE JARNY SECTION FOOTBALL', 'Union sportive de Jarny'],
    ['Œuvre des pupilles', 'Oeuvre des pupilles'],
  ])('%s is %s', (holder, name) => {
    expect(against(holder, name)).toBe('same');
  });

  test.each(['A.S.J.', 'ASJ', 'ASJ FOOTBALL', 'a s j'])('the acronym is enough: %s', (holder) => {
    expect(against(holder, 'Association sportive de Jarny', 'A.S.J.')).toBe('same');
  });

  test.each([
    ['CLUB DE PETANQUE', 'Harmonie des mineurs'],
    ['ASSOCIATION DE LA', 'Harmonie des mineurs'],
    ['MAIRIE DE JARNY', 'Harmonie des mineurs'],
    ['JARNY', 'Union sportive de Jarny et environs'],
  ])('%s is not %s', (holder, name) => {
    expect(against(holder, name)).toBe('different');
  });

  test.each(['M. Jean Martin', 'Mme Odile Vernier', 'VERNIER ODILE', 'MR OU MME MARTIN'])('%s is a person', (holder) => {
    expect(against(holder, 'Harmonie des mineurs')).toBe('person');
  });

  test('an association is always its own holder, whatever the accents, the case and the punctuation', () => {
    const word = fc.stringMatching(/^[a-zàéèç]{4,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        fc.pre(words.some((each) => !/^(?:association|associations|assoc|asso|pour|dans|chez)$/.test(each)));
        expect(against(`Assoc. ${words.join('-').toUpperCase()}`, words.join(' '))).toBe('same');
      }),
    );
  });
});
