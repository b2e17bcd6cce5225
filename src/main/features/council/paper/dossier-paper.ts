import type { DossierPart } from '#shared/features/council/dossier-parts';
import { formatDateMedium } from '#shared/kernel/dates';
import { orGap } from '../../../documents/gaps';
import type { DossierPaper } from '../../../documents/papers';
import type { Affair } from './affair';
import type { DossierSource } from './dossier-source';
import { capital, meetingTime } from './wording';

/** What stands on the divider of each part of the assembled dossier. */
export const DIVIDERS: Readonly<Record<DossierPart, string>> = {
  convocation: 'Convocation',
  letters: 'Convocations par conseiller',
  proxies: 'Formulaires de pouvoir',
  agenda: 'Ordre du jour',
  note: 'Note explicative de synthèse',
  drafts: 'Projets de délibération',
  'grants-table': 'Tableau des subventions',
  annexes: 'Annexes',
  attendance: 'Feuille de présence',
  'name-cards': 'Chevalets',
  'running-order': 'Déroulé de séance',
};

/** Cover of the dossier. */
export function dossierPaper({ session, town, today }: DossierSource, affairs: readonly Affair[]): DossierPaper {
  const count = affairs.length;
  return {
    title: 'Dossier de séance',
    coverTitle: 'CONSEIL MUNICIPAL',
    meeting: `Séance du ${meetingTime(session)}`,
    place: capital(session.place),
    summary: count === 0 ? 'Aucune affaire à l’ordre du jour' : `${count} ${count > 1 ? 'affaires' : 'affaire'} à l’ordre du jour`,
    issued: `Établi le ${formatDateMedium(today)} par : ${orGap(town.contactService, 'service')}`,
    contentsTitle: 'Sommaire',
  };
}
