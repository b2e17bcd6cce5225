import type { Councillor, CouncillorFunction } from '#shared/features/councillors/model';

export const functionLabels: Readonly<Record<CouncillorFunction, string>> = {
  mayor: 'Maire',
  deputy: 'Adjoint(e) au maire',
  delegate: 'Conseiller(ère) municipal(e) délégué(e)',
  councillor: 'Conseiller(ère) municipal(e)',
};

const GENDERED: Readonly<Record<CouncillorFunction, Readonly<Record<'madam' | 'sir', string>>>> = {
  mayor: { madam: 'Maire', sir: 'Maire' },
  deputy: { madam: 'Adjointe au maire', sir: 'Adjoint au maire' },
  delegate: { madam: 'Conseillère municipale déléguée', sir: 'Conseiller municipal délégué' },
  councillor: { madam: 'Conseillère municipale', sir: 'Conseiller municipal' },
};

/** The function of a member in the gender of the person. */
export function functionOf({ function: held, person }: Pick<Councillor, 'function' | 'person'>): string {
  return person.civility === 'none' ? functionLabels[held] : GENDERED[held][person.civility];
}

/** « Mme Jeanne Martin » */
export function nameOf({ person }: Pick<Councillor, 'person'>): string {
  const title = { madam: 'Mme', sir: 'M.', none: '' }[person.civility];
  return [title && `${title}\u00a0`, person.firstName && `${person.firstName} `, person.lastName].join('');
}
