import { describe, expect, test } from 'vitest';
import { blankDossier, BLANK_PROJECT } from '#shared/features/grant-dossiers/blank';
import { followed, type DossierForm } from '#shared/features/grant-dossiers/linking';
import type { Budget } from '#shared/features/grant-dossiers/model';
import { cents, type Cents } from '#shared/kernel/money';

const line = (amount: number | null): Budget => (amount === null ? {} : { '74com': cents(amount) });
const money = (amount: number | null): Cents | null => (amount === null ? null : cents(amount));

function general(asked: number | null, town: number | null): DossierForm {
  return { ...blankDossier(2026), asked: money(asked), budget: { '756': cents(7), ...line(town) } };
}

describe('the amount asked and the town’s line', () => {
  test.each([
    ['asked typed first', [null, null], [500, null], [500, 500]],
    ['the line typed first', [null, null], [null, 500], [500, 500]],
    ['one digit more, they agreed', [500, 500], [5000, 500], [5000, 5000]],
    ['the line changed, they agreed', [500, 500], [500, 600], [600, 600]],
    ['the line cleared keeps what is asked', [500, 500], [500, null], [500, null]],
    ['they differed on purpose', [500, 600], [700, 600], [700, 600]],
    ['both typed at once', [1, 1], [2, 3], [2, 3]],
  ] as const)('%s', (...[, before, after, expected]) => {
    const next = followed(general(before[0], before[1]), general(after[0], after[1]));
    expect([next.asked, next.budget['74com'] ?? null, next.budget['756']]).toEqual([...expected, 7]);
  });

  test('in kind, nothing follows', () => {
    const after = { ...general(500, null), form: 'in-kind' as const };
    expect(followed(general(null, null), after)).toEqual(after);
  });
});

describe('by project', () => {
  function byProject(
    asked: number | null,
    projects: readonly (readonly [number | null, number | null])[],
    own: number | null = null,
  ): DossierForm {
    const list = projects.map(([wanted, town]) => ({ ...BLANK_PROJECT, asked: money(wanted), budget: line(town) }));
    return { ...blankDossier(2026), scope: 'projects', asked: money(asked), budget: line(own), projects: list };
  }

  test('an amount typed in a project is its line, part of the whole, and the association’s line when it was the whole', () => {
    const next = followed(
      byProject(
        300,
        [
          [100, 100],
          [200, 200],
        ],
        300,
      ),
      byProject(
        300,
        [
          [150, 100],
          [200, 200],
        ],
        300,
      ),
    );
    expect(next).toMatchObject({
      asked: 350,
      budget: { '74com': 350 },
      projects: [{ asked: 150, budget: { '74com': 150 } }, { asked: 200 }],
    });
  });

  test('a whole that was not the sum stays', () => {
    expect(followed(byProject(999, [[100, 100]]), byProject(999, [[150, 100]]))).toMatchObject({ asked: 999 });
  });

  test('a project taken away takes its amount with it', () => {
    expect(
      followed(
        byProject(300, [
          [100, 100],
          [200, 200],
        ]),
        byProject(300, [[200, 200]]),
      ),
    ).toMatchObject({ asked: 200, projects: [{ asked: 200, budget: { '74com': 200 } }] });
  });
});
