import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quorumOf } from '#shared/features/council/rules';
import type { AttendanceStatus, Movement, Proxy } from '#shared/features/sitting/model';
import { sittingFrom } from '#shared/features/sitting/sitting';
import { civilDate } from '#shared/kernel/dates';
import { MovementId, ProxyId, type CouncillorId, type ItemId } from '#shared/kernel/ids';
import { affair, aSitting, at, council } from './sitting-builders';

const MEMBERS = council(6);
const [MAYOR, AUBRY, BODIN] = [at(MEMBERS, 0).id, at(MEMBERS, 1).id, at(MEMBERS, 2).id];
const ITEMS = [affair(1), affair(2), affair(3), affair(4)];
const [FIRST, SECOND, THIRD] = [at(ITEMS, 0).id, at(ITEMS, 1).id, at(ITEMS, 2).id];

function move(councillorId: CouncillorId, kind: Movement['kind'], itemId: ItemId): Movement {
  return { id: MovementId.parse(randomUUID()), councillorId, kind, itemId, at: null };
}

function proxy(giverId: CouncillorId, holderId: CouncillorId, change: Partial<Proxy> = {}): Proxy {
  return { id: ProxyId.parse(randomUUID()), giverId, holderId, fromItemId: null, untilItemId: null, ...change };
}

interface Case {
  readonly status?: AttendanceStatus;
  readonly holder?: AttendanceStatus;
  readonly movements?: readonly Movement[];
  readonly proxies?: readonly Proxy[];
}

/** Where Mme Aubry is at each affair: present, represented (by whom she votes) or absent. */
function aubry({ status = 'excused', holder = 'present', movements = [], proxies = [] }: Case): string {
  const attendance = MEMBERS.map(
    ({ id }) => ({ councillorId: id, status: id === AUBRY ? status : id === BODIN ? holder : 'present' }) as const,
  );
  const { items } = sittingFrom(aSitting(MEMBERS, { items: ITEMS, attendance, movements, proxies }));
  const letters = { present: 'P', represented: 'R', absent: '-' };
  return items.map(({ seats }) => letters[at(seats, 1).place]).join('');
}

describe('where a member is when each affair is opened', () => {
  test.each<[string, Case, string]>([
    ['answers present', { status: 'present' }, 'PPPP'],
    ['is excused without a proxy', {}, '----'],
    ['is absent', { status: 'absent' }, '----'],
    ['gave a proxy', { proxies: [proxy(AUBRY, BODIN)] }, 'RRRR'],
    ['arrives at the second affair', { movements: [move(AUBRY, 'arrival', SECOND)] }, '-PPP'],
    ['leaves at the third', { status: 'present', movements: [move(AUBRY, 'departure', THIRD)] }, 'PP--'],
    ['leaves at the first', { status: 'present', movements: [move(AUBRY, 'departure', FIRST)] }, '----'],
    ['leaves and comes back', { status: 'present', movements: [move(AUBRY, 'departure', SECOND), move(AUBRY, 'arrival', THIRD)] }, 'P-PP'],
    [
      'steps out and in before one affair',
      { status: 'present', movements: [move(AUBRY, 'departure', SECOND), move(AUBRY, 'arrival', SECOND)] },
      'PPPP',
    ],
    ['arrives: the proxy lapses', { proxies: [proxy(AUBRY, BODIN)], movements: [move(AUBRY, 'arrival', THIRD)] }, 'RRPP'],
    [
      'leaves with a proxy given for what follows',
      { status: 'present', movements: [move(AUBRY, 'departure', THIRD)], proxies: [proxy(AUBRY, BODIN, { fromItemId: THIRD })] },
      'PPRR',
    ],
    ['revoked it before the third', { proxies: [proxy(AUBRY, BODIN, { untilItemId: THIRD })] }, 'RR--'],
    ['the holder is away', { holder: 'excused', proxies: [proxy(AUBRY, BODIN)] }, '----'],
    ['the holder leaves', { proxies: [proxy(AUBRY, BODIN)], movements: [move(BODIN, 'departure', SECOND)] }, 'R---'],
    [
      'the holder leaves and another takes over',
      {
        proxies: [proxy(AUBRY, BODIN, { untilItemId: SECOND }), proxy(AUBRY, MAYOR, { fromItemId: SECOND })],
        movements: [move(BODIN, 'departure', SECOND)],
      },
      'RRRR',
    ],
  ])('%s', (_, given, expected) => {
    expect(aubry(given)).toBe(expected);
  });

  test('a movement before an affair that was taken off the agenda counts for the next one', () => {
    const removed = affair(2, { removed: true });
    const items = [at(ITEMS, 0), removed, { ...at(ITEMS, 1), position: 2 }];
    const attendance = MEMBERS.map(({ id }) => ({ councillorId: id, status: 'present' }) as const);
    const sitting = sittingFrom(aSitting(MEMBERS, { items, attendance, movements: [move(AUBRY, 'departure', removed.id)] }));
    expect(sitting.items.map(({ present }) => present)).toEqual([6, 5]);
  });

  test('nobody is represented twice by one holder, even when a giver leaves again', () => {
    const proxies = [proxy(AUBRY, BODIN), proxy(at(MEMBERS, 3).id, BODIN)];
    const attendance = MEMBERS.map(
      ({ id }, index) => ({ councillorId: id, status: index === 1 || index === 3 ? 'excused' : 'present' }) as const,
    );
    const { items } = sittingFrom(aSitting(MEMBERS, { attendance, proxies }));
    expect(items[0]).toMatchObject({ present: 4, represented: 1, voters: 5 });
  });

  test('never more votes than seats, whatever comes and goes', () => {
    const member = fc.constantFrom(...MEMBERS.map(({ id }) => id));
    const item = fc.constantFrom(...ITEMS.map(({ id }) => id));
    const movement = fc.record({ councillorId: member, itemId: item, kind: fc.constantFrom('arrival' as const, 'departure' as const) });
    const status = fc.constantFrom('present' as const, 'excused' as const, 'absent' as const);
    const statuses = fc.array(status, { minLength: 6, maxLength: 6 });
    const pair = fc.tuple(member, member, fc.option(item), fc.option(item));
    fc.assert(
      fc.property(statuses, fc.array(movement, { maxLength: 8 }), fc.array(pair, { maxLength: 8 }), (answers, moves, pairs) => {
        const proxies = pairs.map(([giverId, holderId, fromItemId, untilItemId]) => proxy(giverId, holderId, { fromItemId, untilItemId }));
        const movements = moves.map(({ councillorId, kind, itemId }) => move(councillorId, kind, itemId));
        const attendance = MEMBERS.map(({ id }, index) => ({ councillorId: id, status: at(answers, index) }));
        const sitting = sittingFrom(aSitting(MEMBERS, { items: ITEMS, attendance, movements, proxies }));
        for (const { seats, present, represented, voters } of sitting.items) {
          expect(voters).toBeLessThanOrEqual(seats.length);
          expect(voters).toBe(present + represented);
          expect(represented).toBeLessThanOrEqual(present);
          const holders = seats.flatMap(({ holderId }) => (holderId === null ? [] : [holderId]));
          expect(new Set(holders).size).toBe(holders.length);
          for (const holder of holders) expect(seats.find(({ councillorId }) => councillorId === holder)?.place).toBe('present');
        }
      }),
    );
  });
});

