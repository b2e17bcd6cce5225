import { formatDateMedium } from '#shared/kernel/dates';
import { orGap } from '../../../documents/gaps';
import type { DossierPaper } from '../../../documents/papers';
import type { Affair } from './affair';
import type { DossierSource } from './dossier-source';
import { meetingTime } from './wording';

/** Cover and dividers of the dossier. */
export function dossierPaper({ session, town, today }: DossierSource, affairs: readonly Affair[]): DossierPaper {
  const count = affairs.length;
  return {
    title: 'Dossier de séance',
    coverTitle: 'CONSEIL MUNICIPAL',
    meeting: `Séance du ${meetingTime(session)}`,
    place: session.place.charAt(0).toLocaleUpperCase('fr') + session.place.slice(1),
    summary: count === 0 ? 'Aucune affaire à l’ordre du jour' : `${count} ${count > 1 ? 'affaires' : 'affaire'} à l’ordre du jour`,
    issued: `Établi le ${formatDateMedium(today)} par : ${orGap(town.contactService, 'service')}`,
    contentsTitle: 'Sommaire',
    parts: {
      convocation: 'Convocation',
      agenda: 'Ordre du jour',
      note: 'Note explicative de synthèse',
      drafts: 'Projets de délibération',
    },
  };
}
