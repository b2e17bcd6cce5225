import { describe, expect, it, test } from 'vitest';
import type { BodyKind, Interest } from '#shared/features/interests/model';
import { awardsOf, touchedInterests, type Party } from '#shared/features/interests/rules';
import { interestReason, interestText } from '#shared/features/interests/words';
import { civilDate } from '#shared/kernel/dates';
import { AssociationId } from '#shared/kernel/ids';

const HARMONIE = AssociationId.parse('0198c0de-0000-7000-8000-000000000001');
const TWIN = AssociationId.parse('0198c0de-0000-7000-8000-000000000002');

function mandate(associationId: AssociationId, associationName: string): Interest {
  return { associationId, associationName, role: 'president' };
}

function declared(
  associationName: string,
  { kind = 'company', representsTown = false }: { kind?: BodyKind; representsTown?: boolean } = {},
) {
  return {
    associationId: null,
    associationName,
    role: 'treasurer',
    declared: { kind, on: civilDate('2026-03-03'), representsTown },
  } satisfies Interest;
}

describe('what an affair touches', () => {
  it.each<[string, Interest, { party: Party; touched: boolean }]>([
    [
      'an association of the register, by its record',
      mandate(HARMONIE, 'Harmonie'),
      { party: { associationId: HARMONIE, name: 'Harmonie' }, touched: true },
    ],
    [
      'not its namesake of the register',
      mandate(HARMONIE, 'Harmonie'),
      { party: { associationId: TWIN, name: 'Harmonie' }, touched: false },
    ],
    [
      'a mandate, by the name typed in the affair',
      mandate(HARMONIE, 'Harmonie des mineurs'),
      { party: { associationId: null, name: 'HARMONIE  des Mineurs' }, touched: true },
    ],
    [
      'a declared body, by its folded name',
      declared('Société d’économie mixte'),
      { party: { associationId: null, name: "societe d'economie mixte" }, touched: true },
    ],
    [
      'a declared body that is in the register since',
      declared('Harmonie'),
      { party: { associationId: HARMONIE, name: 'Harmonie' }, touched: true },
    ],
    ['not another body', declared('Batigère'), { party: { associationId: null, name: 'Batigère Habitat' }, touched: false }],
  ])('%s', (_title, interest, { party, touched }) => {
    expect(touchedInterests([interest], { parties: [party], awards: false })).toEqual(touched ? [interest] : []);
  });
});

describe('a councillor designated by the town to sit in a body (CGCT, art. L. 1111-6)', () => {
  it.each<[BodyKind, boolean, boolean]>([
    ['mixed-company', false, false],
    ['mixed-company', true, true],
    ['landlord', false, false],
    ['landlord', true, true],
    ['association', true, true],
    ['institution', true, true],
    ['grouping', true, false],
    ['grouping', false, false],
    ['social-centre', true, false],
  ])('in a %s, for an affair that gives it something: %s, is concerned: %s', (kind, awards, concerned) => {
    const interest = declared('Jarny Aménagement', { kind, representsTown: true });
    const about = { parties: [{ associationId: null, name: 'Jarny Aménagement' }], awards };
    expect(touchedInterests([interest], about)).toHaveLength(concerned ? 1 : 0);
  });

  it.each<[{ kind: string; type: string; subjectCode: string }, boolean]>([
    [{ kind: 'grants', type: 'deliberation', subjectCode: '' }, true],
    [{ kind: 'standard', type: 'appointment', subjectCode: '' }, true],
    [{ kind: 'standard', type: 'deliberation', subjectCode: '1.1' }, true],
    [{ kind: 'standard', type: 'deliberation', subjectCode: '1.2' }, true],
    [{ kind: 'standard', type: 'deliberation', subjectCode: '7.3' }, true],
    [{ kind: 'standard', type: 'deliberation', subjectCode: '7.5' }, true],
    [{ kind: 'standard', type: 'deliberation', subjectCode: '7.1' }, false],
    [{ kind: 'standard', type: 'deliberation', subjectCode: '5.2' }, false],
    [{ kind: 'standard', type: 'information', subjectCode: '' }, false],
  ])('the affair %o gives something: %s', (affair, awards) => {
    expect(awardsOf(affair)).toBe(awards);
  });
});

test('an interest is told in words, with its gender, its body and the day it was declared', () => {
  const interest = declared('Pompes Schmitt');
  expect(interestText(interest, 'madam').replaceAll('\u00a0', ' ')).toBe('trésorière de la société « Pompes Schmitt »');
  expect(interestReason(interest, 'sir').replaceAll('\u00a0', ' ')).toBe(
    'déclaré le mardi 3 mars 2026 : trésorier de la société « Pompes Schmitt »',
  );
  expect(interestText(declared('X', { kind: 'mixed-company', representsTown: true }), 'madam')).toMatch(/, désignée par la commune$/);
});
