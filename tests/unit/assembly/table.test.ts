import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { attendanceOf, proxyWarnings } from '#shared/features/assembly/attendance';
import type { Candidate } from '#shared/features/assembly/model';
import { nextOf, successionNotes, type Succession } from '#shared/features/assembly/succession';
import { isUnsettled, tableOf, type Placed } from '#shared/features/assembly/table';
import { civilDate } from '#shared/kernel/dates';
import { CandidateId, CouncillorId } from '#shared/kernel/ids';
import { LAW } from '../../documents/session-builders';

type Named = Placed & { readonly name: string };

function member(name: string, change: Partial<Placed> = {}): Named {
  const known = { votes: 2000, bornOn: civilDate('1970-01-01') };
  return { name, function: 'councillor', tableOrder: 1, electedOn: civilDate('2026-03-15'), ...known, ...change };
}

const named = (members: readonly Named[]) => tableOf(members).map(({ name }) => name);

describe('the order of the table (CGCT, art. L. 2121-1)', () => {
  it('is the mayor, the deputies in the order of their election, then the councillors', () => {
    const council = [
      member('conseiller', { tableOrder: 1 }),
      member('deuxième adjoint', { function: 'deputy', tableOrder: 4, bornOn: civilDate('1940-01-01') }),
      member('maire', { function: 'mayor', tableOrder: 9 }),
      member('premier adjoint', { function: 'deputy', tableOrder: 3 }),
      member('délégué', { function: 'delegate', tableOrder: 2, bornOn: civilDate('1971-01-01') }),
    ];
    expect(named(council)).toEqual(['maire', 'premier adjoint', 'deuxième adjoint', 'conseiller', 'délégué']);
  });

  it('ranks councillors by seniority, then by the votes of their list, then the elder first', () => {
    const council = [
      member('appelé, le plus âgé', { electedOn: civilDate('2026-09-01'), bornOn: civilDate('1930-01-01') }),
      member('minorité, née en 1950', { votes: 900, bornOn: civilDate('1950-05-05') }),
      member('majorité, née en 1990', { bornOn: civilDate('1990-02-02') }),
      member('majorité, né en 1960', { bornOn: civilDate('1960-02-02') }),
      member('minorité, né en 1949', { votes: 900, bornOn: civilDate('1949-05-05') }),
    ];
    expect(named(council)).toEqual([
      'majorité, né en 1960',
      'majorité, née en 1990',
      'minorité, né en 1949',
      'minorité, née en 1950',
      'appelé, le plus âgé',
    ]);
  });

  it.each<[string, Partial<Placed>]>([
    ['a birth', { bornOn: null }],
    ['the votes of a list', { votes: null }],
  ])('keeps the present order of those elected the same day where %s is not known', (_what, missing) => {
    const council = [
      member('deuxième', { tableOrder: 2, bornOn: civilDate('1930-01-01') }),
      member('premier', { tableOrder: 1, ...missing }),
      member('appelé', { tableOrder: 3, electedOn: civilDate('2026-09-01') }),
    ];
    expect([named(council), isUnsettled(council)]).toEqual([['premier', 'deuxième', 'appelé'], true]);
  });

  test('keeps everybody once, and does not depend on the order in which they are given', () => {
    const one = fc.record({
      function: fc.constantFrom('mayor', 'deputy', 'delegate', 'councillor'),
      electedOn: fc.constantFrom('2026-03-15', '2026-09-01').map(civilDate),
      votes: fc.constantFrom(null, 900, 2000),
      bornOn: fc.constantFrom(null, '1950-01-01', '1980-01-01').map((day) => (day === null ? null : civilDate(day))),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (members) => {
        const council = members.map((values, index) => ({ ...values, tableOrder: index + 1 }) as const);
        const table = tableOf(council);
        expect(new Set(table)).toEqual(new Set(council));
        expect(tableOf(council.toReversed())).toEqual(table);
        expect(tableOf(table.map((placed, index) => ({ ...placed, tableOrder: index + 1 }))).map(({ bornOn }) => bornOn)).toEqual(
          table.map(({ bornOn }) => bornOn),
        );
      }),
    );
  });
});

