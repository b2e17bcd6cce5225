import type { ScdlCells } from '#shared/features/open-data/schema';

/** A line that the schema and the checks of sense accept. */
export function someCells(changes: Partial<ScdlCells> = {}): ScdlCells {
  return {
    nomAttribuant: 'Commune de Jarny',
    idAttribuant: '21540273600015',
    dateConvention: '2026-05-28',
    referenceDecision: '2026_05_12',
    nomBeneficiaire: 'Association Exemple',
    idBeneficiaire: '73282932000074',
    rnaBeneficiaire: 'W541000000',
    objet: 'Fonctionnement 2026',
    montant: '24000.00',
    nature: 'aide en numéraire',
    conditionsVersement: 'échelonné',
    datesPeriodeVersement: '2026-06-15/2026-11-30',
    idRAE: '',
    notificationUE: 'non',
    pourcentageSubvention: '1',
    dispositifAide: '',
    ...changes,
  };
}
