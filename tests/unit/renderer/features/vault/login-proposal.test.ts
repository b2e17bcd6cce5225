import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Login } from '#shared/features/vault/model';
import { proposeLogin } from '../../../../../src/renderer/features/vault/login-proposal';

describe('the login proposed from a name', () => {
  test.each([
    ['Camille Martin', 'c.martin'],
    ['Jean-Luc de la Tour', 'j.tour'],
    ['Éloïse Œuvrard', 'e.oeuvrard'],
    ['Accueil', 'accueil'],
    ['', ''],
  ])('%s gives %s', (name, login) => {
    expect(proposeLogin(name)).toBe(login);
  });

  test('is accepted by the contract, whatever the name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ÿ' -]{2,60}$/), (name) => {
        const login = proposeLogin(name);
        expect(login.length < 2 || Login.safeParse(login).success).toBe(true);
      }),
    );
  });
});
