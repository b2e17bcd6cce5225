import type { DossierPart } from '#shared/features/council/dossier-parts';
import type { CouncilSession } from '#shared/features/council/model';
import { plural } from '#shared/kernel/french';

/** The documents of a session as the checklist groups them. */
export const PART_GROUPS: readonly { readonly title: string; readonly parts: readonly DossierPart[] }[] = [
  { title: 'Envoyés aux conseillers', parts: ['convocation', 'letters', 'proxies', 'agenda', 'note', 'drafts', 'grants-table', 'annexes'] },
  { title: 'Pour la séance', parts: ['attendance', 'name-cards', 'running-order'] },
];

export const partLabels: Readonly<Record<DossierPart, string>> = {
  convocation: 'Convocation collective',
  letters: 'Convocations par conseiller',
  proxies: 'Formulaires de pouvoir',
  agenda: 'Ordre du jour',
  note: 'Note explicative de synthèse',
  drafts: 'Projets de délibération',
  'grants-table': 'Tableau des subventions',
  annexes: 'Liste des annexes',
  attendance: 'Feuille de présence',
  'name-cards': 'Chevalets',
  'running-order': 'Déroulé de séance',
};

/** What each document holds for this session. */
export function partContents({ items, inOffice }: CouncilSession): Readonly<Record<DossierPart, string>> {
  const affairs = plural(items.length, 'affaire', 'affaires');
  const grants = items.filter(({ kind }) => kind === 'grants').length;
  const annexes = items.filter(({ withdrawnOn }) => withdrawnOn === null).flatMap((item) => item.annexes).length;
  const members = plural(inOffice, 'membre', 'membres');
  return {
    convocation: 'Lettre, ordre du jour et pouvoir',
    letters: 'Une lettre par conseiller, sauf le maire, un fichier à part pour le papier',
    proxies: 'Un par conseiller, à son nom, et un vierge',
    agenda: affairs,
    note: affairs,
    drafts: plural(items.length, 'fichier', 'fichiers'),
    'grants-table': grants === 0 ? 'Aucune affaire de subventions' : plural(grants, 'tableau', 'tableaux'),
    annexes: annexes === 0 ? 'Aucune annexe' : `${plural(annexes, 'annexe', 'annexes')}, en fichiers séparés`,
    attendance: members,
    'name-cards': `${members}, une feuille à plier chacun`,
    'running-order': 'Qui sort et revient, modes de vote, à dire',
  };
}
