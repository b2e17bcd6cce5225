import { describe, expect, test } from 'vitest';
import { Association, AssociationInput } from '#shared/features/associations/model';
import {
  DRAFT_LISTS,
  draftOf,
  editedFields,
  emptyAssociation,
  mergeEdits,
} from '../../../../../src/renderer/features/associations/association-input';
import { SECTION_FIELDS } from '../../../../../src/renderer/features/associations/sections';
import { readStored } from '../../../../../src/renderer/lib/draft-values';
import { issuesOf } from '../../../../../src/renderer/lib/form';

const NEW = emptyAssociation({ name: 'Jarny', postalCode: '54800' });

describe('the form of an association', () => {
  test('starts active, declared and in the town', () => {
    expect(NEW).toMatchObject({ status: 'active', legalCategory: '9220', city: 'Jarny', postalCode: '54800' });
  });

  test('shows identifiers as people read them, and nothing that is not edited', () => {
    const stored = Association.parse({
      ...NEW,
      name: 'Club nautique',
      siret: '73282932000074',
      phone: '+33382331454',
      id: '0198f2a0-0000-7000-8000-000000000001',
      version: 3,
      createdAt: 0,
      updatedAt: 0,
      archivedAt: null,
      mergedInto: null,
      flags: [],
      formerSirets: [],
    });
    const draft = draftOf(stored);
    expect([draft.siret, draft.phone]).toEqual(['732\u00a0829\u00a0320\u00a000074', '03\u00a082\u00a033\u00a014\u00a054']);
    expect(Object.keys(draft).sort()).toEqual(Object.keys(NEW).sort());
  });

  test('knows which fields were changed', () => {
    expect(editedFields(NEW, NEW)).toEqual([]);
    expect(editedFields(NEW, { ...NEW, acronym: 'CN', members: 12 })).toEqual(['acronym', 'members']);
  });

  test('reloaded after someone else saved, keeps what one typed and takes the rest from them', () => {
    const mine = { ...NEW, acronym: 'CN' };
    const theirs = { ...NEW, acronym: 'AUTRE', city: 'Conflans-en-Jarnisy' };
    expect(mergeEdits(NEW, mine, theirs)).toEqual({ ...theirs, acronym: 'CN' });
  });
});

describe('a draft of this form', () => {
  const kept = (values: Readonly<Record<string, unknown>>) =>
    readStored({ values: { ...NEW, ...values }, from: {}, version: null }, NEW, DRAFT_LISTS)?.values;

  test('keeps what is half typed, lists included', () => {
    const approvals = [{ kind: '', authority: 'Rectorat', grantedOn: null }];
    expect(kept({ name: '', labels: ['Forum'], approvals })).toMatchObject({ name: '', labels: ['Forum'], approvals });
  });

  test.each([
    ['a list that was a text', { labels: 'Forum' }],
    ['a list that was empty in another way', { labels: null, approvals: {} }],
    ['approvals of another shape', { approvals: ['Sport'] }],
    ['a box that was a word', { seatIsHome: 'oui', publicUtility: null }],
  ])('of an older shape leaves the form whole: %s', (_case, values) => {
    const shown = kept(values);
    expect(shown).toEqual(NEW);
    expect(shown && issuesOf(AssociationInput, { ...shown, name: 'Harmonie' })).toEqual({});
  });
});

test('every field belongs to a part of the form, which is drawn again when it changes', () => {
  expect([...new Set(Object.values(SECTION_FIELDS).flat())].toSorted()).toEqual(Object.keys(NEW).toSorted());
});
