import type { House } from '#shared/features/house-style/model';
import { actSubject } from '#shared/features/council/act-subjects';
import type { DeliberationContent, DeliberationVersion } from '#shared/features/deliberations/model';
import { OUTCOME_DECIDES } from './outcome-words';
import { formatDateLong, formatDateMedium, formatTime, type CivilDate } from '#shared/kernel/dates';
import { listOf, plural } from '#shared/kernel/french';
import { numberedArticles, openedInCapitals, articlesOf } from '../../documents/articles';
import type { DeliberationPaper } from '../../documents/deliberation-papers';
import { gap, linesOf, orGap } from '../../documents/gaps';
import type { Fact, Signature } from '../../documents/papers';
import { filledAs } from '../../documents/sentences';
import { mayorSignature, secretarySignature } from '../../documents/town-letterhead';
import { leadValues } from './content';

/** What became of a deliberation after the session, as far as it is known. */
export interface ActDates {
  readonly transmittedOn: CivilDate | null;
  readonly publishedOn: CivilDate | null;
}

/** Délibération: an extract of the register, from one version of it and the dates known today. */
export function deliberationPaper(
  { version, reason, content }: DeliberationVersion,
  dates: ActDates,
  house: House | undefined,
): DeliberationPaper {
  const { vote, town } = content;
  const decides = OUTCOME_DECIDES[content.type === 'motion' ? 'motion' : 'deliberation'][vote.outcome];
  const articles = numberedArticles(articlesOf(content.decision));
  return {
    banner: 'Extrait du registre des délibérations du conseil municipal',
    meeting: `Séance du ${formatDateLong(content.meetsOn)} à ${formatTime(content.openedAt)} – ${content.place}`,
    correction: version === 1 ? null : `Version rectificative n° ${version}, qui annule et remplace la précédente – Motif : ${reason}`,
    figureHeads: ['En exercice', 'Présents', 'Pouvoirs', 'Votants', 'Quorum'],
    figures: [content.inOffice, content.present, content.represented, content.voters, content.quorum].map(String),
    facts: factsOf(content, dates),
    heading: `N° ${content.number} – Objet : ${content.title}`,
    reference: [
      ...(content.rapporteur === '' ? [] : [{ label: 'Rapporteur', value: content.rapporteur }]),
      { label: 'Matière (code ACTES)', value: subjectOf(content.subjectCode) },
    ],
    visas: linesOf(content.visas).map(openedInCapitals),
    recitals: linesOf(content.recitals).map(openedInCapitals),
    lead: content.lead ?? filledAs('deliberation.lead', undefined, leadValues(town, content.rapporteur)),
    decides,
    articles: articles.length === 0 ? [gap('décision')] : articles,
    standings: content.standings,
    voteHeading: 'Vote',
    voteHeads: ['Votants', 'Pour', 'Contre', 'Abstentions', ...(vote.blank > 0 ? ['Blancs ou nuls'] : []), 'N’ont pas pris part au vote'],
    voteFigures: vote.outcome === 'noted' ? [] : voteFigures(content),
    result: [{ strong: content.sentence }],
    ballots: ballotsOf(content),
    remedies: content.remedies,
    publicity: publicityOf(content, dates),
    made: content.made ?? [],
    signatures: signaturesOf(content, house),
    annexesHeading: 'Annexes à la délibération',
    annexes: content.annexes ?? [],
    annex: content.annex,
  };
}

function subjectOf(code: string): string {
  const subject = actSubject(code);
  return subject === undefined ? code : `${code} – ${subject.title}`;
}

function factsOf(content: DeliberationContent, { publishedOn }: ActDates): Fact[] {
  const { members } = content;
  const named = (label: string, names: readonly string[]) => (names.length === 0 ? [] : [{ label, value: `${names.join(', ')}.` }]);
  const proxies = members.represented.map(
    ({ name, holder, used }) => `${name} à ${holder}${used ? '' : ' (pouvoir non utilisé pour cette affaire)'}`,
  );
  return [
    {
      label: 'Date de la convocation',
      value: content.convocationSentOn === null ? gap('date d’envoi') : formatDateMedium(content.convocationSentOn),
    },
    { label: 'Date de publication', value: dateOrBlank(publishedOn) },
    { label: 'Présidence', value: orGap(content.president, 'président de séance') },
    { label: content.secretaries.length > 1 ? 'Secrétaires de séance' : 'Secrétaire de séance', value: secretariesOf(content) },
    { label: `Présents (${members.present.length})`, value: `${members.present.join(', ')}.` },
    ...named(`Sortis de la salle pour cette affaire (${members.out.length})`, members.out),
    ...named(`Absents ayant donné pouvoir (${members.represented.length})`, proxies),
    ...named(`Absents excusés (${members.excused.length})`, members.excused),
    ...named(`Absents (${members.absent.length})`, members.absent),
  ];
}

function secretariesOf({ secretaries }: DeliberationContent): string {
  return secretaries.length === 0 ? gap('secrétaire de séance') : listOf(secretaries);
}

function voteFigures({ voters, vote }: DeliberationContent): string[] {
  const { votesFor, votesAgainst, abstentions, blank, noPart } = vote;
  return [voters, votesFor, votesAgainst, abstentions, ...(blank > 0 ? [blank] : []), noPart].map(String);
}

function ballotsOf({ vote: { names } }: DeliberationContent): Fact[] {
  if (names === null) return [];
  const line = (label: string, who: readonly string[]): Fact[] =>
    who.length === 0 ? [] : [{ label: `${label} (${plural(who.length, 'voix', 'voix')})`, value: `${who.join(', ')}.` }];
  return [...line('Ont voté pour', names.for), ...line('Ont voté contre', names.against), ...line('Se sont abstenus', names.abstain)];
}

/** Room to write a date that is not known yet. */
const BLANK = '……………………';

function dateOrBlank(day: CivilDate | null): string {
  return day === null ? BLANK : formatDateMedium(day);
}

function publicityOf({ town, number, publicity }: DeliberationContent, { transmittedOn, publishedOn }: ActDates): string {
  return filledAs('deliberation.publicity', publicity, {
    ...{ numero: number, prefecture: town.prefecture },
    ...{ transmission: dateOrBlank(transmittedOn), publication: dateOrBlank(publishedOn) },
  });
}

/** Under the titles of today's look, the names of the day of the session. */
function signaturesOf({ secretaries, town }: DeliberationContent, house: House | undefined): Signature[] {
  const signing = { ...town, ...(house === undefined ? {} : { house }) };
  const names = secretaries.length === 0 ? [gap('nom du secrétaire')] : secretaries;
  return [...names.map((name) => secretarySignature(signing, name)), mayorSignature(signing)];
}