describe('who is called to a vacant seat (code électoral, art. L. 270)', () => {
  const SEAT = CouncillorId.parse('0198c0de-0000-7000-8000-000000000001');
  const candidate = (rank: number, change: Partial<Candidate> = {}): Candidate => ({
    id: CandidateId.parse(`0198c0de-0000-7000-8000-0000000000${String(rank).padStart(2, '0')}`),
    rank,
    civility: 'none',
    firstName: '',
    lastName: `C${rank}`,
    bornOn: null,
    councillorId: null,
    setAside: '',
    ...change,
  });

  it.each<[string, Candidate[], string | undefined]>([
    ['the one just after the last elected', [candidate(1, { councillorId: SEAT }), candidate(2), candidate(3)], 'C2'],
    ['not one who was passed over before the last elected', [candidate(1), candidate(2, { councillorId: SEAT }), candidate(3)], 'C3'],
    ['not one who is set aside', [candidate(1, { councillorId: SEAT }), candidate(2, { setAside: 'a renoncé' }), candidate(3)], 'C3'],
    ['nobody of an exhausted list', [candidate(1, { councillorId: SEAT })], undefined],
    ['the first of a list that has no seat', [candidate(2), candidate(1)], 'C1'],
  ])('%s', (_title, candidates, called) => {
    expect(nextOf({ candidates })?.lastName).toBe(called);
  });

  const quiet: Succession = {
    reason: 'death',
    effectiveOn: civilDate('2026-09-14'),
    function: 'councillor',
    replacement: 'called',
    unsettled: false,
    seats: 29,
    inOffice: 29,
    convened: [],
  };

  it.each<[Partial<Succession>, RegExp | null]>([
    [{}, null],
    [{ inOffice: 20 }, null],
    [{ inOffice: 19 }, /perdu le tiers.*10 sièges vacants.*3 mois/],
    [{ seats: 27, inOffice: 18 }, /perdu le tiers/],
    [{ seats: 27, inOffice: 19 }, null],
    [{ reason: 'resignation' }, /définitive dès que le maire la reçoit/],
    [{ replacement: 'exhausted' }, /épuisée/],
    [{ replacement: 'absent' }, /saisissez-la/],
    [{ replacement: 'waived' }, null],
    [{ function: 'mayor' }, /nouveau maire dans les 15 jours/],
    [{ function: 'deputy' }, /avancent d’un rang/],
    [{ unsettled: true }, /ordre actuel est gardé/],
    [{ convened: [civilDate('2026-09-24')] }, /24 septembre 2026.*Convoquez aussi/],
  ])('with %o the law says %s', (change, said) => {
    const notes = successionNotes({ ...quiet, ...change }, LAW).map(({ message }) => message);
    if (said === null) expect(notes).toEqual([]);
    else expect(notes.join(' ').replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(said);
  });
});

describe('attendance', () => {
  const at = (status: 'present' | 'excused' | 'absent' | null, proxyTo = '') => ({ status, proxyTo });

  it('tells the present, the represented and the others apart', () => {
    const sessions = [at('present'), at('present', 'A'), at('excused', 'A'), at('absent'), at(null)];
    expect(attendanceOf(sessions)).toEqual({ sessions: 5, present: 2, represented: 1, away: 2 });
  });

  it.each([
    [['A', 'A', 'A'], 1],
    [['A', 'A', 'A', 'A'], 1],
    [['A', 'A', ''], 0],
    [['', 'A', 'A', 'A'], 0],
    [[], 0],
  ])('with proxies given, the latest session first, to %o: %i warning', (proxies, count) => {
    expect(
      proxyWarnings(
        proxies.map((proxyTo) => ({ proxyTo })),
        LAW,
      ),
    ).toHaveLength(count);
  });
});
