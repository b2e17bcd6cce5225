import type { Councillor } from '#shared/features/councillors/model';
import type { Civility } from '#shared/features/people/model';
import { gap } from '../../../documents/gaps';
import type { ConvocationPaper, Text } from '../../../documents/papers';
import type { AddressedPaper, LettersPaper, ProxiesPaper } from '../../../documents/session-papers';
import { sentence } from '../../../documents/sentences';
import type { Affair } from './affair';
import { proxyPaper } from './convocation-paper';
import type { DossierSource } from './dossier-source';
import { NO_MEMBER, capital, functionOf, nameOf } from './wording';

/** One convocation per member but the mayor, who convenes (CGCT, art. L. 2121-10): sent in electronic form unless asked otherwise. */
export function lettersPaper(source: DossierSource, affairs: readonly Affair[], letter: ConvocationPaper): LettersPaper {
  const convened = source.councillors.filter((councillor) => councillor.function !== 'mayor');
  return {
    title: `${letter.title} – par conseiller`,
    letter: { ...letter, paragraphs: [...letter.paragraphs, sendingOf(source)] },
    addressed: convened.map((councillor) => addressed(councillor, source.town)),
    agendaHeading: 'Ordre du jour',
    agenda: [...letter.agenda.opening.map(dashed), ...affairs.map(affairLine), ...letter.agenda.closing.map(dashed)],
    empty: NO_MEMBER,
  };
}

function sendingOf({ law, town }: DossierSource): Text {
  return sentence(town, 'convocation.sending', { article_convocation: law('council.convocation.article').value });
}

function dashed(text: Text): Text {
  return ['–  ', ...(typeof text === 'string' ? [text] : text)];
}

function affairLine({ number, item }: Affair): Text {
  return ['–  ', { strong: `Affaire n° ${number} : ` }, item.title];
}

const GREETINGS: Record<Civility, string> = {
  madam: 'Madame, chère collègue',
  sir: 'Monsieur, cher collègue',
  none: 'Madame, Monsieur, cher(e) collègue',
};

function addressed(councillor: Councillor, town: DossierSource['town']): AddressedPaper {
  const greeting = GREETINGS[councillor.person.civility];
  return {
    recipient: [nameOf(councillor), capital(functionOf(councillor)), sentTo(councillor)],
    salutation: `${greeting},`,
    courtesy: sentence(town, 'convocation.courtesy', { appel: greeting }),
  };
}

function sentTo({ person }: Councillor): string {
  return person.email === '' ? gap('adresse électronique ou postale') : `Par voie dématérialisée : ${person.email}`;
}

/** A pouvoir form with the name of each member, then a blank one. */
export function proxiesPaper(source: DossierSource): ProxiesPaper {
  const forms = source.councillors.map((councillor) => proxyPaper(source, councillor));
  return { title: 'Formulaires de pouvoir', forms: [...forms, proxyPaper(source)] };
}
