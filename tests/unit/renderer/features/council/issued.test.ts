import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { IssuedDocument } from '#shared/features/documents/contract';
import { groupsOf, splitIssues } from '../../../../../src/renderer/features/council/issued';

function document(kind: IssuedDocument['kind'], issuedAt: number, ...[fileName = kind, version = 1]: [string?, number?]): IssuedDocument {
  return IssuedDocument.parse({
    id: v7(),
    kind,
    title: kind,
    fileName,
    size: 1,
    sha256: 'a'.repeat(64),
    issuedAt,
    by: 'Camille',
    version,
  });
}

it('a later dossier replaces the earlier one, whose affairs may have had other titles', () => {
  const earlier = [
    document('convocation', 10, 'convocation.docx'),
    document('draft-deliberation', 10, '01-ancienne-affaire'),
    document('dossier', 10, 'dossier.docx'),
  ];
  const later = [
    document('convocation', 20, 'convocation-v2.docx', 2),
    document('draft-deliberation', 20, '01-affaire'),
    document('dossier', 20, 'dossier-v2.docx', 2),
  ];
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

it('a document made alone leaves the others of the dossier as they are', () => {
  const dossier = [
    document('convocation', 10),
    document('draft-deliberation', 10, '01-voirie.docx'),
    document('name-cards', 10, 'chevalets.docx'),
  ];
  const again = document('name-cards', 20, 'chevalets-v2.docx', 2);
  const { current, earlier } = splitIssues([again, ...dossier]);
  expect(current.map(({ fileName }) => fileName)).toEqual(['convocation', '01-voirie.docx', 'chevalets-v2.docx']);
  expect(earlier.map(({ fileName }) => fileName)).toEqual(['chevalets.docx']);
});

it('a draft that came back alone is the last version, and the drafts beside it stay', () => {
  const drafts = [document('draft-deliberation', 10, '01-voirie.docx'), document('draft-deliberation', 10, '02-ecoles.docx')];
  const back = document('draft-deliberation', 20, '02-ecoles-v2.docx', 2);
  expect(splitIssues([back, ...drafts]).current.map(({ fileName }) => fileName)).toEqual(['01-voirie.docx', '02-ecoles-v2.docx']);
});

it('what is made after the session is not shown with the dossier', () => {
  expect(splitIssues([document('minutes', 30), document('deliberation', 30)])).toEqual({ current: [], earlier: [] });
});

it('the documents are grouped by what they are for', () => {
  const groups = groupsOf([document('dossier', 1), document('agenda', 1), document('running-order', 1)]);
  expect(groups.map(({ title }) => title)).toEqual(['Dossier assemblé', 'Envoyés aux conseillers', 'Pour la séance']);
});
