import { describe, expect, test } from 'vitest';
import { CallError } from '../../../../src/renderer/lib/api';
import { errorText, fieldsOf } from '../../../../src/renderer/lib/error-text';

const invalid = new CallError({
  code: 'VALIDATION',
  message: 'Des champs sont à corriger.',
  details: { issues: [{ path: ['values', 'person', 'lastName'], message: 'Ce champ est obligatoire.' }] },
});

describe('errors on screen', () => {
  test('an issue of the core goes under its field, without the envelope of an update', () => {
    expect(fieldsOf(invalid)).toEqual({ 'person.lastName': 'Ce champ est obligatoire.' });
  });

  test('a value already taken goes under the field that holds it', () => {
    const taken = new CallError({
      code: 'CONFLICT',
      message: 'Cet identifiant est déjà pris.',
      details: { entity: 'account', field: 'login', value: 'c.martin' },
    });
    expect(fieldsOf(taken)).toEqual({ login: 'Cet identifiant est déjà pris.' });
  });

  test('an error about no field belongs to no form', () => {
    expect(fieldsOf(new CallError({ code: 'LOCKED', message: 'Le fichier est verrouillé.', details: {} }))).toBeNull();
  });

  test('what is not an answer of the core is told as unexpected, in French', () => {
    expect(errorText(new TypeError('x is undefined'))).toMatch(/inattendue/);
  });
});
