import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { IssuedDocument } from '#shared/features/documents/contract';
import { splitIssues } from '../../../../../src/renderer/features/council/issued';

function document(kind: IssuedDocument['kind'], issuedAt: number, fileName: string = kind): IssuedDocument {
  return IssuedDocument.parse({
    id: v7(),
    kind,
    title: kind,
    fileName,
    size: 1,
    sha256: 'a'.repeat(64),
    issuedAt,
    by: 'Camille',
    version: 1,
  });
}

it('a later dossier replaces the earlier one, whose affairs may have had other titles', () => {
  const earlier = [document('convocation', 10), document('draft-deliberation', 11, '01-ancienne-affaire'), document('dossier', 12)];
  const later = [document('convocation', 20), document('draft-deliberation', 21, '01-affaire'), document('dossier', 22)];
  const issues = splitIssues([...later, ...earlier]);
  expect(issues.current.map(({ kind }) => kind)).toEqual(['dossier', 'convocation', 'draft-deliberation']);
  expect(new Set(issues.current)).toEqual(new Set(later));
  expect(new Set(issues.earlier)).toEqual(new Set(earlier));
});

it('the documents of the last dossier stand in the order they are handed over', () => {
  const issued = [
    document('draft-deliberation', 5, '02-voirie'),
    document('draft-deliberation', 5, '01-subventions'),
    document('explanatory-note', 5),
    document('agenda', 5),
    document('convocation', 5),
    document('dossier', 5),
  ];
  expect(splitIssues(issued).current.map(({ fileName }) => fileName)).toEqual([
    'dossier',
    'convocation',
    'agenda',
    'explanatory-note',
    '01-subventions',
    '02-voirie',
  ]);
});
