import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { DELEGABLE_MATTERS, matterName, mattersOn } from '#shared/features/mayor-decisions/matters';
import type { Delegation } from '#shared/features/mayor-decisions/model';
import { decisionNumber, decisionPatternFault, isDecisionNumber } from '#shared/features/mayor-decisions/pattern';
import { decisionState, decisionWarnings, delegationOn, dueSession, withoutLimits } from '#shared/features/mayor-decisions/rules';
import { civilDate } from '#shared/kernel/dates';
import { DelegationId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { newId } from '../../../src/main/db/new-id';

const law = lawOn(civilDate('2026-03-31'), LEGAL_CATALOGUE);

function aDelegation(values: Partial<Delegation> = {}): Delegation {
  const matters = [
    { matter: '4', limit: '' },
    { matter: '10', limit: '' },
  ];
  return {
    id: newId(DelegationId),
    version: 1,
    number: '2026_01_03',
    decidedOn: civilDate('2026-03-28'),
    endsOn: null,
    matters,
    ...values,
  };
}

const DECISION = { matter: '4', amount: null, decidedOn: civilDate('2026-04-10'), signedOn: null, transmittedOn: null, publishedOn: null };

describe('the matters of article L. 2122-22', () => {
  it('are numbered 1 to 31, each with its source', () => {
    expect(DELEGABLE_MATTERS.map(({ number }) => Number(number))).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    expect(DELEGABLE_MATTERS.every(({ number, source }) => source.startsWith(`CGCT, art. L. 2122-22, ${number}°`))).toBe(true);
  });

  it.each([
    ['2015-08-08', 25],
    ['2015-08-09', 26],
    ['2017-01-28', 26],
    ['2017-01-29', 28],
    ['2018-03-04', 28],
    ['2018-03-05', 29],
    ['2022-02-22', 29],
    ['2022-02-23', 31],
  ])('on %s are %i', (day, count) => {
    expect(mattersOn(civilDate(day))).toHaveLength(count);
  });

  it('have a name for lists', () => {
    expect(matterName('4')).toBe('4° – Marchés publics et avenants');
  });

  it('ask the council for limits where the law does', () => {
    const matters = DELEGABLE_MATTERS.map(({ number }) => ({ matter: number, limit: '' }));
    expect(withoutLimits({ matters })).toEqual(['2', '3', '15', '16', '17', '20', '21', '22', '26', '27', '30']);
    expect(withoutLimits({ matters: [{ matter: '3', limit: '500 000 € par an' }] })).toEqual([]);
  });
});

describe('the delegation in force', () => {
  const first = aDelegation({ number: 'A', decidedOn: civilDate('2020-06-01'), endsOn: civilDate('2026-03-15') });
  const second = aDelegation({ number: 'B' });

  it.each([
    ['2020-05-31', undefined],
    ['2020-06-01', 'A'],
    ['2026-03-15', 'A'],
    ['2026-03-16', undefined],
    ['2026-03-27', undefined],
    ['2026-03-28', 'B'],
    ['2030-01-01', 'B'],
  ])('on %s is %s', (day, number) => {
    expect(delegationOn([first, second], civilDate(day))?.number).toBe(number);
  });
});

describe('what the law says of a decision', () => {
  const goods = (amount: number) => ({ ...DECISION, matter: '10', amount: cents(amount) });
  const signed = { ...DECISION, signedOn: civilDate('2026-04-12') };
  const old = aDelegation({ decidedOn: civilDate('2020-06-01') });

  it.each<[string, [Parameters<typeof decisionWarnings>[0], Delegation | undefined], string | null]>([
    ['a delegated matter', [DECISION, aDelegation()], null],
    ['no delegation on record', [DECISION, undefined], 'Aucune délibération de délégation'],
    ['a matter that was not delegated', [{ ...DECISION, matter: '8' }, aDelegation()], 'n’est pas délégué'],
    ['a matter of later', [{ ...DECISION, matter: '31', decidedOn: civilDate('2021-01-01') }, old], 'n’existait pas encore'],
    ['goods sold for the most the law allows', [goods(460_000), aDelegation()], null],
    ['goods sold for a cent more', [goods(460_001), aDelegation()], 'dépasse'],
    ['a signature on its day', [{ ...DECISION, signedOn: civilDate('2026-04-10') }, aDelegation()], null],
    ['a signature before its day', [{ ...DECISION, signedOn: civilDate('2026-04-09') }, aDelegation()], 'signée avant sa date'],
    ['sent the day it was signed', [{ ...signed, transmittedOn: civilDate('2026-04-12') }, aDelegation()], null],
    ['sent before it was signed', [{ ...signed, transmittedOn: civilDate('2026-04-11') }, aDelegation()], 'transmise avant'],
    ['published before it was signed', [{ ...signed, publishedOn: civilDate('2026-04-11') }, aDelegation()], 'publiée avant'],
  ])('%s', (_case, [decision, delegation], message) => {
    const warnings = decisionWarnings(decision, delegation, law);
    expect(warnings.map((warning) => warning.message)).toEqual(message === null ? [] : [expect.stringContaining(message)]);
    expect(warnings.every(({ source }) => source.startsWith('CGCT'))).toBe(true);
  });
});

describe('where a decision stands', () => {
  const signedOn = civilDate('2026-04-10');

  it.each([
    [{ number: null, signedOn: null, withdrawn: false }, 'draft'],
    [{ number: '2026_D_001', signedOn: null, withdrawn: false }, 'numbered'],
    [{ number: '2026_D_001', signedOn, withdrawn: false }, 'signed'],
    [{ number: '2026_D_001', signedOn, withdrawn: true }, 'withdrawn'],
  ])('%o: %s', (decision, state) => {
    expect(decisionState(decision)).toBe(state);
  });
});

describe('the session at which decisions are due', () => {
  const sessions = ['2026-06-25', '2026-04-09', '2026-05-28'].map((day) => ({ meetsOn: civilDate(day) }));

  it.each([
    ['2026-04-10', '2026-05-01', '2026-05-28'],
    ['2026-04-10', '2026-05-28', '2026-05-28'],
    ['2026-04-10', '2026-05-29', '2026-05-28, late'],
    ['2026-04-09', '2026-04-20', '2026-04-09, late'],
    ['2026-06-26', '2026-07-01', 'none'],
  ])('signed on %s, on %s: %s', (signedOn, today, expected) => {
    const due = dueSession(civilDate(signedOn), sessions, civilDate(today));
    expect(due === undefined ? 'none' : `${due.session.meetsOn}${due.late ? ', late' : ''}`).toBe(expected);
  });
});

describe('the numbers of decisions', () => {
  it.each([
    ['{AAAA}_D_{NNN}', undefined],
    ['DM{AA}{NNN}', undefined],
    ['{AAAA}_D', 'ajoutez {NNN}'],
    ['D{NNN}', 'ajoutez {AAAA}'],
    ['{AAAA}_{SEANCE}_{NNN}', 'n’est pas un champ'],
    ['{AAAA}-{NNN}', 'retirez'],
    ['DECISION_{AAAA}_{NNN}', 'trop long'],
  ])('from %s', (pattern, fault) => {
    expect(decisionPatternFault(pattern)).toEqual(fault === undefined ? undefined : expect.stringContaining(fault));
  });

  it('are admitted by @CTES and unlike each other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 50 }), (ranks) => {
        const numbers = ranks.map((rank) => decisionNumber('{AAAA}_D_{NNN}', civilDate('2026-04-10'), rank));
        expect(new Set(numbers).size).toBe(ranks.length);
        expect(numbers.every(isDecisionNumber)).toBe(true);
      }),
    );
  });
});