describe('the quorum', () => {
  const sizes = Array.from({ length: 63 }, (_, index) => index + 7);
  test.each(sizes)('of %i members is more than half of them, there in person', (size) => {
    const members = council(size);
    const quorum = Math.floor(size / 2) + 1;
    expect(quorumOf(size)).toBe(quorum);
    expect(2 * quorum).toBeGreaterThan(size);
    expect(2 * (quorum - 1)).toBeLessThanOrEqual(size);
    for (const [there, reached] of [
      [quorum - 1, false],
      [quorum, true],
    ] as const) {
      const attendance = members.map(({ id }, index) => ({ councillorId: id, status: index < there ? 'present' : 'excused' }) as const);
      const proxies = members.slice(there).map(({ id }, index) => proxy(id, at(members, index % there).id));
      const sitting = sittingFrom(aSitting(members, { attendance, proxies }));
      expect(sitting).toMatchObject({ quorum, present: there, lacksQuorum: !reached });
      expect(sitting.items[0]).toMatchObject({ quorum, quorumReached: reached, present: there });
    }
  });

  test.each([
    [29, 15],
    [28, 15],
    [27, 14],
    [26, 14],
    [23, 12],
  ])('of %i members is %i', (size, quorum) => {
    expect(quorumOf(size)).toBe(quorum);
  });

  test('is looked at anew for each affair: three leave, and it is lost for what follows', () => {
    const movements = [0, 1, 2].map((index) => move(at(MEMBERS, index).id, 'departure', SECOND));
    const { items } = sittingFrom(aSitting(MEMBERS, { items: ITEMS, movements }));
    expect(items.map(({ quorumReached }) => quorumReached)).toEqual([true, false, false, false]);
    expect(items[1]?.warnings[0]?.message).toContain('3\u00a0membres présents pour un quorum de 4');
    expect(items[1]?.warnings[0]?.source).toBe('CGCT, art. L. 2121-17');
  });

  test('is not needed after a second convocation, which has only the same agenda', () => {
    const attendance = MEMBERS.map(({ id }, index) => ({ councillorId: id, status: index < 2 ? 'present' : 'absent' }) as const);
    const first = { meetsOn: civilDate('2026-09-18'), items: [{ id: FIRST, title: 'Affaire 1' }] };
    const sitting = sittingFrom(aSitting(MEMBERS, { attendance, first, items: ITEMS.slice(0, 2) }));
    expect(sitting).toMatchObject({ needsQuorum: false, lacksQuorum: false });
    expect(sitting.items.map(({ quorumReached }) => quorumReached)).toEqual([true, true]);
    expect(sitting.items.map(({ warnings }) => warnings.length)).toEqual([0, 1]);
    expect(sitting.items[1]?.warnings[0]?.message).toContain('n’était pas à l’ordre du jour de la séance sans quorum');
  });

  test('leaves out, for their affair, those who sit in the body for the town and take no part', () => {
    const standing = { itemId: FIRST, standing: 'out', reason: 'représentant de la commune', representsTown: true } as const;
    const attendance = MEMBERS.map(({ id }, index) => ({ councillorId: id, status: index < 4 ? 'present' : 'absent' }) as const);
    const standings = [0, 1].map((index) => ({ ...standing, councillorId: at(MEMBERS, index).id }));
    const { items } = sittingFrom(aSitting(MEMBERS, { items: ITEMS, attendance, standings }));
    expect(items[0]).toMatchObject({ quorum: 3, present: 2, quorumReached: false });
    const one = sittingFrom(aSitting(MEMBERS, { items: ITEMS, attendance, standings: standings.slice(1) }));
    expect(one.items[0]).toMatchObject({ quorum: 3, present: 3, quorumReached: true });
  });
});
