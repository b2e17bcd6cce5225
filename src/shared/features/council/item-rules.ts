import { ItemForm, type ItemChange, type ItemDetails } from './model';

/** The details of an affair before any is known. */
export const BLANK_DETAILS: ItemDetails = {
  type: 'deliberation',
  committeeId: null,
  committeeMetOn: null,
  budgetLine: '',
  budgetYear: '',
  budgetName: '',
  parties: [],
};

/** An affair after a change: what the change does not hold stays. */
export function changed(before: ItemDetails, change: ItemChange): ItemForm {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return ItemForm.strip().parse({ ...before, ...given });
}

/** What a budget misses: its year and its name go together (SCDL délibérations 2.1.5, BUDGET_ANNEE and BUDGET_NOM). */
export function budgetGap({ budgetYear, budgetName }: Pick<ItemDetails, 'budgetYear' | 'budgetName'>): {
  readonly field: 'budgetYear' | 'budgetName';
  readonly message: string;
} | null {
  if ((budgetYear === '') === (budgetName === '')) return null;
  return budgetYear === ''
    ? { field: 'budgetYear', message: 'Indiquez l’exercice du budget, ou laissez les deux champs vides.' }
    : { field: 'budgetName', message: 'Indiquez le nom du budget, ou laissez les deux champs vides.' };
}
