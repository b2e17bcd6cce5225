import { expect, test } from 'vitest';
import { isStanding } from '#shared/features/annexes/rules';

test.each<[title: string, fileName: string, personalData: boolean, standing: boolean]>([
  ['Règlement intérieur', 'reglement.pdf', false, true],
  ['Plan de situation', 'plan-section-AB-12.pdf', false, true],
  ['Tarifs', 'tarifs_3-50.pdf', false, true],
  ['Comptes 2025', 'comptes.pdf', false, false],
  ['Comptes', 'comptes_2025.pdf', false, false],
  ['Devis', 'devis 12-03-25.pdf', false, false],
  ['Devis du 12/03/2025', 'devis.pdf', false, false],
  ['Parcelle 120259', 'plan.pdf', false, true],
  ['Liste des candidats', 'candidats.pdf', true, false],
])('« %s » (%s, personal data %s) is offered ticked: %s', (...[title, fileName, personalData, standing]) => {
  expect(isStanding({ title, personalData, file: { fileName } })).toBe(standing);
});
