import type { Councillor } from '#shared/features/councillors/model';
import { legalNumber } from '#shared/features/legal/rules';
import { dateInLetters, daysBetween, formatDateLong, formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { numberInLetters } from '#shared/kernel/numbers-in-letters';
import { orGap } from '../../../documents/gaps';
import { emphasised, ifSaid, sentence } from '../../../documents/sentences';
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
    copies: copiesOf(source),
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
    ...(session.kind === 'first' ? ifSaid(sentence(town, 'convocation.first', {})) : []),
    sentence(town, 'convocation.attached', articles),
    ...(session.kind === 'urgent' ? urgency(source) : []),
    sentence(town, 'convocation.proxy', { pouvoirs: proxiesPerHolder(source) }),
  ];
}

/** The council met without its quorum: it now deliberates whatever the number present (CGCT, art. L. 2121-17). */
function secondConvocation({ law, town }: DossierSource, replaces: CivilDate): Text {
  return sentence(town, 'convocation.second', {
    seance_precedente: formatDateLong(replaces),
    jours: numberInLetters(legalNumber(law, 'council.second-convocation.days')),
    article_quorum: law('council.quorum.article').value,
  });
}

function urgency({ session, law, town }: DossierSource): Text[] {
  const least = legalNumber(law, 'council.clear-days.urgent');
  const kept = session.convocationSentOn === null ? least : Math.max(least, daysBetween(session.convocationSentOn, session.meetsOn) - 1);
  const days = `${numberInLetters(kept)} ${kept > 1 ? 'jours francs' : 'jour franc'}`;
  const reason = orGap(session.urgencyReason, 'motif de l’urgence').replace(/\s*\.$/, '');
  return [
    emphasised(town, 'convocation.urgency', {
      bold: ['delai'],
      values: { delai: days, article_note: law('council.note.article').value, motif: reason },
    }),
    sentence(town, 'convocation.urgency-report', {}),
  ];
}

/** Who else receives the collective convocation, and how it is made public (CGCT, art. L. 2121-10). */
function copiesOf({ town, law }: DossierSource): Text[] {
  const values = { article_convocation: law('council.convocation.article').value, commune: town.name };
  return ifSaid(sentence(town, 'convocation.copies', values));
}

function proxiesPerHolder({ law }: DossierSource): string {
  const most = legalNumber(law, 'council.proxies-per-holder');
  return most === 1 ? 'qu’un seul pouvoir' : `plus de ${numberInLetters(most)} pouvoirs`;
}

const BLANK = '…'.repeat(33);

/** The pouvoir form, filled in with the name of who gives it or left blank (CGCT, art. L. 2121-20). */
export function proxyPaper(source: DossierSource, giver?: Councillor): ProxyPaper {
  const { session, town } = source;
  return {
    title: 'Pouvoir',
    meeting: `Conseil municipal du ${meetingTime(session)}`,
    paragraphs: [
      ...givenBy(giver),
      sentence(town, 'proxy.given', { mandataire: BLANK }),
      sentence(town, 'proxy.scope', { seance: formatDateMedium(session.meetsOn) }),
    ],
    signature: sentence(town, 'proxy.signature', { lieu: '…'.repeat(14), date: '…'.repeat(12) }),
    note: sentence(town, 'proxy.note', {
      pouvoirs: proxiesPerHolder(source),
      courriel: orGap(town.email, 'adresse électronique de la mairie'),
    }),
  };
}

function givenBy(giver: Councillor | undefined): Text[] {
  if (giver === undefined) return [`Je soussigné(e) ${BLANK}`, 'membre du conseil municipal,'];
  const signed = { madam: 'Je soussignée', sir: 'Je soussigné', none: 'Je soussigné(e)' }[giver.person.civility];
  return [[`${signed}, `, { strong: nameOf(giver) }, ','], `${functionOf(giver)},`];
}
