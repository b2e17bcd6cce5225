import { describe, expect, test } from 'vitest';
import type { PieceType } from '#shared/features/pieces/model';
import { PieceTypeId } from '#shared/kernel/ids';
import { guessType, guessYear } from '../../../../../src/renderer/features/pieces/guess-type';

const NAMES = [
  'Statuts déclarés',
  'Liste des dirigeants (bureau, conseil d’administration)',
  'Récépissé de déclaration ou publication au JOAFE',
  'Relevé d’identité bancaire au nom de l’association',
  'Comptes approuvés (compte de résultat et bilan)',
  'Rapport d’activité',
  'Procès-verbal de l’assemblée générale',
  'Budget prévisionnel',
  'Attestation d’assurance',
  'Contrat d’engagement républicain',
  'Rapport du commissaire aux comptes',
  'Pouvoir du signataire',
  'Compte rendu financier de la subvention précédente',
];

const TYPES = NAMES.map((name, index): PieceType => ({
  id: PieceTypeId.parse(`0199a000-0000-7000-8000-0000000001${String(index + 10)}`),
  version: 1,
  name,
  validity: 'until-changed',
  validMonths: 0,
  required: true,
  position: index + 1,
  role: null,
  archivedAt: null,
}));

const nameOf = (id: PieceTypeId | null) => TYPES.find((type) => type.id === id)?.name ?? null;

describe('the kind of document that the name of a file tells', () => {
  test.each([
    ['RIB.pdf', 'Relevé d’identité bancaire au nom de l’association'],
    ['rib_harmonie_2026.jpg', 'Relevé d’identité bancaire au nom de l’association'],
    ['Statuts signés 2019.pdf', 'Statuts déclarés'],
    ['PV AG 12-03-2026.docx', 'Procès-verbal de l’assemblée générale'],
    ['procès verbal assemblée générale.pdf', 'Procès-verbal de l’assemblée générale'],
    ['BP 2026.xlsx', 'Budget prévisionnel'],
    ['Bilan 2025.pdf', 'Comptes approuvés (compte de résultat et bilan)'],
    ['Attestation MAIF.pdf', 'Attestation d’assurance'],
    ['CER signé.pdf', 'Contrat d’engagement républicain'],
    ['rapport activité 2025.pdf', 'Rapport d’activité'],
    ['Compte rendu financier 2025.pdf', 'Compte rendu financier de la subvention précédente'],
    ['rapport commissaire aux comptes.pdf', 'Rapport du commissaire aux comptes'],
    ['composition du bureau.pdf', 'Liste des dirigeants (bureau, conseil d’administration)'],
    ['scan0001.pdf', null],
    ['document.pdf', null],
    ['IMG_20260312.jpg', null],
  ])('%s: %s', (fileName, name) => {
    expect(nameOf(guessType(fileName, TYPES))).toBe(name);
  });

  test('is never one that is no longer asked for', () => {
    expect(
      guessType(
        'RIB.pdf',
        TYPES.map((type) => ({ ...type, archivedAt: 1 })),
      ),
    ).toBeNull();
  });
});

test.each([
  ['Bilan 2025.pdf', 2025],
  ['comptes 2024-2025.xlsx', 2025],
  ['PV_12032026.pdf', null],
  ['statuts 1987.pdf', null],
  ['budget 2027.pdf', 2027],
  ['prospective 2050.pdf', null],
])('%s is about the year %s', (fileName, year) => {
  expect(guessYear(fileName, '2026-03-31')).toBe(year);
});
