import { expect, it } from 'vitest';
import { readAmount } from '../../../../../src/renderer/features/grants/read-amount';

it('reads amounts as people type them', () => {
  for (const text of ['1200', '1 200', '1200,00 €', '1.200,00']) expect(readAmount(text, false)).toEqual({ value: 120_000 });
});

it('an empty box clears an amount that may be missing, and is refused for one that is needed', () => {
  expect(readAmount('  ', false)).toEqual({ value: null });
  expect(readAmount('', true)).toEqual({ error: 'Montant attendu, par exemple 1\u202f200 ou 0.' });
});

it('says what is expected when it cannot read, or when the amount is out of bounds', () => {
  expect(readAmount('douze', false)).toEqual({ error: 'Montant attendu en euros, par exemple 1\u202f200 ou 1\u202f200,50.' });
  expect(readAmount('-5', false)).toEqual({ error: 'Montant entre 0,00 € et 10 000 000,00 €.' });
});
