import type { Councillor } from '#shared/features/councillors/model';
import { legalNumber } from '#shared/features/legal/rules';
import { dateInLetters, daysBetween, formatDateLong, formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { numberInLetters } from '#shared/kernel/numbers-in-letters';
import { orGap } from '../../../documents/gaps';
import { emphasised, sentence } from '../../../documents/sentences';
import { contactOf, mayorSignature } from '../../../documents/town-letterhead';
import type { ConvocationPaper, ProxyPaper, Text } from '../../../documents/papers';
import type { Affair } from './affair';
import { agendaPaper } from './agenda-paper';
import type { DossierSource } from './dossier-source';
import { dayOrGap, functionOf, meetingTime, nameOf } from './wording';

/** The collective convocation of a session. */
export function convocationPaper(source: DossierSource, affairs: readonly Affair[]): ConvocationPaper {
  const { session, town } = source;
  return {
    title: `Convocation du conseil municipal du ${formatDateMedium(session.meetsOn)}`,
    dateline: `${town.name}, le ${dayOrGap(session.convocationSentOn, 'date d’envoi', formatDateMedium)}`,
    contact: contactOf(town),
    subject: [{ strong: 'Objet : ' }, `convocation du conseil municipal – séance du ${formatDateMedium(session.meetsOn)}`],
    salutation: 'Madame, Monsieur, Cher(e) collègue,',
    paragraphs: paragraphsFor(source),
    courtesy: sentence(town, 'convocation.courtesy', { appel: 'Madame, Monsieur, Cher(e) collègue' }),
    signature: mayorSignature(town),
    agenda: agendaPaper(source, affairs),
    proxy: proxyPaper(source),
  };
}

function paragraphsFor(source: DossierSource): Text[] {
  const { session, law, town } = source;
  const articles = { article_convocation: law('council.convocation.article').value, article_note: law('council.note.article').value };
  return [
    emphasised(town, 'convocation.invitation', {
      bold: ['seance'],
      values: { seance: meetingTime(session), date_lettres: dateInLetters(session.meetsOn), lieu: session.place },
    }),
    ...(source.replaces === null ? [] : [secondConvocation(source, source.replaces)]),
    ...(session.kind === 'first' ? ['Cette séance est la première réunion du conseil municipal après son renouvellement.'] : []),
    sentence(town, 'convocation.attached', articles),
    ...(session.kind === 'urgent' ? urgency(source) : []),
    sentence(town, 'convocation.proxy', { pouvoirs: proxiesPerHolder(source) }),
  ];
}

/** The council met without its quorum: it now deliberates whatever the number present (CGCT, art. L. 2121-17). */
function secondConvocation({ law }: DossierSource, replaces: CivilDate): Text {
  const days = numberInLetters(legalNumber(law, 'council.second-convocation.days'));
  const article = law('council.quorum.article').value;
  return `Le quorum n’ayant pas été atteint lors de la séance du ${formatDateLong(replaces)}, le conseil municipal est à nouveau convoqué, à ${days} jours au moins d’intervalle, en application de l’article ${article} du code général des collectivités territoriales. Il délibérera alors valablement sans condition de quorum, sur le même ordre du jour.`;
}

function urgency({ session, law }: DossierSource): Text[] {
  const least = legalNumber(law, 'council.clear-days.urgent');
  const kept = session.convocationSentOn === null ? least : Math.max(least, daysBetween(session.convocationSentOn, session.meetsOn) - 1);
  const days = `${numberInLetters(kept)} ${kept > 1 ? 'jours francs' : 'jour franc'}`;
  const reason = orGap(session.urgencyReason, 'motif de l’urgence').replace(/\s*\.$/, '');
  return [
    [
      { strong: 'En raison de l’urgence, le délai de convocation est ramené à ' },
      { strong: days },
      `, en application de l’article ${law('council.note.article').value} du code général des collectivités territoriales. Motif de l’urgence : ${reason}.`,
    ],
    'Il en sera rendu compte dès l’ouverture de la séance au conseil municipal, qui se prononcera définitivement sur l’urgence et pourra décider le renvoi de la discussion, pour tout ou partie, à l’ordre du jour d’une séance ultérieure.',
  ];
}

function proxiesPerHolder({ law }: DossierSource): string {
  const most = legalNumber(law, 'council.proxies-per-holder');
  return most === 1 ? 'qu’un seul pouvoir' : `plus de ${numberInLetters(most)} pouvoirs`;
}

const BLANK = '…'.repeat(33);

/** The pouvoir form, filled in with the name of who gives it or left blank (CGCT, art. L. 2121-20). */
export function proxyPaper(source: DossierSource, giver?: Councillor): ProxyPaper {
  return {
    title: 'Pouvoir',
    meeting: `Conseil municipal du ${meetingTime(source.session)}`,
    paragraphs: [
      ...givenBy(giver),
      `donne pouvoir à ${BLANK}`,
      `pour voter en mon nom sur toutes les affaires de la séance du ${formatDateMedium(source.session.meetsOn)}.`,
    ],
    signature: `Fait à ${'…'.repeat(14)}, le ${'…'.repeat(12)}\nSignature, précédée de la mention « bon pour pouvoir » :`,
    note: `Chaque conseiller ne peut détenir ${proxiesPerHolder(source)}. Le pouvoir est toujours révocable ; il n’entre pas dans le calcul du quorum. À remettre au président de séance avant l’ouverture de la séance, ou à transmettre à ${orGap(source.town.email, 'adresse électronique de la mairie')}.`,
  };
}

function givenBy(giver: Councillor | undefined): Text[] {
  if (giver === undefined) return [`Je soussigné(e) ${BLANK}`, 'membre du conseil municipal,'];
  const signed = { madam: 'Je soussignée', sir: 'Je soussigné', none: 'Je soussigné(e)' }[giver.person.civility];
  return [[`${signed}, `, { strong: nameOf(giver) }, ','], `${functionOf(giver)},`];
}
