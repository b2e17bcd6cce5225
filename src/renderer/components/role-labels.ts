import type { Role } from '#shared/features/vault/model';

/** The name of each role. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  reader: 'Lecture',
  editor: 'Saisie',
  validator: 'Validation',
  administrator: 'Administration',
};

/** What each role may do, in one sentence. */
export const ROLE_EXPLANATIONS: Readonly<Record<Role, string>> = {
  reader: 'Consulte tout, ne modifie rien.',
  editor: 'Consulte et modifie les dossiers, prépare les séances.',
  validator: 'Peut aussi arbitrer les montants et arrêter les votes.',
  administrator: 'Peut aussi gérer les comptes, les réglages et les sauvegardes.',
};
