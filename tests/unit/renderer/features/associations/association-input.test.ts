import { describe, expect, test } from 'vitest';
import { Association } from '#shared/features/associations/model';
import { draftOf, editedFields, emptyAssociation, mergeEdits } from '../../../../../src/renderer/features/associations/association-input';

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
