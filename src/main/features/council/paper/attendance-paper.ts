import type { Text } from '../../../documents/papers';
import type { AttendancePaper, NameCardsPaper } from '../../../documents/session-papers';
import { sentence } from '../../../documents/sentences';
import { communeOf, mayorSignature, secretarySignature } from '../../../documents/town-letterhead';
import type { DossierSource } from './dossier-source';
import { NO_MEMBER, capital, functionOf, meetingTime, nameOf } from './wording';

/** Feuille de présence: each member in the order of the table, with room to sign (CGCT, art. L. 2121-15). */
export function attendancePaper(source: DossierSource): AttendancePaper {
  const { session, councillors, town, law, replaces } = source;
  const article = law('council.quorum.article').value;
  return {
    title: 'Feuille de présence',
    meeting: `Conseil municipal du ${meetingTime(session)}`,
    facts: [
      { label: 'Lieu', value: capital(session.place) },
      { label: 'Membres en exercice', value: String(session.inOffice) },
      {
        label: 'Quorum',
        value:
          replaces === null ? `${session.quorum} membres présents (article ${article})` : `sans condition de quorum (article ${article})`,
      },
    ],
    heads: ['N°', 'Nom et prénom', 'Fonction', 'Groupe', 'Signature', 'Arrivée', 'Départ', 'Donne pouvoir à'],
    rows: councillors.map((councillor, index): Text[] => [
      String(index + 1),
      [{ strong: nameOf(councillor) }],
      capital(functionOf(councillor)),
      councillor.group === '' ? '–' : councillor.group,
      '',
      '',
      '',
      '',
    ]),
    empty: NO_MEMBER,
    note: sentence(town, 'attendance.note', {}),
    signatures: [mayorSignature(town), secretarySignature(town, '')],
  };
}

/** Chevalets: the name of each member, to be read from both sides once the sheet is folded. */
export function nameCardsPaper({ councillors, town }: DossierSource): NameCardsPaper {
  return {
    title: 'Chevalets',
    cards: councillors.map((councillor) => ({
      name: `${councillor.person.firstName} ${councillor.person.lastName.toLocaleUpperCase('fr')}`.trim(),
      role: capital(functionOf(councillor)),
    })),
    town: communeOf(town).toLocaleUpperCase('fr'),
    empty: NO_MEMBER,
  };
}
