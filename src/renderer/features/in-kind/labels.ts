export { SUPPORT_KINDS as kindLabels, TARIFF_UNITS as unitLabels } from '#shared/features/in-kind/words';

export const supportFieldLabels = {
  tariffId: 'Ce qui est prêté ou fait',
  year: 'Exercice',
  startsOn: 'Du',
  endsOn: 'Au',
  quantity: 'Quantité',
  unitPrice: 'Prix unitaire',
  note: 'Remarque',
} as const;

export const tariffFieldLabels = {
  kind: 'Nature',
  name: 'Nom du tarif',
  unit: 'Unité',
} as const;

/** Series and columns of the total real support. */
export const CASH_LABEL = 'Subventions';
