import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { SessionKind } from '#shared/features/council/model';
import { checkConvocation, concernsOf, quorumOf } from '#shared/features/council/rules';
import type { Councillor } from '#shared/features/councillors/model';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { addDays, civilDate } from '#shared/kernel/dates';
import { AssociationId, CouncillorId, PersonId } from '#shared/kernel/ids';
import { aCouncillor } from '../../support/builders';

const law = lawOn(civilDate('2026-09-24'), LEGAL_CATALOGUE);
const meetsOn = civilDate('2026-09-24');

/** The check of the session of 24 September 2026, with plain spaces in its message. */
function check(convocation: { kind?: SessionKind; sent?: string; urgencyReason?: string }, today: string) {
  const { kind = 'ordinary', sent, ...reason } = convocation;
  const sentOn = sent === undefined ? null : civilDate(sent);
  const result = checkConvocation({ kind, meetsOn, convocationSentOn: sentOn, ...reason }, law, civilDate(today));
  return { ...result, message: result.message.replace(/[\u00A0\u202F]/g, ' ') };
}

describe('the legal clock of a convocation', () => {
  test.each<[string, SessionKind, string]>([
    ['2026-09-24', 'ordinary', '2026-09-18'],
    ['2026-09-24', 'first', '2026-09-20'],
    ['2026-09-24', 'urgent', '2026-09-22'],
    ['2026-11-16', 'ordinary', '2026-11-10'],
    ['2027-01-04', 'ordinary', '2026-12-29'],
    ['2028-03-06', 'ordinary', '2028-02-29'],
    ['2028-03-06', 'urgent', '2028-03-04'],
  ])('of the meeting of %s (%s) stops on %s', (meeting, kind, latest) => {
    const convocation = { kind, meetsOn: civilDate(meeting), convocationSentOn: null };
    expect(checkConvocation(convocation, law, civilDate('2026-09-01')).latestSendDate).toBe(latest);
  });

  it('says until when the convocation may leave, and by which rule', () => {
    expect(check({}, '2026-09-18')).toEqual({
      clearDays: 5,
      latestSendDate: '2026-09-18',
      source: 'CGCT, art. L. 2121-12 (communes de 3 500 habitants et plus)',
      status: 'to-send',
      message: 'La convocation doit partir au plus tard le vendredi 18 septembre 2026 (5 jours francs).',
    });
  });

  it('says on the day after that it is late, from when the meeting could be held and that urgency remains', () => {
    const late = check({}, '2026-09-19');
    expect(late.status).toBe('late');
    expect(late.message).toContain('devait partir au plus tard le vendredi 18 septembre 2026 (5 jours francs)');
    expect(late.message).toContain(
      'Reportez la séance au vendredi 25 septembre 2026 ou après, ou invoquez l’urgence (1 jour franc au moins).',
    );
  });

  it('no longer offers urgency the day before the meeting', () => {
    expect(check({}, '2026-09-23').message).not.toContain('urgence');
  });

  it('does not propose to postpone a meeting that has been held', () => {
    const past = check({}, '2026-10-01');
    expect(past.status).toBe('late');
    expect(past.message).not.toContain('Reportez');
  });

  it('is satisfied by a convocation that left on the last day', () => {
    const inTime = check({ sent: '2026-09-18' }, '2026-09-20');
    expect(inTime.status).toBe('in-time');
    expect(inTime.message).toBe('Convocation envoyée le vendredi 18 septembre 2026, soit 5 jours francs avant la séance (5 au moins).');
  });

  it('tells that a substantial formality is broken by a convocation that left the day after', () => {
    const tooLate = check({ sent: '2026-09-19' }, '2026-09-20');
    expect(tooLate.status).toBe('too-late');
    expect(tooLate.message).toContain('soit 4 jours francs avant la séance au lieu de 5');
    expect(tooLate.message).toContain('formalité substantielle');
  });

  it('does not count days before a meeting that came first', () => {
    expect(check({ sent: '2026-09-24' }, '2026-09-24').message).toContain('le jour même de la séance, au lieu de 5 jours francs avant');
    expect(check({ sent: '2026-09-25' }, '2026-09-20').message).toContain('après la séance : vérifiez cette date');
    expect(check({ sent: '2026-09-23' }, '2026-09-20').message).toContain('Reportez');
    expect(check({ sent: '2026-09-23' }, '2026-10-01').message).not.toContain('Reportez');
  });

  it('asks an urgent session for its reason until it is given', () => {
    expect(check({ kind: 'urgent', urgencyReason: '' }, '2026-09-20').message).toContain('Le motif de l’urgence reste à indiquer.');
    expect(check({ kind: 'urgent', urgencyReason: 'péril imminent' }, '2026-09-20').message).not.toContain('motif');
    expect(check({ kind: 'urgent' }, '2026-09-20').message).not.toContain('motif');
  });

  it('never calls the same day both in time and too late', () => {
    const offsets = fc.integer({ min: -40, max: 10 });
    fc.assert(
      fc.property(offsets, fc.constantFrom<SessionKind>('ordinary', 'urgent', 'first'), (offset, kind) => {
        const day = addDays(meetsOn, offset);
        const { clearDays, status } = checkConvocation({ kind, meetsOn, convocationSentOn: day }, law, day);
        const unsent = checkConvocation({ kind, meetsOn, convocationSentOn: null }, law, day).status;
        expect(status).toBe(-offset - 1 >= clearDays ? 'in-time' : 'too-late');
        expect(unsent).toBe(status === 'in-time' ? 'to-send' : 'late');
      }),
    );
  });
});

test.each([
  [29, 15],
  [28, 15],
  [27, 14],
  [26, 14],
  [23, 12],
])('the quorum of %d members in office is %d', (inOffice, quorum) => {
  expect(quorumOf(inOffice)).toBe(quorum);
});

describe('the councillors concerned by an affair', () => {
  const [harmonie, judo, chorale] = ['1', '2', '3'].map((digit) => AssociationId.parse(uuid(digit))) as [
    AssociationId,
    AssociationId,
    AssociationId,
  ];
  const odile = member('a', [
    { associationId: harmonie, associationName: 'Harmonie', role: 'president' },
    { associationId: judo, associationName: 'Judo', role: 'treasurer' },
  ]);
  const paul = member('b', [{ associationId: chorale, associationName: 'Chorale', role: 'secretary' }]);

  it('are those who hold a mandate in one of its associations, once for each mandate', () => {
    const parties = [judo, harmonie].map((associationId) => ({ associationId, name: '' }));
    const concerns = concernsOf({ parties, awards: false }, [odile, paul]);
    expect(concerns.map(({ councillorName, associationName, role }) => [councillorName, associationName, role])).toEqual([
      ['Odile Vernier', 'Harmonie', 'president'],
      ['Odile Vernier', 'Judo', 'treasurer'],
    ]);
  });

  it('are nobody when the affair is about no association', () => {
    expect(concernsOf({ parties: [], awards: true }, [odile, paul])).toEqual([]);
  });
});

function uuid(digit: string): string {
  return `0198c0de-0000-7000-8000-00000000000${digit}`;
}

function member(digit: string, interests: Councillor['interests']): Councillor {
  const values = aCouncillor();
  return {
    ...values,
    id: CouncillorId.parse(uuid(digit)),
    version: 1,
    person: { ...values.person, id: PersonId.parse(uuid(digit)) },
    interests,
  };
}
