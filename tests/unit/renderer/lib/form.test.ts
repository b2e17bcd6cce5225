import { describe, expect, test } from 'vitest';
import { SessionInput } from '#shared/features/council/model';
import { issuesOf } from '../../../../src/renderer/lib/form';

const draft = {
  kind: 'ordinary',
  meetsOn: null,
  meetsAt: '18:30',
  place: '',
  urgencyReason: '',
  convocationSentOn: null,
  closingNotes: '',
};

describe('the issues of a form', () => {
  test('a date and a place that are missing are told in French under their fields', () => {
    expect(issuesOf(SessionInput, draft)).toEqual({ meetsOn: 'Ce champ est obligatoire.', place: 'Ce champ est obligatoire.' });
  });

  test('a form that is right has none', () => {
    expect(issuesOf(SessionInput, { ...draft, meetsOn: '2026-09-24', place: 'Salle du conseil' })).toEqual({});
  });
});
