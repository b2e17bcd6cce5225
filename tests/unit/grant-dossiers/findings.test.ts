import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankDossier, BLANK_PROJECT } from '#shared/features/grant-dossiers/blank';
import { askedForProjects, dossierFindings, shareSentence } from '#shared/features/grant-dossiers/findings';
import type { DossierInput } from '#shared/features/grant-dossiers/model';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';

const law = lawOn(civilDate('2026-03-31'), LEGAL_CATALOGUE);

/** A whole dossier of 1 200,00 € with nothing to say about it. */
function aDossier(values: Partial<DossierInput> = {}): DossierInput {
  return {
    ...blankDossier(2026),
    attestsUpToDate: true,
    attestsCommitment: true,
    publicAids: 'up-to-threshold',
    signatory: 'representative',
    budget: { '604': cents(300_000), '74com': cents(120_000), '756': cents(180_000), '864': cents(5_000), '870': cents(5_000) },
    ...values,
  };
}

const kinds = (dossier: DossierInput, asked = 120_000) =>
  dossierFindings(dossier, { asked: cents(asked), law }).map(({ kind, place }) => [kind, place]);

describe('what does not hold in a dossier', () => {
  test('nothing, when the budget balances, the town’s line is what is asked and all is attested', () => {
    expect(kinds(aDossier())).toEqual([]);
  });

  test.each<[string, DossierInput['budget'], (readonly [string, string])[]]>([
    [
      'a cent too much in charges',
      { '604': cents(300_001), '74com': cents(120_000), '756': cents(180_000) },
      [
        ['unbalanced', 'budget'],
        ['cents', 'budget'],
      ],
    ],
    ['a euro too little', { '604': cents(299_900), '74com': cents(120_000), '756': cents(180_000) }, [['unbalanced', 'budget']]],
    ['contributions apart', { '604': cents(120_000), '74com': cents(120_000), '864': cents(100) }, [['unbalanced-in-kind', 'budget']]],
    [
      'contributions do not balance money',
      { '604': cents(120_100), '74com': cents(120_000), '870': cents(100) },
      [
        ['unbalanced', 'budget'],
        ['unbalanced-in-kind', 'budget'],
      ],
    ],
    ['another amount in the town’s line', { '604': cents(120_100), '74com': cents(120_100) }, [['town-line', 'budget']]],
    ['no budget at all', {}, [['no-budget', 'budget']]],
  ])('%s', (_why, budget, expected) => {
    expect(kinds(aDossier({ budget }))).toEqual(expected);
  });

  test('a request in kind has no line of its own to agree with', () => {
    expect(kinds(aDossier({ form: 'in-kind', budget: {} }))).toEqual([]);
  });

  test('by project, each budget is checked, and the projects ask together what is asked', () => {
    const project = { ...BLANK_PROJECT, asked: cents(60_000), budget: { '601': cents(60_000), '74com': cents(60_000) } };
    const dossier = aDossier({ scope: 'projects', projects: [project, project] });
    expect(kinds(dossier)).toEqual([]);
    expect(kinds({ ...dossier, projects: [project, { ...project, asked: cents(59_999) }] })).toEqual([
      ['town-line', 1],
      ['asked-by-project', 'dossier'],
    ]);
    expect(kinds({ ...dossier, projects: [project, { ...project, budget: {} }] })).toEqual([['no-budget', 1]]);
    expect(kinds({ ...dossier, budget: { '604': cents(119_900), '74com': cents(119_900) } })).toEqual([['town-line-short', 'budget']]);
  });

  test('what is not attested is told once, with the threshold of the form', () => {
    const [finding] = dossierFindings(aDossier({ publicAids: 'unknown', attestsUpToDate: false }), { asked: cents(120_000), law });
    expect(finding?.kind).toBe('attestation');
    expect(finding?.message).toContain('500\u202f000,00\u202f€');
    expect(finding?.message).toContain('obligations à jour');
  });

  test('dates that run backwards', () => {
    const days = { startsOn: civilDate('2026-05-02'), endsOn: civilDate('2026-05-01') };
    expect(kinds(aDossier({ projects: [{ ...BLANK_PROJECT, ...days }] }))).toEqual([['dates', 0]]);
    expect(kinds(aDossier({ exerciseEndsOn: civilDate('2025-12-31') }))).toEqual([['dates', 'dossier']]);
  });

  test('what is asked is the sum of the projects, whatever their amounts', () => {
    const anyProject = fc
      .integer({ min: 0, max: 1_000_000_000 })
      .map((asked) => ({ ...BLANK_PROJECT, asked: cents(asked), budget: { '601': cents(asked), '74com': cents(asked) } }));
    fc.assert(
      fc.property(fc.array(anyProject, { minLength: 1, maxLength: 6 }), (projects) => {
        const asked = askedForProjects(projects);
        const found = dossierFindings(aDossier({ scope: 'projects', projects }), { asked, law });
        expect(found.some(({ kind }) => kind === 'asked-by-project')).toBe(false);
        const off = dossierFindings(aDossier({ scope: 'projects', projects }), { asked: cents(asked + 1), law });
        expect(off.some(({ kind }) => kind === 'asked-by-project')).toBe(true);
      }),
    );
  });
});

test('the sentence of the form tells the share in all the products, own resources included', () => {
  const budget = { '74com': cents(120_000), '756': cents(180_000), insufprevisionnel: cents(100_000) };
  expect(shareSentence(cents(120_000), budget, 'project')).toBe(
    'La subvention sollicitée de 1\u202f200,00\u202f€, objet de la présente demande, représente 30\u202f% du total des produits du projet.',
  );
  expect(shareSentence(cents(120_000), {}, 'project')).toBeNull();
});
