import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { judgePassword } from '#shared/kernel/passwords';

const context = { forbidden: ['Marie Dupont', 'Ville de Jarny'] };
const accepted = (password: string) => judgePassword(password, context).accepted;

describe('a password', () => {
  test.each([
    ['kV7!qZx2#Rt9', 80],
    ['kV7qZx2RtW9bLm', 84],
    ['kvqzxrtwbmdfhjsgp', 80],
    ['cheval tuile radis nuage ficelle tambour lampe', 91],
    ['Trois-vélos-rouillés-dorment-sous-la-pluie', 91],
  ])('« %s » is accepted with %d bits', (password, bits) => {
    expect(judgePassword(password, context)).toEqual({ accepted: true, bits, missing: [] });
  });

  test.each([
    'kV7!qZx2#Rt',
    'kV7qZx2RtW9bL',
    'cheval tuile radis nuage ficelle tambour',
    'cheval cheval tuile radis nuage ficelle tambour',
    'court',
    '',
  ])('« %s » is too short', (password) => {
    const judgement = judgePassword(password, context);
    expect(judgement.accepted).toBe(false);
    expect(judgement.bits).toBeLessThan(80);
  });

  it('that is too short is told what to add', () => {
    expect(judgePassword('kV7qZx2RtW9b', context).missing).toEqual([
      'Ajoutez au moins 2\u00A0caractères, ou mêlez-y des signes. Une phrase de sept mots convient aussi.',
    ]);
    expect(judgePassword('cheval tuile radis nuage ficelle', context).missing).toEqual([
      'Ajoutez au moins 2\u00A0mots différents\u00A0: une phrase de passe en compte sept.',
    ]);
  });

  it('becomes long enough by adding just what was asked', () => {
    const strong = fc
      .array(fc.constantFrom(...Array.from('kq7vZx2RtW9bLmGd')), { minLength: 3, maxLength: 12 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(strong, (password) => {
        const asked = /(\d+)\u00A0caract/.exec(judgePassword(password, context).missing[0] ?? '')?.[1];
        const longer = password + password.slice(-1).repeat(Number(asked));
        expect(judgePassword(longer, context).bits).toBeGreaterThanOrEqual(80);
        expect(judgePassword(longer.slice(0, -1), context).bits).toBeLessThan(80);
      }),
    );
  });

  test.each(['motdepasse', 'MotDePasse2026!', 'M0tD3P@sse!!2026', 'azertyuiop', '2026Bonjour!!2026', 'Administrateur-2026-2026'])(
    '« %s » is refused as a common one',
    (password) => {
      expect(judgePassword(password, context).missing).toContain('Choisissez un mot de passe moins courant.');
    },
  );

  test.each(['kV7!Jarny#Rt92', 'kV7!j4rny#Rt92', 'xQ9!marie.dupont#7', 'xQ9!DUPONT#7zRk', 'Tr!Ville-de-Jarny9', 'kV7!J-a-r-n-y#Rt92'])(
    '« %s » is refused for the name it holds',
    (password) => {
      expect(judgePassword(password, context).missing).toEqual(['Retirez le nom de la commune et celui du compte.']);
    },
  );

  test.each([
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    '123456789012345678901234567',
    'abcdefghijklmnopqrstuvwxyz',
    'Azertyuiop123456!',
    'xK9!xK9!xK9!xK9!',
    '!!!!!!!!!!!!aA1',
  ])('« %s » is refused as a run or a repeat', (password) => {
    expect(judgePassword(password, context).missing).toContain(
      'Remplacez les suites et les répétitions (aaaa, 1234, azerty) par des caractères au hasard.',
    );
  });

  it('drawn at random with 16 characters of every class is nearly always accepted', () => {
    const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%&*+=?';
    const random = fc.array(fc.constantFrom(...Array.from(letters)), { minLength: 16, maxLength: 16 }).map((list) => list.join(''));
    const samples = fc.sample(random, { numRuns: 500, seed: 54_273 });
    expect(samples.filter(accepted).length).toBeGreaterThan(480);
  });
});
