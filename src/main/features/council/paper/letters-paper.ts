import { convenedMembers } from '#shared/features/assembly/convening';
import { hasPlace, meansOn, placeLines, type Reached, type SendingMeans } from '#shared/features/assembly/sending';
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

/** One convocation per member but the mayor, who convenes (CGCT, art. L. 2121-10): in electronic form, or on paper for those who asked. */
export function lettersPaper(
  source: DossierSource,
  affairs: readonly Affair[],
  { letter, means }: { letter: ConvocationPaper; means: SendingMeans },
): LettersPaper {
  const convened = convenedBy(source, means);
  return {
    title: `${letter.title} – par conseiller${means === 'paper' ? ', sur papier' : ''}`,
    letter,
    addressed: convened.map((councillor) => addressed(councillor, source, means)),
    agendaHeading: 'Ordre du jour',
    agenda: [...letter.agenda.opening.map(dashed), ...affairs.map(affairLine), ...letter.agenda.closing.map(dashed)],
    empty: NO_MEMBER,
  };
}

/** Those who are convened by these means. */
export function convenedBy({ councillors, sending }: DossierSource, means: SendingMeans): readonly Councillor[] {
  const convened = convenedMembers({ members: councillors, convenedThen: sending?.convenedThen ?? councillors });
  return convened.filter(({ id }) => meansOf(sending, id) === means);
}

function meansOf(sending: DossierSource['sending'], id: Councillor['id']): SendingMeans {
  const reached = sending?.reached.get(id);
  return sending && reached ? meansOn(reached, sending.leavesOn) : 'electronic';
}

const SENTENCES = { electronic: 'convocation.sending', paper: 'convocation.paper' } as const;

function sendingOf({ law, town }: DossierSource, means: SendingMeans): Text {
  return sentence(town, SENTENCES[means], { article_convocation: law('council.convocation.article').value });
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

function addressed(councillor: Councillor, source: DossierSource, means: SendingMeans): AddressedPaper {
  const greeting = GREETINGS[councillor.person.civility];
  const where = means === 'paper' ? placeOf(source.sending?.reached.get(councillor.id)) : [sentTo(councillor)];
  return {
    recipient: [nameOf(councillor), capital(functionOf(councillor)), ...where],
    salutation: `${greeting},`,
    sending: sendingOf(source, means),
    courtesy: sentence(source.town, 'convocation.courtesy', { appel: greeting }),
  };
}

/** The address they asked for, as the post reads it; a gap to fill in while it is not whole. */
function placeOf(reached: Reached | undefined): string[] {
  return reached && hasPlace(reached) ? placeLines(reached) : [gap('adresse postale')];
}

function sentTo({ person }: Councillor): string {
  return person.email === '' ? gap('adresse électronique') : `Par voie dématérialisée : ${person.email}`;
}

/** A pouvoir form with the name of each member, then a blank one. */
export function proxiesPaper(source: DossierSource): ProxiesPaper {
  const forms = source.councillors.map((councillor) => proxyPaper(source, councillor));
  return { title: 'Formulaires de pouvoir', forms: [...forms, proxyPaper(source)] };
}
