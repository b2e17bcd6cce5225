import type { DossierInput } from './model';

/** What each box of the form says. */
export const DOSSIER_WORDS = {
  frequency: { first: 'Première demande', renewal: 'Renouvellement' },
  form: { cash: 'En numéraire', 'in-kind': 'En nature' },
  scope: { general: 'Fonctionnement global', projects: 'Projet(s)' },
  period: { annual: 'Annuelle', pluriannual: 'Pluriannuelle' },
  publicAids: { unknown: 'Non renseigné', 'up-to-threshold': 'Jusqu’au seuil', 'over-threshold': 'Au-delà du seuil' },
  signatory: { unknown: 'Non renseigné', representative: 'Représentant légal', mandated: 'Mandataire avec pouvoir' },
} as const satisfies { readonly [K in keyof DossierInput]?: Readonly<Record<string, string>> };

/** « Renouvellement, en numéraire, fonctionnement global, pluriannuelle (3 ans) » */
export function shapeSentence({ frequency, form, scope, period, years }: DossierInput): string {
  const words = [DOSSIER_WORDS.frequency[frequency], DOSSIER_WORDS.form[form], DOSSIER_WORDS.scope[scope], DOSSIER_WORDS.period[period]];
  const [first = '', ...rest] = words;
  const sentence = [first, ...rest.map((word) => word.toLocaleLowerCase('fr'))].join(', ');
  return years === null || period === 'annual' ? sentence : `${sentence} (${years}\u00a0ans)`;
}
