import { describe, expect, test } from 'vitest';
import { blankDossier, BLANK_PROJECT } from '#shared/features/grant-dossiers/blank';
import { changesSince, renewed } from '#shared/features/grant-dossiers/renewal';
import type { DossierInput } from '#shared/features/grant-dossiers/model';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';

function last(values: Partial<DossierInput> = {}): DossierInput {
  return { ...blankDossier(2025), budget: { '756': cents(100_000) }, projects: [{ ...BLANK_PROJECT, title: 'Gala' }], ...values };
}

describe('a dossier carried to the next year', () => {
  test('keeps texts, persons and budgets, and asks the attestations again', () => {
    const next = renewed(
      last({ contactName: 'Zoé Martin', attestsUpToDate: true, attestsCommitment: true, signedOn: civilDate('2025-01-10') }),
      1,
    );
    expect(next).toMatchObject({
      frequency: 'renewal',
      contactName: 'Zoé Martin',
      budget: { '756': 100_000 },
      attestsUpToDate: false,
      attestsCommitment: false,
      signedOn: null,
    });
    expect(next.projects).toMatchObject([{ title: 'Gala' }]);
  });

  test.each([
    ['2025-12-31', 1, '2026-12-31'],
    ['2025-08-31', 1, '2026-08-31'],
    ['2027-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2025-06-15', 2, '2027-06-15'],
  ])('moves %s by %i year to %s', (day, years, expected) => {
    expect(renewed(last({ exerciseEndsOn: civilDate(day) }), years).exerciseEndsOn).toBe(expected);
  });

  test('tells what is typed anew, and nothing of what only moved with the year', () => {
    const before = last();
    const next = renewed(before, 1);
    expect(changesSince(before, next)).toEqual([]);
    const changed = {
      ...next,
      budget: { '756': cents(120_000), '74com': cents(5_000) },
      projects: [{ ...BLANK_PROJECT, title: 'Grand gala' }, BLANK_PROJECT],
    };
    expect(changesSince(before, changed)).toEqual([
      'Budget de l’association – Commune(s)\u00a0: rien → 50,00\u202f€',
      'Budget de l’association – Cotisations\u00a0: 1\u202f000,00\u202f€ → 1\u202f200,00\u202f€',
      'Projet 1\u00a0: intitulé',
      'Projet ajouté\u00a0: sans titre',
    ]);
    expect(changesSince(before, { ...next, projects: [] })).toEqual(['Projet retiré\u00a0: Gala']);
  });
});
